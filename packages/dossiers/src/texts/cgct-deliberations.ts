import { parseDateIso } from "@ia-territoires/core";
import type { DatedValue, Source } from "@ia-territoires/core";

/**
 * When a délibération on a CDG's optional mission binds.
 * - `publication: "requise"`: it must be published (or posted); `"a-verifier"`: the regime of that kind was not read.
 * - `transmission: "dispensee"`: the law leaves « conventions portant sur les missions supplémentaires à caractère
 *   facultatif confiées aux centres de gestion » out of the acts to be sent to the préfet.
 */
export interface RegimeDeliberation {
  readonly publication: "requise" | "a-verifier";
  readonly transmission: "dispensee" | "a-verifier";
  readonly sources: readonly Source[];
}

const LU_LE = parseDateIso("2026-11-22");
/** Ordonnance n° 2021-1310 of 7 October 2021: the present wording of articles L. 2131-1 and L. 2131-2. */
const DEPUIS_2022 = parseDateIso("2022-07-01");
const cgct = (article: string): Source => ({
  texte: "Code général des collectivités territoriales",
  article,
  consulteLe: LU_LE,
});

const REGLE = { publication: "requise", transmission: "dispensee" } as const;

export const REGIME_COMMUNES: DatedValue<RegimeDeliberation> = {
  value: { ...REGLE, sources: [cgct("L. 2131-1"), cgct("L. 2131-2, I, 1°, b")] },
  from: DEPUIS_2022,
  source: cgct("L. 2131-1"),
  certainty: "verified",
  verifiedOn: LU_LE,
};

export const REGIME_ETABLISSEMENTS_COMMUNAUX: DatedValue<RegimeDeliberation> = {
  value: { ...REGLE, sources: [cgct("L. 2131-12"), ...REGIME_COMMUNES.value.sources] },
  from: DEPUIS_2022,
  source: cgct("L. 2131-12"),
  certainty: "secondary",
  verifiedOn: LU_LE,
  note: "Le renvoi de L. 2131-12 aux règles des communes a été lu sur le site d'une préfecture, pas dans le code.",
};

export const REGIME_EPCI: DatedValue<RegimeDeliberation> = {
  value: { ...REGLE, sources: [cgct("L. 5211-3"), ...REGIME_COMMUNES.value.sources] },
  from: DEPUIS_2022,
  source: cgct("L. 5211-3"),
  certainty: "verified",
  verifiedOn: LU_LE,
};

export const REGIME_SYNDICATS: DatedValue<RegimeDeliberation> = {
  value: { ...REGLE, sources: [cgct("L. 5211-3"), ...REGIME_COMMUNES.value.sources] },
  from: DEPUIS_2022,
  source: cgct("L. 5211-3"),
  certainty: "secondary",
  verifiedOn: LU_LE,
  note: "Lu pour les syndicats de communes (L. 5211-3). Les syndicats mixtes y viennent par L. 5711-1 ou L. 5721-4, à vérifier.",
};

export const REGIME_DEPARTEMENTS: DatedValue<RegimeDeliberation> = {
  value: { ...REGLE, sources: [cgct("L. 3131-1"), cgct("L. 3131-2, I, 1°, b")] },
  from: DEPUIS_2022,
  source: cgct("L. 3131-2, I, 1°, b"),
  certainty: "verified",
  verifiedOn: LU_LE,
};

export const REGIME_SDIS: DatedValue<RegimeDeliberation> = {
  value: { ...REGLE, sources: [cgct("L. 3141-1"), ...REGIME_DEPARTEMENTS.value.sources] },
  from: DEPUIS_2022,
  source: cgct("L. 3141-1"),
  certainty: "secondary",
  verifiedOn: LU_LE,
  note: "Le renvoi de L. 3141-1 aux règles des départements a été lu sur le site d'une préfecture, pas dans le code.",
};

export const REGIME_REGIONS: DatedValue<RegimeDeliberation> = {
  value: { ...REGLE, sources: [cgct("L. 4141-1"), cgct("L. 4141-2")] },
  from: DEPUIS_2022,
  source: cgct("L. 4141-2"),
  certainty: "secondary",
  verifiedOn: LU_LE,
  note: "L. 4141-1 a été lu ; que L. 4141-2 écarte, comme pour les communes, les conventions avec les centres de gestion est à vérifier.",
};

const CGFP_CDG: Source = {
  texte: "Code général de la fonction publique",
  article: "L. 452-24",
  consulteLe: LU_LE,
};

export const REGIME_CDG: DatedValue<RegimeDeliberation> = {
  value: { ...REGLE, sources: [CGFP_CDG] },
  from: DEPUIS_2022,
  source: CGFP_CDG,
  certainty: "secondary",
  verifiedOn: LU_LE,
  note: "L. 452-24 énumère les actes des centres de gestion à transmettre ; une convention n'y est pas.",
};

const EDUCATION: Source = { texte: "Code de l'éducation", article: "R. 421-54", consulteLe: LU_LE };

export const REGIME_ENSEIGNEMENT: DatedValue<RegimeDeliberation> = {
  value: { publication: "a-verifier", transmission: "a-verifier", sources: [EDUCATION] },
  from: DEPUIS_2022,
  source: EDUCATION,
  certainty: "secondary",
  verifiedOn: LU_LE,
  note: "Collèges et lycées : exécutoire quinze jours après transmission à l'autorité académique. Autres établissements : règles propres.",
};

/** Kinds of bodies whose own rules were not read: nothing is refused on that ground, the person is told to check. */
export const REGIME_NON_LU: DatedValue<RegimeDeliberation> = {
  value: { publication: "a-verifier", transmission: "a-verifier", sources: [] },
  from: DEPUIS_2022,
  source: { texte: "Textes ou statuts propres à l'organisme" },
  certainty: "from-memory",
  verifiedOn: LU_LE,
  note: "Régime propre à cette nature d'organisme, non lu.",
};
