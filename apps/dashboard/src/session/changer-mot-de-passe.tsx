import { Button, Group, Paper, PasswordInput, Stack, Title } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { MessageErreur } from "../affichage/message-erreur.tsx";
import { annonces } from "../coquille/annonces-store.ts";
import { focusPremierChamp } from "../formulaires/focus-premier-champ.ts";
import { GardeModifications } from "../formulaires/garde-modifications.tsx";
import { callAuth } from "./call-auth.ts";
import { ChampNouveauMotDePasse, checkMotDePasse } from "./champ-nouveau-mot-de-passe.tsx";

/** Replaces the password, and closes the other sessions. */
export function ChangerMotDePasse() {
  const queries = useQueryClient();
  const [enCours, setEnCours] = useState(false);
  const [erreur, setErreur] = useState<string | null>(null);
  const form = useForm({
    initialValues: { actuel: "", nouveau: "" },
    validate: {
      actuel: (value) => (value === "" ? "Saisissez votre mot de passe actuel." : null),
      nouveau: checkMotDePasse,
    },
  });

  async function change({ actuel, nouveau }: { actuel: string; nouveau: string }): Promise<void> {
    setEnCours(true);
    setErreur(null);
    const reponse = await callAuth("/change-password", {
      currentPassword: actuel,
      newPassword: nouveau,
      revokeOtherSessions: true,
    });
    setEnCours(false);
    if (reponse.statut === "refus") {
      if (reponse.code === "INVALID_PASSWORD") form.setFieldError("actuel", reponse.message);
      else setErreur(reponse.message);
      return;
    }
    form.reset();
    annonces.add("Mot de passe changé. Vos autres sessions sont fermées.");
    await queries.invalidateQueries();
  }

  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="mot-de-passe">
      <Title order={2} id="mot-de-passe" mb="sm">
        Mot de passe
      </Title>
      <form
        noValidate
        onSubmit={form.onSubmit(
          (values) => void change(values),
          (errors) => {
            focusPremierChamp(errors, form.getInputNode);
          },
        )}
      >
        <GardeModifications modifie={form.isDirty() && !enCours} />
        <Stack>
          {erreur !== null && <MessageErreur message={erreur} />}
          <div className="champs">
            <PasswordInput
              label="Mot de passe actuel"
              autoComplete="current-password"
              required
              visibilityToggleFocusable
              visibilityToggleButtonProps={{ "aria-label": "Afficher le mot de passe actuel" }}
              key={form.key("actuel")}
              {...form.getInputProps("actuel")}
            />
            <ChampNouveauMotDePasse key={form.key("nouveau")} {...form.getInputProps("nouveau")} />
          </div>
          <Group>
            <Button type="submit" loading={enCours}>
              Changer de mot de passe
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}
