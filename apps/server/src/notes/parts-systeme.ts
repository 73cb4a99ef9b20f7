import {
  explainClassement,
  getLibelleObligation,
  LIBELLES_CLASSES,
  LIBELLES_INTERPRETATIONS,
  LIBELLES_PREUVES,
  LIBELLES_REGLES,
} from "@ia-territoires/compliance/wording";
import type { ObligationDue } from "@ia-territoires/compliance";
import { formatDateFr, formatMontant } from "@ia-territoires/core";
import type { PartieNote } from "@ia-territoires/documents";
import {
  aggregateBudgets,
  getStatutSysteme,
  LIBELLES_ETAT_ACTION,
  LIBELLES_STATUT_SYSTEME,
  LIBELLES_USAGE,
  listQuestionsFournisseur,
} from "@ia-territoires/dossiers/systemes";
import type { SystemeExamine } from "../registre/get-systeme.ts";
import { champs, formatJour, formatSources, liste, tableau, texte } from "./build-note.ts";

/** What is known of a system, as fields; what nobody said is left to complete. */
export function buildIdentite({ systeme, organisme }: SystemeExamine): PartieNote {
  return champs(
    ["Organisme", organisme.nom],
    ["Système", systeme.nom],
    ["Fournisseur", systeme.fournisseur],
    ["Finalité", systeme.finalite],
    ["Service", systeme.service],
    ["Usage", LIBELLES_USAGE[systeme.usage]],
    ["Déclaré le", formatDateFr(systeme.declareLe)],
  );
}

/** Classes held, with the opinion of a juriste when there is one. */
export function buildClasses({ systeme }: SystemeExamine): PartieNote {
  const { statut, avis, classes } = getStatutSysteme(systeme);
  return champs(
    ["Classes retenues", classes.map((classe) => LIBELLES_CLASSES[classe].titre).join(" ; ")],
    ["État", LIBELLES_STATUT_SYSTEME[statut]],
    ["Avis d'un juriste", avis === null ? null : `${avis.motif} (${formatDateFr(toJour(avis.le))})`],
  );
}

const toJour = (instant: string) => instant.slice(0, 10) as Parameters<typeof formatDateFr>[0];

/** Why the law finds what it finds, rule by rule with its articles. */
export function listRaisons({ examen }: SystemeExamine): readonly PartieNote[] {
  return explainClassement(examen.classement).flatMap(({ phrase, raisons }) => [
    texte(phrase),
    liste(
      raisons.map(({ libelle, sources }) => `${libelle} (${formatSources(sources)})`),
      "Aucune règle n'est établie à elle seule.",
    ),
  ]);
}

/** National blocks, contested readings and contradictions: what a juriste must settle. */
export function listPoints({ examen }: SystemeExamine): readonly string[] {
  const { national, contestees, contradictions } = examen.classement;
  return [
    ...national
      .filter(({ kind }) => kind === "block")
      .map(({ rule }) => `Obstacle en droit français : ${LIBELLES_REGLES[rule] ?? rule}`),
    ...contestees.map(
      ({ interpretation }) =>
        `Lecture discutée : ${LIBELLES_INTERPRETATIONS[interpretation] ?? interpretation}`,
    ),
    ...(contradictions.length === 0
      ? []
      : ["Des réponses se contredisent : elles comptent comme inconnues."]),
  ];
}

const STATUTS: Readonly<Record<ObligationDue["status"], string>> = {
  "in-force": "en vigueur",
  pending: "à venir",
  contested: "date discutée",
  "not-applicable": "sans objet à ce jour",
  ended: "terminée",
};

/** Obligations with their day, article and evidence. */
export function buildObligations({ examen }: SystemeExamine): PartieNote {
  const { textVersion } = examen.classement;
  return tableau(
    ["Obligation", "Date et état", "Article", "Preuve attendue"],
    examen.obligations.obligations.map(({ id, appliesFrom, status, basis, sources, evidence }) => [
      getLibelleObligation(id, textVersion).juriste,
      `${formatJour(appliesFrom)}, ${STATUTS[status]}${basis === "presumed" ? ", présumée" : ""}`,
      formatSources(sources),
      evidence.map((preuve) => LIBELLES_PREUVES[preuve] ?? preuve).join(" ; "),
    ]),
    "Aucune obligation n'est établie.",
  );
}

/** The plan, with the budget of each action (001, art. 5.4.1) and their sum. */
export function listPlan({ systeme }: SystemeExamine): readonly PartieNote[] {
  const { actions } = systeme;
  const { total, reste, sansBudget } = aggregateBudgets(actions);
  return [
    tableau(
      ["Action", "Responsable", "Échéance", "Budget", "État"],
      actions.map(({ titre, responsable, echeance, budget, etat }) => [
        titre,
        responsable,
        formatDateFr(echeance),
        budget === undefined ? "à estimer" : formatMontant(budget),
        LIBELLES_ETAT_ACTION[etat],
      ]),
      "Aucune action n'est inscrite au plan.",
    ),
    champs(
      ["Budget des actions retenues", formatMontant(total)],
      ["Dont reste à faire", formatMontant(reste)],
      ["Actions sans budget estimé", String(sansBudget)],
    ),
  ];
}

/** What is asked of the vendor, with the article that makes it asked. */
export function buildQuestions({ examen }: SystemeExamine): PartieNote {
  return tableau(
    ["Demande", "Pourquoi", "Texte", "Réponse du fournisseur"],
    listQuestionsFournisseur(examen).map(({ texte: demande, pourquoi, sources }) => [
      demande,
      pourquoi,
      formatSources(sources),
      "",
    ]),
    "Rien ne reste à demander d'après les réponses enregistrées.",
  );
}
