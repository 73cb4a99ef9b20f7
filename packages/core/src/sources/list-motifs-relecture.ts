import type { DateIso } from "../brands.ts";
import { addJours } from "../dates/add-jours.ts";
import type { Chiffre } from "./chiffre.ts";
import type { EtatChiffre } from "./list-chiffres-au.ts";

/** What decides whether a value is due for a re-check. */
export interface ChiffreARelire extends Pick<Chiffre, "certainty" | "verifiedOn"> {
  readonly etat: EtatChiffre;
  /** Last day on which it holds, when nothing is known of what follows. */
  readonly finSansSuite: DateIso | null;
}

/**
 * Why a value is due for a re-check:
 * - `de-memoire`: nobody read it yet;
 * - `conteste`: texts or authorities disagree;
 * - `sans-verification`: nobody noted when it was read;
 * - `ancienne`: read more than a year ago, or six months when not in the text itself;
 * - `fin-proche`: it ends within ninety days and nothing is known of what follows;
 * - `sans-suite`: it has ended and nothing is known of what follows.
 */
export type MotifRelecture =
  | "de-memoire"
  | "conteste"
  | "sans-verification"
  | "ancienne"
  | "fin-proche"
  | "sans-suite";

/** French labels of the reasons for a re-check. */
export const LIBELLES_RELECTURE: Readonly<Record<MotifRelecture, string>> = /* @__PURE__ */ Object.freeze({
  "de-memoire": "Retenue de mémoire, jamais lue",
  conteste: "Les textes ou les autorités se contredisent",
  "sans-verification": "Date de lecture non notée",
  ancienne: "Lecture trop ancienne",
  "fin-proche": "Prend fin dans les 90 jours, suite inconnue",
  "sans-suite": "A pris fin, suite inconnue",
});

const AN = 365;
const SIX_MOIS = 182;
const FIN_PROCHE = 90;

/**
 * Lists why a value is due for a re-check on a day. What another value has followed is never due, nor what was invented
 * for a demonstration.
 * @example
 * listMotifsRelecture({ etat: "en-vigueur", certainty: "from-memory", verifiedOn: null, finSansSuite: null }, parseDateIso("2026-11-22")) // => ["de-memoire", "sans-verification"]
 */
export function listMotifsRelecture(
  { etat, certainty, verifiedOn, finSansSuite }: ChiffreARelire,
  jour: DateIso,
): readonly MotifRelecture[] {
  if (etat === "remplacee" || certainty === "illustrative") return [];
  const motifs: MotifRelecture[] = [];
  if (certainty === "from-memory") motifs.push("de-memoire");
  if (certainty === "contested") motifs.push("conteste");
  const limite = addJours(jour, certainty === "verified" ? -AN : -SIX_MOIS);
  if (verifiedOn === null) motifs.push("sans-verification");
  else if (verifiedOn < limite) motifs.push("ancienne");
  if (etat === "terminee") motifs.push("sans-suite");
  else if (finSansSuite !== null && finSansSuite <= addJours(jour, FIN_PROCHE)) motifs.push("fin-proche");
  return motifs;
}
