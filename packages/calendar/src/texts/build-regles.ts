import type { Certainty, DateIso, Source } from "@ia-territoires/core";
import type { CodeFerie, CodeUsage, JourDeTexte, RegleDatee, StatutFerie } from "../feries/regle-ferie.ts";
import { NOMS_FERIES } from "./noms-feries.ts";

/** What the days of one text have in common. */
export interface TexteFerie {
  readonly source: Source;
  readonly certainty: Certainty;
  readonly verifiedOn: string;
  readonly statut?: StatutFerie;
  /** First day in force, where it is known and comes before the century: of all the days, or of one by its code. */
  readonly from?: string | Partial<Record<CodeFerie, string>>;
}

/** Writes the days of a text in full, as dated and sourced values. */
export function buildRegles(
  texte: TexteFerie,
  jours: readonly JourDeTexte<CodeFerie | CodeUsage>[],
): readonly RegleDatee[] {
  const { statut = "loi", source, certainty, verifiedOn } = texte;
  return jours.map(([code, mois, jour, premiere, derniere]) => ({
    value: { code, nom: NOMS_FERIES[code], statut, mois, jour },
    from: getFrom(texte.from, code, premiere) as DateIso,
    ...(derniere !== undefined && { to: `${derniere}-12-31` as DateIso }),
    source,
    certainty,
    verifiedOn: verifiedOn as DateIso,
  }));
}

function getFrom(from: TexteFerie["from"], code: string, premiere = 2000): string {
  const known = typeof from === "string" ? from : (from as Record<string, string> | undefined)?.[code];
  return premiere > 2000 || known === undefined ? `${premiere}-01-01` : known;
}
