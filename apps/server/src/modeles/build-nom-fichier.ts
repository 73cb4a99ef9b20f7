import type { Morceau } from "@ia-territoires/dossiers/modeles";

/**
 * Names the file of a document made from a model: its title, without what a system of files refuses, and its edition.
 *
 * @example
 * buildNomFichier(["Charte / usages de l'IA"], 2, "pdf") // => "Charte usages de l'IA, édition 2.pdf"
 */
export function buildNomFichier(titre: readonly Morceau[], edition: number, format: "pdf" | "docx"): string {
  const texte = titre
    .map((morceau) => (typeof morceau === "string" ? morceau : ""))
    .join("")
    .replace(/[^\p{L}\p{N}' ,()’-]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 120)
    .trim();
  return `${texte === "" ? "Document" : texte}, édition ${String(edition)}.${format}`;
}
