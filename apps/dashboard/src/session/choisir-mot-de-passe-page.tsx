import { Button, Paper, Stack, Text } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Link, useLocation, useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { MessageErreur } from "../affichage/message-erreur.tsx";
import { annonces } from "../coquille/annonces-store.ts";
import { TitrePage } from "../coquille/titre-page.tsx";
import { focusPremierChamp } from "../formulaires/focus-premier-champ.ts";
import { callAuth } from "./call-auth.ts";
import { ChampNouveauMotDePasse, checkMotDePasse } from "./champ-nouveau-mot-de-passe.tsx";
import classes from "./connexion-page.module.css";

/** Chooses a password by the link of a mail: the first one, or the one that replaces a forgotten one. */
export function ChoisirMotDePassePage() {
  // After the #: the token reaches neither the server's log nor another site's.
  const jeton = useLocation({ select: ({ hash }) => hash });
  const router = useRouter();
  const [enCours, setEnCours] = useState(false);
  const [erreur, setErreur] = useState<string | null>(null);
  const form = useForm({ initialValues: { motDePasse: "" }, validate: { motDePasse: checkMotDePasse } });

  async function choose({ motDePasse }: { motDePasse: string }): Promise<void> {
    setEnCours(true);
    setErreur(null);
    const reponse = await callAuth("/reset-password", { token: jeton, newPassword: motDePasse });
    setEnCours(false);
    if (reponse.statut === "refus") {
      setErreur(reponse.message);
      return;
    }
    annonces.add("Votre mot de passe est choisi. Connectez-vous.");
    await router.navigate({ to: "/connexion", replace: true });
  }

  return (
    <div className={classes["page"]}>
      <TitrePage titre="Choisir mon mot de passe" />
      <Paper withBorder p="lg">
        {jeton === "" ? (
          <Text>
            Ouvrez cette page par le lien du courrier que vous avez reçu, ou{" "}
            <Link to="/mot-de-passe-oublie">demandez-en un nouveau</Link>.
          </Text>
        ) : (
          <form
            noValidate
            onSubmit={form.onSubmit(
              (values) => void choose(values),
              (errors) => {
                focusPremierChamp(errors, form.getInputNode);
              },
            )}
          >
            <Stack>
              {erreur !== null && (
                <>
                  <MessageErreur message={erreur} />
                  <Text>
                    <Link to="/mot-de-passe-oublie">Demander un nouveau lien</Link>
                  </Text>
                </>
              )}
              <ChampNouveauMotDePasse key={form.key("motDePasse")} {...form.getInputProps("motDePasse")} />
              <Button type="submit" size="md" loading={enCours}>
                Choisir ce mot de passe
              </Button>
            </Stack>
          </form>
        )}
      </Paper>
    </div>
  );
}
