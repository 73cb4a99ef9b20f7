// What two drift checks share: the days of a year in our calendar and elsewhere, and the differences that were reviewed.
import type { Territoire } from "@ia-territoires/core";
import { listJoursFeries } from "../src/feries.ts";
import { createCalendrier } from "../src/index.ts";

/** A difference that somebody looked at: the day (MM-DD, or a number of days from Easter), the years, the reason. */
export interface Ecart {
  readonly territoires: readonly Territoire[];
  /** `ici`: only in this library. `ailleurs`: only in the other source. */
  readonly cote: "ici" | "ailleurs";
  readonly jour: string | number;
  readonly depuis?: number;
  readonly jusqua?: number;
  readonly motif: string;
}

/** Easter Sunday by another road than the library's (Butcher): the drift check must not lean on what it checks. */
function getPaques(annee: number): number {
  const a = annee % 19;
  const b = Math.floor(annee / 100);
  const c = annee % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Date.UTC(annee, Math.floor(n / 31) - 1, (n % 31) + 1);
}

const toDate = (jour: string | number, annee: number): string =>
  typeof jour === "string"
    ? `${annee}-${jour}`
    : new Date(getPaques(annee) + jour * 86_400_000).toISOString().slice(0, 10);

/** Lists, as sentences, the differences of a year that nobody reviewed, and notes the reviewed ones that served. */
export function listDerives(
  territoire: Territoire,
  annee: number,
  ailleurs: ReadonlySet<string>,
  ecarts: readonly Ecart[],
  servis: Set<Ecart>,
): readonly string[] {
  const ici = new Set<string>(
    listJoursFeries(createCalendrier({ territoire }), annee).map(({ date }) => date),
  );
  const differences = [
    ...[...ici].filter((date) => !ailleurs.has(date)).map((date) => ["ici", date] as const),
    ...[...ailleurs].filter((date) => !ici.has(date)).map((date) => ["ailleurs", date] as const),
  ];
  return differences.flatMap(([cote, date]) => {
    const ecart = ecarts.find(
      (known) =>
        known.cote === cote &&
        known.territoires.includes(territoire) &&
        annee >= (known.depuis ?? 2000) &&
        annee <= (known.jusqua ?? 2099) &&
        toDate(known.jour, annee) === date,
    );
    if (ecart === undefined) return [`${territoire} ${date} : seulement ${cote}`];
    servis.add(ecart);
    return [];
  });
}
