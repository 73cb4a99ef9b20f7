import { LIBELLES_REGLES } from "@ia-territoires/compliance/wording";
import type { DocumentNote } from "@ia-territoires/documents";
import { listFaitsInconnus } from "@ia-territoires/dossiers/systemes";
import type { SystemeExamine } from "../registre/get-systeme.ts";
import { buildNote, champs, formatSources, liste, section, texte } from "./build-note.ts";
import {
  buildClasses,
  buildIdentite,
  buildObligations,
  buildQuestions,
  listPlan,
  listPoints,
  listRaisons,
} from "./parts-systeme.ts";

const RIEN_A_TRANCHER = "Aucun point n'est relevé.";

/** Everything the register knows of a system, on two pages. */
export function buildFiche(charge: SystemeExamine): DocumentNote {
  return buildNote(charge, "Fiche d'un système d'IA", [
    section("Le système", buildIdentite(charge)),
    section("Ce que dit le droit", buildClasses(charge), ...listRaisons(charge)),
    section("Points à trancher", liste(listPoints(charge), RIEN_A_TRANCHER)),
    section("Obligations", buildObligations(charge)),
    section("Plan d'actions", ...listPlan(charge)),
  ]);
}

/** The legal note in its four parts: contexte, problématique, textes, recommandations. */
export function buildNoteJuridique(charge: SystemeExamine): DocumentNote {
  const { systeme, examen } = charge;
  const inconnus = listFaitsInconnus(systeme.faits).length;
  const textes = examen.classement.trace
    .filter(({ status, presumed }) => status === "met" || presumed === "met")
    .map(({ rule, citations }) => `${formatSources(citations)} : ${LIBELLES_REGLES[rule] ?? rule}`);
  return buildNote(
    charge,
    "Note juridique",
    [
      section("1. Contexte", buildIdentite(charge)),
      section(
        "2. Problématique",
        texte(
          `Quelles règles s'appliquent à « ${systeme.nom} », depuis quand, et que doit faire l'organisme ?`,
        ),
        buildClasses(charge),
        liste(listPoints(charge), RIEN_A_TRANCHER),
        texte(
          inconnus === 0
            ? "Aucune réponse n'est « je ne sais pas »."
            : `${inconnus} réponse(s) « je ne sais pas » : l'inconnu n'est jamais pris pour favorable.`,
        ),
      ),
      section(
        "3. Textes",
        liste([...new Set(textes)], "Aucune règle n'est établie."),
        ...listRaisons(charge),
      ),
      section("4. Recommandations", buildObligations(charge), buildQuestions(charge), ...listPlan(charge)),
    ],
    ["Juriste"],
  );
}

/** The audit report: périmètre, observations, préconisations, plan d'actions with the budget of each (001, § 5.4.1). */
export function buildRapportAudit(charge: SystemeExamine): DocumentNote {
  const { systeme } = charge;
  return buildNote(
    charge,
    "Rapport d'audit",
    [
      section(
        "Périmètre",
        buildIdentite(charge),
        champs(["Personnes entendues", null], ["Documents lus", null]),
      ),
      section(
        "Observations",
        buildClasses(charge),
        ...listRaisons(charge),
        liste(listPoints(charge), RIEN_A_TRANCHER),
        texte(`Pièces rattachées à une obligation ou à une action : ${systeme.preuves.length}.`),
      ),
      section("Préconisations", buildObligations(charge), buildQuestions(charge)),
      section("Plan d'actions", ...listPlan(charge)),
    ],
    ["Auteur de l'audit", "Organisme audité"],
  );
}
