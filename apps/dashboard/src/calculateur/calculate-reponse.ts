import { calculateEcheanceHoraire } from "@ia-territoires/calendar/echeances";
import { calculateConvocation } from "./calculate-convocation.ts";
import {
  buildDemandeHoraire,
  calculateCommande,
  calculateDelai,
  calculateHeures,
  calculatePeriodiques,
} from "./calculate-resultats.ts";
import { REGLES } from "./regles.ts";
import type { Reponse } from "./resultat.ts";
import { type Champ, isUtile, type SaisieEcheance } from "./saisie-echeance.ts";

/** The fields that hold a whole number, and what to type there. */
const NOMBRES: Readonly<Partial<Record<Champ, string>>> = {
  nombre: "Saisissez un nombre entier, par exemple 10.",
  habitants: "Saisissez un nombre entier d’habitants, par exemple 3500.",
  j1: "Saisissez un nombre entier de jours ouvrés.",
  j2: "Saisissez un nombre entier de jours ouvrés.",
  j3: "Saisissez un nombre entier de jours ouvrés.",
  fois: "Saisissez un nombre entier, par exemple 4.",
};

/** Where the library says its refusals, and the field that is to correct. */
const CHAMPS_REFUS: readonly (readonly [RegExp, Champ])[] = [
  [/^(?:from|seance|ancre|origine)\b/, "date"],
  [/^local\b/, "heure"],
  [/^habitants/, "habitants"],
  [/^(?:heures|tousLesMois|delai)\b/, "nombre"],
  [/^etapes\[0\]\.reelle/, "r1"],
  [/^etapes\[1\]\.reelle/, "r2"],
  [/^etapes\[2\]\.reelle/, "r3"],
  [/^etapes\[0\]/, "j1"],
  [/^etapes\[1\]/, "j2"],
  [/^etapes\[2\]/, "j3"],
];

/**
 * Answers what was typed, by the library alone; what it refuses is said beside the field to correct.
 *
 * @example
 * calculateReponse(parseSaisieEcheance({ date: "2027-04-30" }, "2026-11-25")).resultats[0].quand // => "mardi 18 mai 2027"
 */
export function calculateReponse(saisie: SaisieEcheance): Reponse {
  const erreurs = listVides(saisie);
  if (Object.keys(erreurs).length > 0) return { statut: "saisie", erreurs };
  if (saisie.regle === "heures" && isHeureDouble(saisie) && saisie.passage === "") {
    return {
      statut: "saisie",
      erreurs: { passage: "L’horloge montre cette heure deux fois : choisissez laquelle." },
    };
  }
  try {
    return calculate(saisie);
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
    return { statut: "saisie", erreurs: readRefus(error.message, saisie) };
  }
}

function calculate(saisie: SaisieEcheance): Reponse {
  switch (saisie.regle) {
    case "convocation":
      return calculateConvocation(saisie);
    case "heures":
      return { statut: "reponse", resultats: calculateHeures(saisie) };
    case "commande":
      return { statut: "reponse", resultats: calculateCommande(saisie) };
    case "periodique":
      return { statut: "reponse", resultats: calculatePeriodiques(saisie) };
    case "ouvres":
    case "ouvrables":
    case "jours":
    case "mois":
    case "francs":
    default:
      return { statut: "reponse", resultats: calculateDelai(saisie) };
  }
}

function listVides(saisie: SaisieEcheance): Partial<Record<Champ, string>> {
  const erreurs: Partial<Record<Champ, string>> = {};
  for (const champ of REGLES[saisie.regle].champs.filter((each) => isUtile(each, saisie))) {
    const texte = saisie[champ].trim();
    if (champ === "date" && texte === "") erreurs.date = "Saisissez une date complète : jour, mois, année.";
    if (champ === "heure" && !/^\d\d:\d\d$/.test(texte))
      erreurs.heure = "Saisissez une heure complète, par exemple 09:30.";
    const attendu = NOMBRES[champ];
    if (attendu !== undefined && !/^\d{1,9}$/.test(texte)) erreurs[champ] = attendu;
  }
  return erreurs;
}

/** The message without the name that the library gives the field, and under the field that the page shows. */
function readRefus(message: string, { regle }: SaisieEcheance): Partial<Record<Champ, string>> {
  const champ =
    CHAMPS_REFUS.find(([forme]) => forme.test(message))?.[1] ?? (regle === "periodique" ? "fois" : "nombre");
  const texte = message.replace(/^[\w.[\]]+ : /, "");
  return { [champ]: texte.charAt(0).toUpperCase() + texte.slice(1) };
}

/** Does the clock of the territory show the time twice, on the night when it goes back? */
export function isHeureDouble(saisie: SaisieEcheance): boolean {
  try {
    const [premier, second] = (["premier", "second"] as const).map(
      (passage) => calculateEcheanceHoraire({ ...buildDemandeHoraire(saisie), passage }).depuis,
    );
    return premier !== second;
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return false;
    throw error;
  }
}
