import { CODES_REFUS_MISSION, getAvancementDevis, type Mission } from "@ia-territoires/dossiers";
import type { ActionPossible } from "./find-action.ts";

export type EtatEtape = "fait" | "a-faire" | "en-attente";

/** One step of a mission, with what is missing. */
export interface EtapeMission {
  readonly cle: "devis" | "deliberation" | "convention" | "acceptation" | "interventions";
  readonly titre: string;
  readonly etat: EtatEtape;
  readonly explication: string;
}

type Suivi = Pick<Mission, "deliberation" | "convention" | "devis" | "interventions">;

/**
 * Lists the five steps of a mission with their state. The reasons are those the rules gave for what is not possible
 * yet; a step that waits for another one says so.
 *
 * @example
 * listEtapes({ devis: [], interventions: [] }, [])[0]?.explication // => "Aucun devis : établissez-en un."
 */
export function listEtapes(mission: Suivi, actions: readonly ActionPossible[]): readonly EtapeMission[] {
  const { devis, deliberation, convention } = mission;
  const envoyes = devis.filter(({ statut }) => statut === "envoye");
  const brouillons = devis.filter(({ statut }) => statut === "brouillon");
  const acceptes = devis.filter(({ statut }) => statut === "accepte");
  const refusAcceptation = envoyes
    .map(
      ({ id }) =>
        actions.find((action) => action.type === "accepter-devis" && action.devisId === id)?.possible,
    )
    .find((possible) => possible !== undefined && possible !== true);
  const nonExecutoire = refusAcceptation?.code === "deliberation-non-executoire";

  return [
    {
      cle: "devis",
      titre: "Devis",
      etat: envoyes.length + acceptes.length > 0 && brouillons.length === 0 ? "fait" : "a-faire",
      explication: explainDevis(devis.length, brouillons.length, envoyes.length, acceptes.length),
    },
    {
      cle: "deliberation",
      titre: "Délibération",
      etat: deliberation === undefined || nonExecutoire ? "a-faire" : "fait",
      explication: nonExecutoire
        ? (refusAcceptation?.message ?? "")
        : deliberation === undefined
          ? "À enregistrer une fois votée par l’assemblée."
          : `Délibération n° ${deliberation.numero} enregistrée.`,
    },
    {
      cle: "convention",
      titre: "Convention",
      etat: convention !== undefined ? "fait" : deliberation === undefined ? "en-attente" : "a-faire",
      explication:
        convention !== undefined
          ? "Convention signée par les deux parties."
          : deliberation === undefined
            ? "Se signe après la délibération."
            : "À signer par les deux parties, puis à enregistrer.",
    },
    {
      cle: "acceptation",
      titre: "Acceptation",
      etat:
        envoyes.length > 0
          ? refusAcceptation === undefined
            ? "a-faire"
            : "en-attente"
          : acceptes.length > 0
            ? "fait"
            : "en-attente",
      explication:
        envoyes.length > 0
          ? refusAcceptation !== undefined
            ? formatCause(refusAcceptation)
            : `${count(envoyes.length)} attend${envoyes.length > 1 ? "ent" : ""} une décision : accepter ou décliner.`
          : acceptes.length > 0
            ? `${count(acceptes.length)} accepté${acceptes.length > 1 ? "s" : ""}.`
            : "Aucun devis n’attend de décision.",
    },
    buildInterventions(mission, acceptes),
  ];
}

/** The last step: every half-day accepted, planned, done, then confirmed by both sides. */
function buildInterventions(mission: Suivi, acceptes: Suivi["devis"]): EtapeMission {
  const avancements = acceptes.map((devis) => getAvancementDevis(mission, devis));
  const sum = (cle: "reste" | "prevues" | "realisees" | "serviceFait"): number =>
    avancements.reduce((total, avancement) => total + avancement[cle], 0);
  const parts = [
    [sum("reste"), "à planifier"],
    [sum("prevues"), "à venir"],
    [sum("realisees"), "à confirmer"],
  ] as const;
  const restent = parts.filter(([nombre]) => nombre > 0);
  const faites = sum("serviceFait");
  const etape = { cle: "interventions", titre: "Interventions" } as const;
  if (acceptes.length === 0) {
    return { ...etape, etat: "en-attente", explication: "Se planifient une fois un devis accepté." };
  }
  if (restent.length === 0) {
    const fin =
      faites > 1 ? "s faites, confirmées par les deux parties" : " faite, confirmée par les deux parties";
    const explication =
      faites === 0 ? "Aucune demi-journée à faire." : `${String(faites)} demi-journée${fin}.`;
    return { ...etape, etat: "fait", explication };
  }
  const textes = restent.map(([nombre, quoi]) => `${String(nombre)} ${quoi}`);
  return { ...etape, etat: "a-faire", explication: `Demi-journées : ${textes.join(", ")}.` };
}

function explainDevis(total: number, brouillons: number, envoyes: number, acceptes: number): string {
  if (total === 0) return "Aucun devis : établissez-en un.";
  if (brouillons > 0) return `${count(brouillons)} en brouillon, à envoyer.`;
  if (envoyes + acceptes === 0) return "Aucun devis en cours : tous ont été déclinés ou annulés.";
  return `${count(envoyes + acceptes)} envoyé${envoyes + acceptes > 1 ? "s" : ""}.`;
}

/** The title of a refusal known to the catalogue; its whole sentence is beside the devis. */
function formatCause({ code, message }: { readonly code: string; readonly message: string }): string {
  const titre = Object.entries(CODES_REFUS_MISSION).find(([connu]) => connu === code)?.[1].titre;
  return titre === undefined ? message : `${titre}.`;
}

function count(nombre: number): string {
  return `${String(nombre)} devis`;
}
