import { isDateIso, parseMontantFr, parseQuantiteFr, parseTauxFr } from "@ia-territoires/core";
import {
  type Bpu,
  calculateCommande,
  type DemandeLigne,
  type ResultatCommande,
} from "@ia-territoires/pricing";
import type { LigneSaisie, SaisieSimulateur } from "./saisie-simulateur.ts";

/** Why a field cannot be read, by the key of its line and its name. */
export type ErreursSaisie = Readonly<Record<string, string>>;

/** The answer of the library, or the fields to correct first; `vide` when nothing is asked. */
export type Simulation =
  | { readonly statut: "vide" }
  | { readonly statut: "saisie"; readonly erreurs: ErreursSaisie }
  | { readonly statut: "calcul"; readonly resultat: ResultatCommande };

/**
 * Prices what is typed, by the function that the API and the libraries use. Reading the French numbers is all that is
 * done here.
 */
export function calculateSimulation(
  bpu: Bpu,
  { lieu, formation, date, lignes }: SaisieSimulateur,
): Simulation {
  if (lignes.length === 0) return { statut: "vide" };
  const erreurs: Record<string, string> = {};
  if (!isDateIso(date)) erreurs["date"] = "Date de la commande attendue.";
  const demandees = lignes.map((ligne) => readLigne(ligne, erreurs));
  if (!isDateIso(date) || Object.keys(erreurs).length > 0) return { statut: "saisie", erreurs };
  const tva = formation === "" ? { lieu } : { lieu, formation };
  return { statut: "calcul", resultat: calculateCommande({ bpu, date, tva, lignes: demandees }) };
}

function readLigne(ligne: LigneSaisie, erreurs: Record<string, string>): DemandeLigne {
  const lit = <T>(champ: keyof LigneSaisie, parse: (texte: string) => T): T | undefined => {
    const texte = String(ligne[champ]).trim();
    if (texte === "") return undefined;
    try {
      return parse(texte);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      erreurs[`${String(ligne.cle)}.${champ}`] = error.message;
      return undefined;
    }
  };
  const quantite = lit("quantite", parseQuantiteFr);
  if (quantite === undefined && erreurs[`${String(ligne.cle)}.quantite`] === undefined) {
    erreurs[`${String(ligne.cle)}.quantite`] = "Quantité attendue, par exemple 2 ou 1,5.";
  }
  const remise = lit("remise", readRemise);
  const assiette = lit("assiette", parseMontantFr);
  const participants = lit("participants", readParticipants);
  return {
    code: ligne.code,
    // Unread quantities never reach the library: the errors above come first.
    quantite: quantite ?? parseQuantiteFr("0"),
    ...(remise === undefined ? {} : { remise }),
    ...(assiette === undefined ? {} : { assiette }),
    ...(participants === undefined ? {} : { participants }),
  };
}

function readRemise(texte: string): { readonly taux: ReturnType<typeof parseTauxFr> } {
  const taux = parseTauxFr(texte);
  if (Number(taux) < 0 || Number(taux) > 100) throw new RangeError("Remise de 0 à 100 % attendue.");
  return { taux };
}

function readParticipants(texte: string): number {
  if (!/^\d{1,6}$/.test(texte)) throw new RangeError("Nombre entier de participants attendu.");
  return Number(texte);
}
