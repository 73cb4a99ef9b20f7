import { Stack, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { Dialogue } from "../coquille/dialogue.tsx";
import { BoutonsDialogue } from "../formulaires/boutons-dialogue.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { focusPremierChamp } from "../formulaires/focus-premier-champ.ts";
import { useErreursServeur } from "../formulaires/use-erreurs-serveur.ts";

interface Props {
  readonly organisme: { readonly id: string; readonly nom: string };
  readonly onFermer: () => void;
}

const COURRIEL = /^\S+@\S+\.\S+$/;

/** Invites the first administrator of a body. */
export function DialogueAdministrateur({ organisme, onFermer }: Props) {
  const { send, enCours, erreur, refus } = useEnvoi(trpc.personnes.inviteAdministrateur.mutationOptions());
  const form = useForm({
    initialValues: { nom: "", email: "" },
    validate: {
      nom: (value) => (value.trim() === "" ? "Indiquez le nom de la personne." : null),
      email: (value) =>
        COURRIEL.test(value.trim()) ? null : "Indiquez son adresse, par exemple nom@collectivite.fr.",
    },
  });
  useErreursServeur(form, erreur);

  async function invite({ nom, email }: typeof form.values): Promise<void> {
    const saisie = { organismeId: organisme.id, nom: nom.trim(), email: email.trim() };
    if ((await send(saisie)) === null) return;
    annonces.add(`${saisie.nom} est invité(e) à administrer l’accès de ${organisme.nom} : un courrier part.`);
    onFermer();
  }

  return (
    <Dialogue titre={`Ouvrir l’accès de ${organisme.nom}`} ouvert onFermer={onFermer}>
      <form
        noValidate
        onSubmit={form.onSubmit(
          (valeurs) => void invite(valeurs),
          (errors) => {
            focusPremierChamp(errors, form.getInputNode);
          },
        )}
      >
        <Stack>
          <Text>
            Cette personne administrera l’accès de l’organisme : elle donnera leurs rôles aux autres. Vous n’y
            aurez plus la main. Choisissez quelqu’un de l’organisme, par exemple la secrétaire générale de
            mairie.
          </Text>
          <EtatEnvoi erreur={erreur} refus={refus} titreRefus="L’invitation n’est pas partie" />
          <div className="champs">
            <TextInput label="Nom" required autoComplete="off" {...form.getInputProps("nom")} />
            <TextInput
              label="Adresse électronique"
              type="email"
              required
              autoComplete="off"
              {...form.getInputProps("email")}
            />
          </div>
          <BoutonsDialogue action="Envoyer l’invitation" enCours={enCours} onRenoncer={onFermer} />
        </Stack>
      </form>
    </Dialogue>
  );
}
