import { getQuestion } from "@ia-territoires/compliance/wording";
import type { PartieNote } from "@ia-territoires/core";
import { getAvancement } from "../systemes/get-avancement.ts";
import { listInconnus, type ReponseInconnue } from "../systemes/list-inconnus.ts";
import type { ChargeNote } from "./charge-note.ts";
import { formatSources, liste, tableau, texte } from "./parties.ts";

/**
 * What is not known of a system, by name: what to ask the vendor, what to settle within the body, and the questions
 * still without an answer on which the class depends.
 */
export function listPartiesInconnues({ systeme, examen }: ChargeNote): readonly PartieNote[] {
  const inconnues = listInconnus(examen);
  const duFournisseur = inconnues.filter(({ aupresDe }) => aupresDe === "fournisseur");
  const deLOrganisme = inconnues.filter(({ aupresDe }) => aupresDe === "organisme");
  const fournisseur = systeme.fournisseur.trim() === "" ? "qui a fait le système" : systeme.fournisseur;
  const ouvertes = getAvancement(examen.classement).questions.filter(({ pour }) => pour === "classe");
  return [
    texte(countInconnues(inconnues.length)),
    ...buildTableau(
      `À demander par écrit à ${fournisseur}, avec la pièce qui le montre (documentation technique, notice ou contrat) :`,
      duFournisseur,
    ),
    ...buildTableau("À établir au sein de l'organisme :", deLOrganisme),
    ...(ouvertes.length === 0
      ? []
      : [
          texte("Questions encore sans réponse, dont la classe dépend :"),
          liste(
            ouvertes.map(({ fact }) => getQuestion(fact, examen.classement.textVersion).question),
            "",
          ),
        ]),
  ];
}

function countInconnues(nombre: number): string {
  if (nombre === 0) return "Aucune réponse n'est « je ne sais pas ».";
  const compte = nombre === 1 ? "Une réponse est" : `${String(nombre)} réponses sont`;
  return `${compte} « je ne sais pas » : l'inconnu n'est jamais pris pour favorable.`;
}

function buildTableau(phrase: string, inconnues: readonly ReponseInconnue[]): readonly PartieNote[] {
  if (inconnues.length === 0) return [];
  return [
    texte(phrase),
    tableau(
      [
        ["Ce qui n'est pas connu", 5],
        ["Pourquoi la réponse compte", 5],
        ["Texte", 4],
      ],
      inconnues.map(({ texte: question, pourquoi, sources }) => [
        question,
        pourquoi,
        formatSources(sources.slice(0, 3)),
      ]),
      "",
    ),
  ];
}
