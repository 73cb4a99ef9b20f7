import { Button, Paper, Stack, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { MessageErreur } from "../affichage/message-erreur.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { focusPremierChamp } from "../formulaires/focus-premier-champ.ts";
import { callAuth } from "./call-auth.ts";
import classes from "./connexion-page.module.css";

/** Asks for the mail that gives a new password; never tells whether the account exists. */
export function MotDePasseOubliePage() {
  const [etat, setEtat] = useState<"saisie" | "en-cours" | "fait">("saisie");
  const [erreur, setErreur] = useState<string | null>(null);
  const form = useForm({
    initialValues: { email: "" },
    validate: {
      email: (value) =>
        /^\S+@\S+\.\S+$/.test(value.trim())
          ? null
          : "Saisissez votre adresse électronique, par exemple nom@collectivite.fr.",
    },
  });

  async function ask({ email }: { email: string }): Promise<void> {
    setEtat("en-cours");
    setErreur(null);
    const reponse = await callAuth("/request-password-reset", { email: email.trim() });
    setEtat(reponse.statut === "fait" ? "fait" : "saisie");
    if (reponse.statut === "refus") setErreur(reponse.message);
  }

  return (
    <div className={classes["page"]}>
      <TitrePage titre="Mot de passe oublié" />
      <Paper withBorder p="lg">
        {etat === "fait" ? (
          <Text role="status">
            Si un compte existe pour cette adresse, un courrier y arrive dans les minutes qui viennent. Son
            lien sert une fois, pendant une heure.
          </Text>
        ) : (
          <form
            noValidate
            onSubmit={form.onSubmit(
              (values) => void ask(values),
              (errors) => {
                focusPremierChamp(errors, form.getInputNode);
              },
            )}
          >
            <Stack>
              {erreur !== null && <MessageErreur message={erreur} />}
              <TextInput
                label="Adresse électronique"
                description="Celle de votre compte : vous y recevrez un lien pour choisir un nouveau mot de passe."
                type="email"
                autoComplete="username"
                required
                key={form.key("email")}
                {...form.getInputProps("email")}
              />
              <Button type="submit" size="md" loading={etat === "en-cours"}>
                Recevoir le lien
              </Button>
            </Stack>
          </form>
        )}
        <Text mt="md">
          <Link to="/connexion">Revenir à la connexion</Link>
        </Text>
      </Paper>
    </div>
  );
}
