/** Fields of a line of a list of orders. */
export type ChampListe =
  | "commande"
  | "date"
  | "beneficiaire"
  | "lot"
  | "code"
  | "palier"
  | "quantite"
  | "montantHt";

interface Champ {
  readonly champ: ChampListe;
  /** Heading that our examples and exports write. */
  readonly titre: string;
  readonly requis: boolean;
  /** Other headings that are recognised, without accents, capitals or signs. */
  readonly autres: readonly string[];
}

/** The file format: one row an order line, these headings in any order. */
export const CHAMPS_LISTE: readonly Champ[] = Object.freeze([
  {
    champ: "commande",
    titre: "Commande",
    requis: true,
    autres: ["numero de commande", "bon de commande", "numero", "no commande", "n commande"],
  },
  { champ: "date", titre: "Date", requis: true, autres: ["date de commande", "date du bon de commande"] },
  {
    champ: "beneficiaire",
    titre: "SIRET",
    requis: true,
    autres: ["siret du beneficiaire", "siret beneficiaire", "beneficiaire"],
  },
  { champ: "lot", titre: "Lot", requis: true, autres: ["numero de lot"] },
  {
    champ: "code",
    titre: "Code BPU",
    requis: true,
    autres: ["code", "ligne bpu", "ligne du bpu", "reference bpu"],
  },
  { champ: "palier", titre: "Palier", requis: false, autres: ["palier de", "a partir de"] },
  { champ: "quantite", titre: "Quantité", requis: true, autres: ["qte", "quantite commandee"] },
  {
    champ: "montantHt",
    titre: "Montant HT",
    requis: true,
    autres: ["montant", "montant hors taxe", "montant hors taxes", "total ht"],
  },
]);

/** Small letters without accents; anything else than a letter or a digit becomes one space. */
export function toCleTitre(titre: string): string {
  return titre
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/h\.\s?t\.?/g, "ht")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
