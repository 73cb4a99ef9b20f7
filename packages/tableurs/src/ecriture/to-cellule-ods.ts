import type { TypeColonne } from "./table.ts";
import type { ValeurFeuille } from "./to-valeur-feuille.ts";

const SIGNES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * Writes a text so that XML keeps it.
 * @example
 * escapeXml("a & b") // => "a &amp; b"
 */
export function escapeXml(texte: string): string {
  return texte.replace(/[&<>"]/g, (signe) => SIGNES[signe] ?? signe);
}

/** A paragraph per line; runs of blanks, which XML would reduce to one, are counted. */
function toParagraphes(texte: string): string {
  return escapeXml(texte)
    .split(/\r\n|\r|\n/)
    .map((ligne) => {
      const gardee = ligne
        .replaceAll("\t", "<text:tab/>")
        .replace(/^ +| {2,}| +$/g, (blancs) => `<text:s text:c="${String(blancs.length)}"/>`);
      return `<text:p>${gardee}</text:p>`;
    })
    .join("");
}

/**
 * Writes the value of a cell as ODS has it: typed, with a text for readers that do not compute; never a formula.
 * @example
 * toCelluleOds(1800, "montant")
 * // => '<table:table-cell office:value-type="float" office:value="1800"><text:p>1800</text:p></table:table-cell>'
 */
export function toCelluleOds(valeur: ValeurFeuille, type: TypeColonne): string {
  if (valeur === null || valeur === "") return "<table:table-cell/>";
  if (typeof valeur === "string") {
    return `<table:table-cell office:value-type="string">${toParagraphes(valeur)}</table:table-cell>`;
  }
  if (typeof valeur === "boolean") {
    return `<table:table-cell office:value-type="boolean" office:boolean-value="${String(valeur)}"><text:p>${valeur ? "VRAI" : "FAUX"}</text:p></table:table-cell>`;
  }
  if (typeof valeur === "number") {
    const texte = String(valeur);
    return `<table:table-cell office:value-type="float" office:value="${texte}"><text:p>${texte}</text:p></table:table-cell>`;
  }
  const iso = valeur.toISOString().slice(0, type === "date" ? 10 : 19);
  return `<table:table-cell office:value-type="date" office:date-value="${iso}"><text:p>${iso}</text:p></table:table-cell>`;
}
