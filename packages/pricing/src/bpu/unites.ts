/**
 * The closed list of units of a BPU, by code, with the spelling written in tables. A price without a unit would be read
 * as a lump sum, so a unit is never guessed.
 */
export const LIBELLES_UNITE = Object.freeze({
  session: "session",
  participant: "participant",
  forfait: "forfait",
  "jour-homme": "jour/homme",
  jour: "jour",
  "demi-journee": "demi-journée",
  heure: "heure",
  mois: "mois",
  an: "an",
  "agent-an": "agent/an",
  "systeme-an": "système/an",
  "licence-an": "licence/an",
  capsule: "capsule",
  document: "document",
  note: "note",
  appel: "appel",
  ticket: "ticket",
  campagne: "campagne",
  connecteur: "connecteur",
  piece: "pièce",
  pourcent: "pourcent",
});

/** Code of a unit of {@link LIBELLES_UNITE}; `pourcent` marks a rate, not a price. */
export type UniteBpu = keyof typeof LIBELLES_UNITE;
