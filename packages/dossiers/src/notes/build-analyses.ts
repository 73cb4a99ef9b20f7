import { MODELE_NOTE_JURIDIQUE, MODELE_RAPPORT_AUDIT } from "@ia-territoires/compliance/modeles";
import { LIBELLES_REGLES } from "@ia-territoires/compliance/wording";
import { buildContenu } from "./build-contenu.ts";
import { buildSection } from "./build-section.ts";
import type { ChargeNote } from "./charge-note.ts";
import type { ContenuNote } from "./contenu-note.ts";
import { formatSources, liste, texte } from "./parties.ts";
import { listObligationsNote } from "./parts-obligations.ts";
import { listPartiesInconnues } from "./parts-inconnues.ts";
import {
  buildClasses,
  buildIdentite,
  buildPoints,
  buildQuestions,
  listPlan,
  listRaisons,
} from "./parts-systeme.ts";

/** The legal note in its four parts: contexte, problématique, textes, recommandations. */
export function buildNoteJuridique(charge: ChargeNote): ContenuNote {
  const { parties } = MODELE_NOTE_JURIDIQUE;
  const textes = charge.examen.classement.trace
    .filter(({ status, presumed }) => status === "met" || presumed === "met")
    .map(({ rule, citations }) => `${formatSources(citations)} : ${LIBELLES_REGLES[rule] ?? rule}`);
  return buildContenu(charge, MODELE_NOTE_JURIDIQUE, [
    buildSection(charge, parties.contexte, buildIdentite(charge)),
    buildSection(
      charge,
      parties.problematique,
      buildClasses(charge),
      buildPoints(charge),
      ...listPartiesInconnues(charge),
    ),
    buildSection(
      charge,
      parties.textes,
      liste([...new Set(textes)], "Aucune règle n'est établie."),
      ...listRaisons(charge),
    ),
    buildSection(
      charge,
      parties.recommandations,
      texte("Obligations, de la plus ancienne à la plus lointaine :"),
      ...listObligationsNote(charge),
      texte("À demander au fournisseur :"),
      buildQuestions(charge),
      texte("Plan d'actions :"),
      ...listPlan(charge),
    ),
  ]);
}

/** The audit report: périmètre, observations, préconisations, plan d'actions with the budget of each (001, § 5.4.1). */
export function buildRapportAudit(charge: ChargeNote): ContenuNote {
  const { parties } = MODELE_RAPPORT_AUDIT;
  const { length } = charge.systeme.preuves;
  return buildContenu(charge, MODELE_RAPPORT_AUDIT, [
    buildSection(charge, parties.perimetre, buildIdentite(charge)),
    buildSection(
      charge,
      parties.observations,
      buildClasses(charge),
      ...listRaisons(charge),
      buildPoints(charge),
      ...listPartiesInconnues(charge),
      texte(`Pièces rattachées à une obligation ou à une action : ${length === 0 ? "aucune" : length}.`),
    ),
    buildSection(
      charge,
      parties.preconisations,
      ...listObligationsNote(charge),
      texte("À demander au fournisseur :"),
      buildQuestions(charge),
    ),
    buildSection(charge, parties.plan, ...listPlan(charge)),
  ]);
}
