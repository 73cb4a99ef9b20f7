import { isDateIso } from "@ia-territoires/core";
import { Stack, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import type { Role } from "@ia-territoires/server/api";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { Dialogue } from "../coquille/dialogue.tsx";
import { BoutonsDialogue } from "../formulaires/boutons-dialogue.tsx";
import { ChampDate } from "../formulaires/champ-date.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { focusPremierChamp } from "../formulaires/focus-premier-champ.ts";
import { useErreursServeur } from "../formulaires/use-erreurs-serveur.ts";
import { ChampRoles } from "./champ-roles.tsx";
import type { Personne } from "./personne.ts";

interface Props {
  /** Who is changed; null to invite somebody. */
  readonly personne: Personne | null;
  readonly onFermer: () => void;
}

const COURRIEL = /^\S+@\S+\.\S+$/;

/** Invites a person, or changes their roles and the end of their access. */
export function DialoguePersonne({ personne, onFermer }: Props) {
  const invitation = useEnvoi(trpc.personnes.invite.mutationOptions());
  const modification = useEnvoi(trpc.personnes.update.mutationOptions());
  const { erreur, refus, enCours } = personne === null ? invitation : modification;
  const form = useForm({
    initialValues: {
      nom: personne?.nom ?? "",
      email: personne?.email ?? "",
      roles: [...(personne?.roles ?? [])] as string[],
      finLe: personne?.finLe ?? "",
    },
    validate: {
      nom: (value) => (value.trim() === "" ? "Indiquez le nom de la personne." : null),
      email: (value) =>
        COURRIEL.test(value.trim()) ? null : "Indiquez son adresse, par exemple nom@collectivite.fr.",
      roles: (value) => (value.length === 0 ? "Choisissez au moins un rôle." : null),
      finLe: (value) => (value === "" || isDateIso(value) ? null : "Cette date n’existe pas."),
    },
  });
  useErreursServeur(form, erreur);

  async function save({ nom, email, roles, finLe }: typeof form.values): Promise<void> {
    const commun = { roles: roles as Role[], finLe: isDateIso(finLe) ? finLe : null };
    const fait =
      personne === null
        ? await invitation.send({ nom: nom.trim(), email: email.trim(), ...commun })
        : await modification.send({
            utilisateurId: personne.utilisateurId,
            version: personne.version,
            ...commun,
          });
    if (fait === null) return;
    annonces.add(
      personne === null ? `${nom.trim()} est invité(e) : un courrier part.` : `${nom} : accès modifié.`,
    );
    onFermer();
  }

  return (
    <Dialogue
      titre={personne === null ? "Inviter une personne" : `Accès de ${personne.nom}`}
      ouvert
      onFermer={onFermer}
    >
      <form
        noValidate
        onSubmit={form.onSubmit(
          (valeurs) => void save(valeurs),
          (errors) => {
            focusPremierChamp(errors, form.getInputNode);
          },
        )}
      >
        <Stack>
          <EtatEnvoi erreur={erreur} refus={refus} titreRefus="L’accès n’a pas été modifié" />
          {personne === null ? (
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
          ) : (
            <Text>{personne.email}</Text>
          )}
          <ChampRoles
            value={form.values.roles}
            error={form.errors["roles"]}
            onChange={(roles) => {
              form.setFieldValue("roles", roles);
            }}
          />
          <ChampDate
            label="Fin de l’accès (facultatif)"
            description="À partir de ce jour, la personne n’a plus accès et ses sessions sont fermées"
            maw="22rem"
            {...form.getInputProps("finLe")}
          />
          <BoutonsDialogue
            action={personne === null ? "Envoyer l’invitation" : "Enregistrer l’accès"}
            enCours={enCours}
            onRenoncer={onFermer}
          />
        </Stack>
      </form>
    </Dialogue>
  );
}
