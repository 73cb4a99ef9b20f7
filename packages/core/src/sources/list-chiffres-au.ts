import type { DateIso } from "../brands.ts";
import { addJours } from "../dates/add-jours.ts";
import { parseDateIso } from "../dates/parse-date-iso.ts";
import type { Chiffre } from "./chiffre.ts";
import { listMotifsRelecture, type MotifRelecture } from "./list-motifs-relecture.ts";

/**
 * Where a value stands on a day: in force, to come, followed by another, or over with nothing after it.
 */
export type EtatChiffre = "en-vigueur" | "a-venir" | "remplacee" | "terminee";

/** A value as it stands on a day. */
export interface ChiffreAu extends Chiffre {
  readonly etat: EtatChiffre;
  /** Last day on which it holds, said by the text or by the value that follows. */
  readonly fin: DateIso | null;
  /** Why it is due for a re-check; empty when it is not. */
  readonly motifs: readonly MotifRelecture[];
}

/**
 * Tells of each value where it stands on a day and why it is due for a re-check, in the order given. A value holds from
 * its first day (from always, when none is said) to its last, or until the next of the same code begins.
 *
 * Refuses by RangeError what is not a date.
 * @example
 * const taux = { code: "taux", fichier: "t", libelle: "Taux", source: { texte: "Loi" }, certainty: "verified", verifiedOn: parseDateIso("2026-06-01") };
 * const deux = [{ ...taux, value: "5", from: parseDateIso("2024-01-01") }, { ...taux, value: "6", from: parseDateIso("2026-01-01") }];
 * listChiffresAu(deux, parseDateIso("2026-11-22")).map(({ etat }) => etat) // => ["remplacee", "en-vigueur"]
 * listChiffresAu(deux, parseDateIso("2025-12-31"))[0]?.fin // => "2025-12-31"
 */
export function listChiffresAu(chiffres: readonly Chiffre[], date: DateIso): readonly ChiffreAu[] {
  const jour = parseDateIso(date);
  const debuts = new Map<string, DateIso[]>();
  for (const { code, from } of chiffres) {
    if (from !== null) debuts.set(code, [...(debuts.get(code) ?? []), from]);
  }
  return chiffres.map((chiffre) => {
    const { from, to } = chiffre;
    const suivant = (debuts.get(chiffre.code) ?? [])
      .filter((debut) => from === null || debut > from)
      .sort()[0];
    const veille = suivant === undefined ? null : addJours(suivant, -1);
    const fin = to !== undefined && (veille === null || to < veille) ? to : veille;
    const etat = getEtat(jour, from, fin, suivant !== undefined && suivant <= jour);
    return {
      ...chiffre,
      etat,
      fin,
      motifs: listMotifsRelecture(
        { ...chiffre, etat, finSansSuite: suivant === undefined ? fin : null },
        jour,
      ),
    };
  });
}

function getEtat(jour: DateIso, from: DateIso | null, fin: DateIso | null, suivie: boolean): EtatChiffre {
  if (from !== null && from > jour) return "a-venir";
  if (fin === null || fin >= jour) return "en-vigueur";
  return suivie ? "remplacee" : "terminee";
}
