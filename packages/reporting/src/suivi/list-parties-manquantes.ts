import type { PartieManquante, Redaction } from "./redaction.ts";
import type { CodeTableau, Tableau } from "../tableaux/tableau.ts";

/** Lists what art. 7 asks for and that nobody wrote yet: marked, never refused. */
export function listPartiesManquantes(
  suivi: readonly Tableau[],
  redaction: Redaction | undefined,
): readonly PartieManquante[] {
  const isRempli = (code: CodeTableau): boolean =>
    suivi.some((tableau) => tableau.code === code && tableau.lignes.length > 0);
  const manquantes: readonly (readonly [PartieManquante, boolean])[] = [
    ["actions-commerciales", (redaction?.actionsCommerciales.length ?? 0) === 0],
    ["bonnes-pratiques", (redaction?.bonnesPratiques.length ?? 0) === 0],
    ["defauts-et-mesures", (redaction?.defauts.length ?? 0) === 0],
    ["retour-sur-investissement", !isRempli("retour-sur-investissement")],
    ["gains-achats", !isRempli("gains-achats")],
  ];
  return manquantes.filter(([, manque]) => manque).map(([partie]) => partie);
}
