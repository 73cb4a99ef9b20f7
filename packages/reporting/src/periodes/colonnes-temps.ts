import { type DateIso, formatMoisFr } from "@ia-territoires/core";
import { getBornesMois, listMoisTouches, readJour, toDate } from "./jour.ts";
import { assertPeriode, type Periode } from "./periode.ts";

/** The three scales of time of art. 7. */
export type Echelle = "mois" | "trimestre" | "annee";

/** A month, quarter or year of a report, cut at the bounds of its period. */
export interface ColonneTemps {
  /** `2026-03`, `2026-T1` or `2026`. */
  readonly cle: string;
  readonly titre: string;
  readonly debut: DateIso;
  readonly fin: DateIso;
  /** True when the period holds only a part of it. */
  readonly partielle: boolean;
  /** Places, among the months of the period, of the months that make it. */
  readonly mois: readonly number[];
}

/** Lists the months, quarters or years that a period touches, in order. */
export function listColonnesTemps(periode: Periode, echelle: Echelle): readonly ColonneTemps[] {
  assertPeriode(periode);
  const debut = readJour(periode.debut);
  const fin = readJour(periode.fin);
  const groupes = new Map<string, { titre: string; mois: number[]; tous: number[] }>();
  for (const [place, mois] of listMoisTouches(debut, fin).entries()) {
    const { cle, titre, taille } = nameGroupe(mois, echelle);
    const groupe = groupes.get(cle) ?? { titre, mois: [], tous: listTous(mois, taille) };
    groupe.mois.push(place);
    groupes.set(cle, groupe);
  }
  return [...groupes].map(([cle, groupe]) => {
    const [premier] = getBornesMois(groupe.tous[0] ?? 0);
    const [, dernier] = getBornesMois(groupe.tous.at(-1) ?? 0);
    return {
      cle,
      titre: groupe.titre,
      debut: toDate(Math.max(premier, debut)),
      fin: toDate(Math.min(dernier, fin)),
      partielle: premier < debut || dernier > fin,
      mois: groupe.mois,
    };
  });
}

function nameGroupe(mois: number, echelle: Echelle): { cle: string; titre: string; taille: number } {
  const annee = 2000 + Math.floor(mois / 12);
  const rang = mois % 12;
  if (echelle === "annee") return { cle: String(annee), titre: String(annee), taille: 12 };
  if (echelle === "mois") {
    const cle = `${annee}-${String(rang + 1).padStart(2, "0")}`;
    return { cle, titre: formatMoisFr(cle), taille: 1 };
  }
  const trimestre = Math.floor(rang / 3) + 1;
  const ordinal = trimestre === 1 ? "1er" : `${trimestre}e`;
  return { cle: `${annee}-T${trimestre}`, titre: `${ordinal} trimestre ${annee}`, taille: 3 };
}

/** Every month of the group of a month: the whole quarter or year, in the period or not. */
function listTous(mois: number, taille: number): number[] {
  const premier = mois - (mois % taille);
  return Array.from({ length: taille }, (_, index) => premier + index);
}
