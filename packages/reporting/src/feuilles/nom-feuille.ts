import type { CodeTableau } from "../tableaux/tableau.ts";

/** Name of the sheet of each table: 31 signs at most, no quote, since the formulas of other sheets write it. */
export const NOMS_FEUILLES: Readonly<Record<CodeTableau, string>> = {
  "volume-global": "Volume global",
  "volume-beneficiaires-mois": "Bénéficiaires par mois",
  "volume-beneficiaires-trimestre": "Bénéficiaires par trimestre",
  "volume-beneficiaires-annee": "Bénéficiaires par année",
  "volume-entites-mois": "Organismes par mois",
  "volume-entites-trimestre": "Organismes par trimestre",
  "volume-entites-annee": "Organismes par année",
  "volume-lots": "Lots par mois",
  commandes: "Commandes",
  "repartition-bpu": "Répartition sur le BPU",
  "lignes-bpu-inutilisees": "Lignes du BPU inutilisées",
  delais: "Délais",
  "livrables-en-retard": "Livrables en retard",
  penalites: "Pénalités",
  "retour-sur-investissement": "Retour sur investissement",
  "gains-achats": "Gains sur achats",
};
