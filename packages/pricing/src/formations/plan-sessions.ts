import { buildRefus, quoteInput } from "@ia-territoires/core";
import type { Refus, Source } from "@ia-territoires/core";
import { LIMITES_CCTP, articleCctp } from "../texts/cctp-2024-aoo-ia.ts";
import type { CodeRefusFormation } from "./codes-refus-formation.ts";

/** A way out that the CCTP leaves when no intra session can be planned. */
export interface IssueSessions {
  readonly mode: "inter" | "groupement" | "conference";
  readonly message: string;
}

/** Sessions of as equal sizes as can be, or the refusal with its ways out. */
export type PlanSessions =
  | {
      readonly statut: "sessions";
      readonly mode: "salle-intra" | "salle-inter";
      /** People in each session, the largest first. */
      readonly effectifs: readonly number[];
      readonly sources: readonly Source[];
    }
  | Refus<
      CodeRefusFormation,
      {
        readonly participants: number;
        readonly minimum: number;
        readonly maximum: number;
        readonly issues: readonly IssueSessions[];
      }
    >;

const MAX_PARTICIPANTS = 100_000;

/**
 * Plans the room sessions of a training for a number of people: intra sessions of 8 to 12 (the fewest, of as equal
 * sizes as can be), or inter sessions of 12 at most, with no minimum.
 *
 * Refuses `effectif-insuffisant` (fewer than 8) and `effectif-indivisible` (13 to 15: too many for one session, too few
 * for two), each with the ways out. CCTP 2024_AOO_IA, § 5.2.2; other bounds by `limites`. Throws a RangeError on what is
 * not a whole number of people, at least one.
 * @example
 * planSessions({ participants: 27, mode: "salle-intra" }).effectifs // => [9, 9, 9]
 * planSessions({ participants: 14, mode: "salle-intra" }) // => { statut: "refus", code: "effectif-indivisible", … }
 * planSessions({ participants: 14, mode: "salle-inter" }).effectifs // => [7, 7]
 */
export function planSessions({
  participants,
  mode,
  limites = {},
}: {
  readonly participants: number;
  readonly mode: "salle-intra" | "salle-inter";
  readonly limites?: { readonly minimum?: number; readonly maximum?: number };
}): PlanSessions {
  const maximum = limites.maximum ?? LIMITES_CCTP.maximumSalle;
  const minimum = mode === "salle-inter" ? 1 : (limites.minimum ?? LIMITES_CCTP.minimumIntra);
  if (mode !== "salle-intra" && mode !== "salle-inter") {
    throw new RangeError(`Mode : « salle-intra » ou « salle-inter » attendu, reçu ${quoteInput(mode)}.`);
  }
  for (const [nom, nombre] of Object.entries({ participants, minimum, maximum })) {
    if (Number.isSafeInteger(nombre) && nombre >= 1 && nombre <= MAX_PARTICIPANTS) continue;
    throw new RangeError(
      `${nom} : nombre entier de personnes attendu, d'au moins 1, reçu ${quoteInput(nombre)}.`,
    );
  }
  if (minimum > maximum) throw new RangeError(`Bornes inversées : minimum ${minimum}, maximum ${maximum}.`);
  const sources = [articleCctp("5.2.2")];
  const sessions = Math.ceil(participants / maximum);
  if (participants >= sessions * minimum) {
    const base = Math.floor(participants / sessions);
    const plusGrandes = participants - base * sessions;
    const effectifs = Array.from({ length: sessions }, (_, rang) => (rang < plusGrandes ? base + 1 : base));
    return { statut: "sessions", mode, effectifs, sources };
  }
  const insuffisant = participants < minimum;
  const issues = listIssues(participants, minimum, maximum);
  return buildRefus({
    code: insuffisant ? "effectif-insuffisant" : "effectif-indivisible",
    message:
      `${participants} participants : ${insuffisant ? `moins que le minimum de ${minimum} d'une session intra` : `trop pour ${sessions - 1} session${sessions > 2 ? "s" : ""} de ${maximum} au plus, trop peu pour ${sessions} de ${minimum} au moins`} ` +
      `(CCTP, 5.2.2). ${issues.map(({ message }) => message).join(" ")}`,
    sources,
    figures: { participants, minimum, maximum, issues },
  });
}

function listIssues(participants: number, minimum: number, maximum: number): readonly IssueSessions[] {
  const suivant = Math.ceil(participants / maximum) * minimum;
  const manque = suivant - participants;
  return [
    { mode: "inter", message: "En inter, par participant, aucun minimum n'est fixé." },
    {
      mode: "groupement",
      message: `Avec ${manque} participant${manque > 1 ? "s" : ""} de collectivités voisines, ${suivant} personnes se répartissent en intra.`,
    },
    {
      mode: "conference",
      message:
        "Le mode conférence (5.2.1) n'a pas de maximum ; il n'est pas, en soi, une action de formation.",
    },
  ];
}
