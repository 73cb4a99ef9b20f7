import { Button, Group, PasswordInput, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useEffect, useState } from "react";
import { MessageErreur } from "../affichage/message-erreur.tsx";

interface Props {
  /** What the password allows: the label of the button. */
  readonly action: string;
  readonly dangereux: boolean;
  /** Answers what went wrong, or null. */
  readonly onMotDePasse: (motDePasse: string) => Promise<string | null>;
  readonly onRenoncer: () => void;
}

/** Asks for the password before a change that touches the security of the account. */
export function DemandeMotDePasse({ action, dangereux, onMotDePasse, onRenoncer }: Props) {
  const [enCours, setEnCours] = useState(false);
  const [erreur, setErreur] = useState<string | null>(null);
  const form = useForm({
    initialValues: { motDePasse: "" },
    validate: { motDePasse: (value) => (value === "" ? "Saisissez votre mot de passe." : null) },
  });
  const { getInputNode } = form;
  useEffect(() => {
    getInputNode("motDePasse")?.focus();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when it appears
  }, []);

  async function proceed({ motDePasse }: { motDePasse: string }): Promise<void> {
    setEnCours(true);
    setErreur(await onMotDePasse(motDePasse));
    setEnCours(false);
  }

  return (
    <form noValidate onSubmit={form.onSubmit((values) => void proceed(values))}>
      <Stack maw="24rem">
        {erreur !== null && <MessageErreur message={erreur} />}
        <PasswordInput
          label="Votre mot de passe, pour confirmer"
          autoComplete="current-password"
          required
          visibilityToggleFocusable
          visibilityToggleButtonProps={{ "aria-label": "Afficher le mot de passe de confirmation" }}
          key={form.key("motDePasse")}
          {...form.getInputProps("motDePasse")}
        />
        <Group>
          <Button type="submit" loading={enCours} color={dangereux ? "red" : "petrole"}>
            {action}
          </Button>
          <Button variant="default" onClick={onRenoncer} disabled={enCours}>
            Renoncer
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
