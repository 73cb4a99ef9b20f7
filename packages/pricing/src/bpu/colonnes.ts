/** Columns of a table of prices, in the order in which it is written. The first row names them, in any order. */
export const COLONNES_BPU = Object.freeze([
  "statut",
  "code",
  "lot",
  "famille",
  "designation",
  "mode",
  "public_ou_taille",
  "profil",
  "unite",
  "duree",
  "palier_de",
  "palier_a",
  "mode_palier",
  "prix_unitaire_ht",
  "categorie_tva",
  "revisable",
  "min_participants",
  "max_participants",
  "delai_livrable_jours_ouvres",
  "reference_cctp",
  "observation",
] as const);

/** Name of a column of a table of prices. */
export type ColonneBpu = (typeof COLONNES_BPU)[number];

/** Without these a table is not a BPU; the others may be left out. */
export const COLONNES_REQUISES: readonly ColonneBpu[] = [
  "code",
  "lot",
  "designation",
  "unite",
  "prix_unitaire_ht",
  "categorie_tva",
];

/** « Prix unitaire HT », « prix_unitaire_ht » and « PRIX UNITAIRE H.T. » are one column; so are « Désignation » and « designation ». */
export function toNomColonne(titre: string): string {
  return toCle(titre)
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_|_$/g, "")
    .replace(/_h_t$/, "_ht");
}

/** Small letters, no accent, ends trimmed: how words of a closed list are compared. */
export function toCle(texte: string): string {
  return texte
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .trim();
}
