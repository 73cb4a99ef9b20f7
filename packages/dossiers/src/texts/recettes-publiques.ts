import { parseDateIso } from "@ia-territoires/core";
import type { DatedValue, Source } from "@ia-territoires/core";

const LU_LE = parseDateIso("2026-11-25");
const cgct = (article: string): Source => ({
  texte: "Code général des collectivités territoriales",
  article,
  consulteLe: LU_LE,
});
const gbcp = (article: string): Source => ({
  texte: "Décret n° 2012-1246 du 7 novembre 2012 (gestion budgétaire et comptable publique)",
  article,
  consulteLe: LU_LE,
});

/** The exercice is the civil year; what is done after it belongs to the next one. */
export const ANNUALITE: Source = cgct("L. 1612-1");

/**
 * How long titres of the section de fonctionnement of an exercice may still be issued after it, as the last day of the
 * following January. Optional for each body (circulaire of 16 April 2004): closing before is its choice.
 */
export const JOURNEE_COMPLEMENTAIRE: DatedValue<{ readonly dernierJour: "01-31" }> = {
  value: { dernierJour: "01-31" },
  from: parseDateIso("1996-02-24"),
  source: cgct("D. 2342-3"),
  certainty: "secondary",
  verifiedOn: LU_LE,
  note: "Lu par renvoi (L. 1612-11 et D. 2342-3) dans une circulaire du 16 avril 2004 et des revues ; l'article est écrit pour les communes, son application à un centre de gestion est à vérifier.",
};

/** A titre names who issued it and the ways of appeal; only its bordereau is signed. */
export const TITRE_EXECUTOIRE: DatedValue<"mentions-et-bordereau-signe"> = {
  value: "mentions-et-bordereau-signe",
  from: parseDateIso("2009-05-14"),
  source: cgct("L. 1617-5, 4°"),
  certainty: "secondary",
  verifiedOn: LU_LE,
  note: "Lu dans les décisions du Conseil d'État des 17 mars 2016 (n° 389069) et 25 mai 2018 (n° 405063), pas dans le code.",
};

/** Every ordre de recouvrer says on what bases the amount was found: the état liquidatif; an error gives another one. */
export const LIQUIDATION: DatedValue<"bases-indiquees"> = {
  value: "bases-indiquees",
  from: parseDateIso("2012-11-11"),
  source: gbcp("24"),
  certainty: "from-memory",
  verifiedOn: LU_LE,
  note: "À relire dans le décret : bases de la liquidation indiquées, ordre de recouvrer qui augmente ou réduit en cas d'erreur.",
};

/** The account that bears what is cancelled once the exercice of the titre is closed, unless the tenant says another. */
export const COMPTE_EXERCICES_ANTERIEURS: DatedValue<string> = {
  value: "673",
  from: parseDateIso("2024-01-01"),
  source: { texte: "Instruction budgétaire et comptable M57", article: "compte 673", consulteLe: LU_LE },
  certainty: "secondary",
  verifiedOn: LU_LE,
  note: "Lu dans l'aide d'un logiciel de comptabilité publique (« titre d'un exercice antérieur : mandat au 673 ») ; à vérifier avec le comptable pour la nomenclature de l'établissement.",
};
