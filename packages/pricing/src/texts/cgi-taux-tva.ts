import type { DatedValue, DateIso, Source, Taux } from "@ia-territoires/core";
import type { CategorieTva } from "../tva/categorie-tva.ts";
import type { LieuTva } from "../tva/lieu-tva.ts";

const LU_LE = "2026-11-22" as DateIso;
/** First day this table answers for: the rates of 20 and 10 % began there. An earlier date is to be checked. */
const DEPUIS = "2014-01-01" as DateIso;

const article = (numero: string): Source => ({
  texte: "Code général des impôts",
  article: numero,
  consulteLe: LU_LE,
});
const taux = (
  value: string,
  source: Source,
  certainty: DatedValue<Taux>["certainty"],
): readonly DatedValue<Taux>[] => [
  { value: value as Taux, from: DEPUIS, source, certainty, verifiedOn: LU_LE },
];

type TauxParCategorie = Partial<Record<CategorieTva, readonly DatedValue<Taux>[]>>;

const METROPOLE: TauxParCategorie = {
  normal: taux("20", article("278"), "secondary"),
  intermediaire: taux("10", article("278 bis à 279"), "secondary"),
  reduit: taux("5.5", article("278-0 bis"), "secondary"),
  particulier: taux("2.1", article("281 quater à 281 nonies"), "from-memory"),
};

/** Corsica keeps the standard rate for services; its own rates (0.9, 2.1, 10, 13) are for goods that a BPU of services does not hold. */
const CORSE: TauxParCategorie = { normal: taux("20", article("278 et 297"), "secondary") };

const OUTRE_MER_TAXEE: TauxParCategorie = {
  normal: taux("8.5", article("296 ; BOI-TVA-GEO-20-10"), "verified"),
  reduit: taux("2.1", article("296"), "verified"),
};

/** Rates by place and category. A place that is not here has no rate that we know. */
export const TAUX_TVA: Partial<Record<LieuTva, TauxParCategorie>> = {
  metropole: METROPOLE,
  corse: CORSE,
  guadeloupe: OUTRE_MER_TAXEE,
  martinique: OUTRE_MER_TAXEE,
  reunion: OUTRE_MER_TAXEE,
};

/** « provisoirement pas applicable »: some pages give 8.5 % there, which the text does not. */
export const SANS_TVA: readonly LieuTva[] = ["guyane", "mayotte"];
export const SOURCE_SANS_TVA: Source = article("294, 1");

/** Continuing training: public bodies by right, private ones with the certificate, which then binds all their training. */
export const SOURCE_FORMATION: Source = article("261, 4-4° a");
