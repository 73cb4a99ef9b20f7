import type { PartieManquante, Redaction } from "./redaction.ts";
import type { SuiviRapport } from "./suivi-rapport.ts";

/** Lists what art. 7 asks for and that nobody wrote yet: marked, never refused. */
export function listPartiesManquantes(
  suivi: SuiviRapport,
  redaction: Redaction | undefined,
): readonly PartieManquante[] {
  const manquantes: readonly (readonly [PartieManquante, boolean])[] = [
    ["actions-commerciales", (redaction?.actionsCommerciales.length ?? 0) === 0],
    ["bonnes-pratiques", (redaction?.bonnesPratiques.length ?? 0) === 0],
    ["defauts-et-mesures", (redaction?.defauts.length ?? 0) === 0],
    ["retour-sur-investissement", (suivi.projets?.length ?? 0) === 0],
    ["gains-achats", (suivi.achats?.length ?? 0) === 0],
  ];
  return manquantes.filter(([, manque]) => manque).map(([partie]) => partie);
}
