import type { Action, Devis } from "@ia-territoires/dossiers";
import { formatMontant, isDateIso } from "@ia-territoires/core";
import { Stack, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { Dialogue } from "../coquille/dialogue.tsx";
import { BoutonsDialogue } from "../formulaires/boutons-dialogue.tsx";
import { ChampDate } from "../formulaires/champ-date.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { focusPremierChamp } from "../formulaires/focus-premier-champ.ts";
import { useErreursServeur } from "../formulaires/use-erreurs-serveur.ts";
import { useSession } from "../session/use-session.ts";
import type { DossierMission } from "./dossier-mission.ts";
import { explainConsequence } from "./explain-consequence.ts";

interface Props {
  readonly devis: Devis;
  readonly dossier: DossierMission;
  readonly onFermer: () => void;
}

/** Acceptance of a devis: who accepted and when, and what it takes from the cap. */
export function DialogueAcceptation({ devis, dossier, onFermer }: Props) {
  const { aujourdHui } = useSession();
  const { send, enCours, erreur, refus } = useEnvoi(trpc.devis.accept.mutationOptions());
  const form = useForm({
    initialValues: { accepteLe: aujourdHui, nom: "", qualite: "", delegation: "" },
    validate: {
      accepteLe: (value) =>
        isDateIso(value) && value <= aujourdHui ? null : "Indiquez une date, au plus tard aujourd’hui.",
      nom: (value, { qualite }) =>
        value.trim() === "" && qualite.trim() !== "" ? "Indiquez aussi le nom du signataire." : null,
      qualite: (value, { nom }) =>
        value.trim() === "" && nom.trim() !== "" ? "Indiquez sa qualité, par exemple « maire »." : null,
    },
  });
  useErreursServeur(form, erreur);

  async function accept({ accepteLe, nom, qualite, delegation }: typeof form.values): Promise<void> {
    if (!isDateIso(accepteLe)) return;
    const signataire = {
      nom: nom.trim(),
      qualite: qualite.trim(),
      ...(delegation.trim() === "" ? {} : { delegation: delegation.trim() }),
    };
    const saisie: Omit<Action<"accepter-devis">, "type" | "devisId"> = {
      accepteLe,
      ...(signataire.nom === "" ? {} : { signataire }),
    };
    const fait = await send({ devisId: devis.id, version: dossier.version, ...saisie });
    if (fait === null) return;
    annonces.add(`Devis ${devis.numero} accepté.`);
    onFermer();
  }

  return (
    <Dialogue titre={`Accepter le devis ${devis.numero}`} ouvert onFermer={onFermer}>
      <form
        noValidate
        onSubmit={form.onSubmit(
          (valeurs) => void accept(valeurs),
          (errors) => {
            focusPremierChamp(errors, form.getInputNode);
          },
        )}
      >
        <Stack>
          <Text>
            Le bénéficiaire s’engage pour {formatMontant(devis.resultat.tva.montantTtc)}. Plafond annuel :
          </Text>
          <ul className="sans-marge">
            {explainConsequence("accepter", devis, dossier.jauges).map((phrase) => (
              <li key={phrase}>{phrase}</li>
            ))}
          </ul>
          <EtatEnvoi erreur={erreur} refus={refus} titreRefus="Le devis n’a pas été accepté" />
          <ChampDate
            label="Date d’acceptation"
            required
            max={aujourdHui}
            {...form.getInputProps("accepteLe")}
          />
          <TextInput
            label="Nom du signataire (facultatif)"
            autoComplete="off"
            {...form.getInputProps("nom")}
          />
          <TextInput
            label="Qualité (facultatif)"
            description="Par exemple « maire »"
            {...form.getInputProps("qualite")}
          />
          <TextInput
            label="Délégation (facultatif)"
            description="Acte qui permet de signer à la place du maire ou du président"
            {...form.getInputProps("delegation")}
          />
          <BoutonsDialogue action="Accepter le devis" enCours={enCours} onRenoncer={onFermer} />
        </Stack>
      </form>
    </Dialogue>
  );
}
