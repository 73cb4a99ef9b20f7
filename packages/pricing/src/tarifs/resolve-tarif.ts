import { isHistory, isMontant, quoteInput } from "@ia-territoires/core";
import { getTarifCdg } from "./get-tarif-cdg.ts";
import type { CodeTarif, ConditionsTarif, TarifCdg } from "./tarif-cdg.ts";

/** Accepts a code of ours, or the tariff itself when a CDG brings its own, then checked: versions, prices, limits. */
export function resolveTarif(tarif: CodeTarif | TarifCdg): TarifCdg {
  if (typeof tarif === "string") return getTarifCdg(tarif);
  if (tarif === null || typeof tarif !== "object" || !Array.isArray(tarif.versions)) {
    throw new TypeError(`Tarif : code ou tarif complet attendu, reçu ${quoteInput(tarif)}.`);
  }
  if (!isHistory(tarif.versions)) {
    throw new RangeError(
      `Tarif ${quoteInput(tarif.id)} : ses versions doivent être datées, dans l'ordre et sans recouvrement.`,
    );
  }
  for (const { value } of tarif.versions) assertConditions(tarif, value);
  return tarif;
}

function assertConditions({ id }: TarifCdg, conditions: ConditionsTarif): void {
  const { prixDemiJournee, minimumDemiJournees, plafondDemiJournees } = conditions;
  if (!isMontant(prixDemiJournee) || prixDemiJournee.startsWith("-")) {
    throw new RangeError(
      `Tarif ${quoteInput(id)} : prix de la demi-journée attendu, reçu ${quoteInput(prixDemiJournee)}.`,
    );
  }
  assertLimite(id, "minimum", minimumDemiJournees);
  assertLimite(id, "plafond", plafondDemiJournees);
}

function assertLimite(id: CodeTarif, nom: string, limite: number | null): void {
  if (limite === null || (Number.isSafeInteger(limite) && limite >= 0)) return;
  throw new RangeError(
    `Tarif ${quoteInput(id)} : ${nom} en demi-journées entières, ou null, attendu, reçu ${quoteInput(limite)}.`,
  );
}
