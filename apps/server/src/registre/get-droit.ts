import type { DateIso } from "@ia-territoires/core";
import { type ExamenGarde, examineSysteme } from "@ia-territoires/dossiers/systemes";

/** The law of a screening, as rows compare it. */
export interface DroitApplique {
  readonly versionTexte: string;
  /** Hash of the release of law, and version of the engine. */
  readonly droit: string;
}

/** The law that a screening applied. */
export function getDroit({
  textVersion,
  ruleset,
}: Pick<ExamenGarde, "textVersion" | "ruleset">): DroitApplique {
  return { versionTexte: textVersion, droit: `${ruleset.hash}:${ruleset.moteur}` };
}

/** The law that a screening of that day would apply. */
export function getDroitDuJour(asOf: DateIso): DroitApplique {
  const examen = examineSysteme({ faits: {}, lectures: [] }, { asOf });
  if (examen.statut === "refus") throw new RangeError(examen.message);
  return getDroit(examen.classement);
}
