/** What the cells of a field hold. */
export type NatureChamp =
  | "texte"
  | "date"
  | "siret"
  | "montant"
  | "quantite"
  | "jours"
  | "booleen"
  | "confiance";

/** A field of a list: its heading, whether it must be there, the other headings that are recognised. */
export interface Champ<Nom extends string = string> {
  readonly champ: Nom;
  /** Heading that our examples and exports write. */
  readonly titre: string;
  readonly nature: NatureChamp;
  /** False: the column, or the cell, may be missing. */
  readonly requis: boolean;
  /** Other headings that are recognised, without accents, capitals or signs. */
  readonly autres: readonly string[];
}

/** Fields of a line of a list of orders. */
export type ChampListe =
  | "commande"
  | "date"
  | "beneficiaire"
  | "lot"
  | "code"
  | "palier"
  | "quantite"
  | "montantHt"
  | "nom"
  | "avoirSur";

/** The file format: one row an order line, these headings in any order. */
export const CHAMPS_LISTE: readonly Champ<ChampListe>[] = Object.freeze([
  {
    champ: "commande",
    titre: "Commande",
    nature: "texte",
    requis: true,
    autres: ["numero de commande", "bon de commande", "numero", "no commande", "n commande"],
  },
  {
    champ: "date",
    titre: "Date",
    nature: "date",
    requis: true,
    autres: ["date de commande", "date du bon de commande"],
  },
  {
    champ: "beneficiaire",
    titre: "SIRET",
    nature: "siret",
    requis: true,
    autres: ["siret du beneficiaire", "siret beneficiaire", "beneficiaire"],
  },
  { champ: "lot", titre: "Lot", nature: "texte", requis: true, autres: ["numero de lot"] },
  {
    champ: "code",
    titre: "Code BPU",
    nature: "texte",
    requis: true,
    autres: ["code", "ligne bpu", "ligne du bpu", "reference bpu"],
  },
  {
    champ: "palier",
    titre: "Palier",
    nature: "quantite",
    requis: false,
    autres: ["palier de", "a partir de"],
  },
  {
    champ: "quantite",
    titre: "Quantité",
    nature: "quantite",
    requis: true,
    autres: ["qte", "quantite commandee"],
  },
  {
    champ: "montantHt",
    titre: "Montant HT",
    nature: "montant",
    requis: true,
    autres: ["montant", "montant hors taxe", "montant hors taxes", "total ht"],
  },
  {
    champ: "nom",
    titre: "Nom du bénéficiaire",
    nature: "texte",
    requis: false,
    autres: ["nom", "collectivite", "organisme", "denomination", "raison sociale"],
  },
  {
    champ: "avoirSur",
    titre: "Avoir sur",
    nature: "texte",
    requis: false,
    autres: ["commande d origine", "avoir sur commande", "commande reduite"],
  },
]);

/** The heading of a field, as examples and exports write it. */
export function getTitre(champ: ChampListe): string {
  return CHAMPS_LISTE.find((autre) => autre.champ === champ)?.titre ?? champ;
}

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
