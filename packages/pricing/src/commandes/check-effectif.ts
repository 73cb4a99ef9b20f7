import { parseQuantite, quoteInput, subtractQuantites } from "@ia-territoires/core";
import type { Quantite } from "@ia-territoires/core";
import type { LigneBpu } from "../bpu/bpu.ts";
import type { CodeProblemeLigne } from "./codes.ts";

/**
 * Checks the people who attend against the bounds of a line, per session ordered. A line with no bound, or sold by
 * participant, has nothing to check below: its maximum alone is that of one room.
 */
export function checkEffectif(
  ligne: LigneBpu,
  quantite: Quantite,
  participants: number,
): { readonly code: CodeProblemeLigne; readonly message: string } | undefined {
  if (!Number.isSafeInteger(participants) || participants < 0) {
    throw new RangeError(
      `« ${ligne.code} », participants : nombre entier attendu, reçu ${quoteInput(participants)}.`,
    );
  }
  if (ligne.unite !== "session") return undefined;
  const sessions = Number(
    quantite.startsWith("-") ? subtractQuantites(parseQuantite("0"), quantite) : quantite,
  );
  const { minParticipants: minimum, maxParticipants: maximum } = ligne;
  const bornes = `${minimum === null ? "" : `${minimum} au moins`}${minimum !== null && maximum !== null ? ", " : ""}${maximum === null ? "" : `${maximum} au plus`}`;
  const dit = `« ${ligne.code} » : ${participants} participants pour ${quantite.replace(".", ",")} session(s) ; ${bornes} par session.`;
  if (minimum !== null && participants < minimum * sessions)
    return { code: "effectif-sous-minimum", message: dit };
  if (maximum !== null && participants > maximum * sessions)
    return { code: "effectif-au-dela-maximum", message: dit };
  return undefined;
}
