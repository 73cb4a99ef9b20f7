import { Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useEffect, useState } from "react";
import { MessageErreur } from "../affichage/message-erreur.tsx";
import { focusPremierChamp } from "../formulaires/focus-premier-champ.ts";
import { callAuth } from "./call-auth.ts";

interface Props {
  readonly onConnecte: () => Promise<void> | void;
  /** Back to the password: the sign-in waited too long, or somebody else signs in. */
  readonly onRecommencer: () => void;
}

/** Second step of a sign-in: the code of the authenticator, or a recovery code. */
export function FormulaireCode({ onConnecte, onRecommencer }: Props) {
  const [secours, setSecours] = useState(false);
  const [enCours, setEnCours] = useState(false);
  const [erreur, setErreur] = useState<string | null>(null);
  const form = useForm({
    initialValues: { code: "" },
    validate: {
      code: (value) => {
        if (secours) return value.trim() === "" ? "Saisissez un de vos codes de secours." : null;
        return /^\d{6}$/.test(value.replaceAll(" ", ""))
          ? null
          : "Saisissez les six chiffres de l’application.";
      },
    },
  });
  const { getInputNode } = form;
  useEffect(() => {
    getInputNode("code")?.focus();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the change of step is the trigger
  }, [secours]);

  async function verify({ code }: { code: string }): Promise<void> {
    setEnCours(true);
    setErreur(null);
    const reponse = await callAuth(secours ? "/two-factor/verify-backup-code" : "/two-factor/verify-totp", {
      code: secours ? code.trim() : code.replaceAll(" ", ""),
    });
    if (reponse.statut === "fait") {
      await onConnecte();
    } else if (["INVALID_CODE", "CODE_DEJA_SERVI", "INVALID_BACKUP_CODE"].includes(reponse.code)) {
      form.setFieldError("code", reponse.message);
      form.getInputNode("code")?.focus();
    } else {
      setErreur(reponse.message);
    }
    setEnCours(false);
  }

  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        (values) => void verify(values),
        (errors) => {
          focusPremierChamp(errors, form.getInputNode);
        },
      )}
    >
      <Stack>
        <Text>Votre mot de passe est bon. Ce compte demande aussi un code.</Text>
        {erreur !== null && <MessageErreur message={erreur} />}
        <TextInput
          label={secours ? "Code de secours" : "Code de l’application"}
          description={
            secours
              ? "Il ne servira qu’une fois."
              : "Les six chiffres que montre votre application d’authentification."
          }
          inputMode={secours ? "text" : "numeric"}
          autoComplete="one-time-code"
          required
          key={form.key("code")}
          {...form.getInputProps("code")}
        />
        <Button type="submit" size="md" loading={enCours}>
          Vérifier le code
        </Button>
        <Group justify="space-between">
          <Button
            variant="subtle"
            onClick={() => {
              form.reset();
              setErreur(null);
              setSecours(!secours);
            }}
          >
            {secours ? "Utiliser l’application" : "Utiliser un code de secours"}
          </Button>
          <Button variant="subtle" onClick={onRecommencer}>
            Recommencer
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
