import { Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMemo, useState } from "react";
import { renderSVG } from "uqr";
import { MessageErreur } from "../affichage/message-erreur.tsx";
import { callAuth } from "./call-auth.ts";
import classes from "./compte.module.css";

/** What the server gives to set up an authenticator: kept on screen only. */
export interface Activation {
  readonly totpURI: string;
  readonly backupCodes: readonly string[];
}

interface Props {
  readonly activation: Activation;
  readonly onActive: () => Promise<void>;
  readonly onRenoncer: () => void;
}

/** Shows the secret to the authenticator, as a drawing and as text, and checks its first code. */
export function ActiverApplication({ activation, onActive, onRenoncer }: Props) {
  const { totpURI } = activation;
  const image = useMemo(
    () => `data:image/svg+xml;utf8,${encodeURIComponent(renderSVG(totpURI, { border: 4 }))}`,
    [totpURI],
  );
  const cle = (new URL(totpURI).searchParams.get("secret") ?? "").replaceAll(/(.{4})(?=.)/g, "$1 ");
  const [enCours, setEnCours] = useState(false);
  const [erreur, setErreur] = useState<string | null>(null);
  const form = useForm({
    initialValues: { code: "" },
    validate: {
      code: (value) =>
        /^\d{6}$/.test(value.replaceAll(" ", "")) ? null : "Saisissez les six chiffres de l’application.",
    },
  });

  async function verify({ code }: { code: string }): Promise<void> {
    setEnCours(true);
    setErreur(null);
    const reponse = await callAuth("/two-factor/verify-totp", { code: code.replaceAll(" ", "") });
    if (reponse.statut === "fait") await onActive();
    else setErreur(reponse.message);
    setEnCours(false);
  }

  return (
    <form noValidate onSubmit={form.onSubmit((values) => void verify(values))}>
      <Stack>
        <ol className="sans-marge">
          <li>Installez une application d’authentification sur votre téléphone, si vous n’en avez pas.</li>
          <li>Avec elle, lisez ce dessin, ou saisissez la clé écrite à côté.</li>
          <li>Saisissez le code qu’elle montre.</li>
        </ol>
        <div className={classes["activation"]}>
          <img
            src={image}
            alt="Code QR à lire avec l’application d’authentification"
            width={200}
            height={200}
          />
          <div>
            <Text fw={600}>Clé à saisir si la lecture est impossible</Text>
            <Text className={classes["cle"]}>{cle}</Text>
          </div>
        </div>
        {erreur !== null && <MessageErreur message={erreur} />}
        <TextInput
          label="Code montré par l’application"
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          maw="16rem"
          key={form.key("code")}
          {...form.getInputProps("code")}
        />
        <Group>
          <Button type="submit" loading={enCours}>
            Vérifier et activer
          </Button>
          <Button variant="default" onClick={onRenoncer} disabled={enCours}>
            Renoncer
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
