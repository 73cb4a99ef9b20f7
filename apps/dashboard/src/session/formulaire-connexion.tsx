import { Button, PasswordInput, Stack, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { lazy, Suspense, useState } from "react";
import { MessageErreur } from "../affichage/message-erreur.tsx";
import { focusPremierChamp } from "../formulaires/focus-premier-champ.ts";
import { signIn } from "./sign-in.ts";

const FormulaireCode = lazy(async () => ({
  default: (await import("./formulaire-code.tsx")).FormulaireCode,
}));

interface Props {
  /** Address to sign in again with, when a session is over. */
  readonly email?: string;
  readonly onConnecte: () => Promise<void> | void;
}

/** E-mail and password, errors beside their field. */
export function FormulaireConnexion({ email = "", onConnecte }: Props) {
  const [enCours, setEnCours] = useState(false);
  const [erreur, setErreur] = useState<string | null>(null);
  const [codeDemande, setCodeDemande] = useState(false);
  const form = useForm({
    initialValues: { email, motDePasse: "" },
    validate: {
      email: (value) =>
        /^\S+@\S+\.\S+$/.test(value.trim())
          ? null
          : "Saisissez votre adresse électronique, par exemple nom@collectivite.fr.",
      motDePasse: (value) => (value === "" ? "Saisissez votre mot de passe." : null),
    },
  });

  async function connect(values: { email: string; motDePasse: string }): Promise<void> {
    setEnCours(true);
    setErreur(null);
    const resultat = await signIn(values.email.trim(), values.motDePasse);
    if (resultat.statut === "fait") {
      await onConnecte();
    } else if (resultat.statut === "second-facteur") {
      setCodeDemande(true);
    } else if (resultat.champ === "formulaire") {
      setErreur(resultat.message);
    } else {
      form.setFieldError(resultat.champ, resultat.message);
      form.getInputNode(resultat.champ)?.focus();
    }
    setEnCours(false);
  }

  if (codeDemande) {
    return (
      <Suspense fallback={<Text>Chargement…</Text>}>
        <FormulaireCode
          onConnecte={onConnecte}
          onRecommencer={() => {
            form.setFieldValue("motDePasse", "");
            setCodeDemande(false);
          }}
        />
      </Suspense>
    );
  }
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        (values) => void connect(values),
        (errors) => {
          focusPremierChamp(errors, form.getInputNode);
        },
      )}
    >
      <Stack>
        {erreur !== null && <MessageErreur message={erreur} />}
        <TextInput
          label="Adresse électronique"
          type="email"
          autoComplete="username"
          required
          key={form.key("email")}
          {...form.getInputProps("email")}
        />
        <PasswordInput
          label="Mot de passe"
          autoComplete="current-password"
          required
          visibilityToggleFocusable
          visibilityToggleButtonProps={{ "aria-label": "Afficher le mot de passe" }}
          key={form.key("motDePasse")}
          {...form.getInputProps("motDePasse")}
        />
        <Button type="submit" size="md" loading={enCours}>
          Se connecter
        </Button>
      </Stack>
    </form>
  );
}
