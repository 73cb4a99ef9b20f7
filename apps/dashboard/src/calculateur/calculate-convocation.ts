import {
  type DemandeConvocation,
  formatJourFr,
  latestDateConvocation,
  listJoursDuDelai,
} from "@ia-territoires/calendar/echeances";
import { buildCalendrier } from "./calculate-resultats.ts";
import type { Reponse } from "./resultat.ts";
import type { SaisieEcheance } from "./saisie-echeance.ts";

/** The last day on which the convocation of an assembly may leave, or why the texts do not say. */
export function calculateConvocation(saisie: SaisieEcheance): Reponse {
  const convocation = latestDateConvocation(buildCalendrier(saisie), buildDemande(saisie));
  if (convocation.statut === "refus") {
    const { code, message, sources } = convocation;
    return { statut: "refus", code, message, sources: [...sources] };
  }
  const { date, seance, jours, francs, phrase, avertissements, fondements } = convocation;
  const resultat = {
    code: "convocation",
    libelle: "Dernier jour d’envoi",
    quand: formatJourFr(date),
    phrase,
    avertissements,
    fondements,
    // Clear days only: otherwise the text does not say which of the two ends counts.
    jours: francs
      ? listJoursDuDelai({ from: date, date: seance, delai: { joursFrancs: jours }, joursExclus: [] })
      : [],
    termes: { depart: "envoi au plus tard, ne compte pas", echeance: "séance, ne compte pas" },
    evenement: convocation,
  };
  return { statut: "reponse", resultats: [resultat] };
}

function buildDemande(saisie: SaisieEcheance): DemandeConvocation {
  const commun = {
    seance: saisie.date,
    urgence: saisie.urgence === "oui",
    lecture: saisie.lecture === "litterale" ? ("litterale" as const) : ("francs" as const),
  };
  const habitants = Number(saisie.habitants);
  if (saisie.assemblee === "conseil-departemental") return { ...commun, assemblee: "conseil-departemental" };
  if (saisie.assemblee === "conseil-communautaire") {
    return { ...commun, assemblee: "conseil-communautaire", habitantsCommuneLaPlusPeuplee: habitants };
  }
  return {
    ...commun,
    assemblee: "conseil-municipal",
    habitants,
    premiereSeance: saisie.premiere === "oui",
  };
}
