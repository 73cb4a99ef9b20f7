import {
  explainClassement,
  getLibelleContradiction,
  getLibelleObligation,
  LIBELLES_CLASSES,
  LIBELLES_INTERPRETATIONS,
  LIBELLES_REGLES,
} from "@ia-territoires/compliance/wording";
import { formatDateFr, formatMontant, parseDateIso, type PartieNote } from "@ia-territoires/core";
import { aggregateBudgets } from "../systemes/aggregate-budgets.ts";
import { getStatutSysteme } from "../systemes/get-statut-systeme.ts";
import { LIBELLES_ETAT_ACTION, LIBELLES_STATUT_SYSTEME, LIBELLES_USAGE } from "../systemes/labels.ts";
import { listQuestionsFournisseur } from "../systemes/list-questions-fournisseur.ts";
import type { ChargeNote } from "./charge-note.ts";
import { champs, formatJour, formatSources, liste, tableau, texte } from "./parties.ts";

/** What is known of a system, as fields; what nobody said is left to complete. */
export function buildIdentite({ systeme, organisme }: ChargeNote): PartieNote {
  return champs(
    ["Organisme", organisme.nom],
    ["Système", systeme.nom],
    ["Fournisseur", systeme.fournisseur.trim() === "" ? "aucun : fait par l'organisme" : systeme.fournisseur],
    ["Finalité", systeme.finalite],
    ["Service", systeme.service],
    ["Usage", LIBELLES_USAGE[systeme.usage]],
    ["Déclaré le", formatDateFr(systeme.declareLe)],
  );
}

/** Classes held, with the opinion of a juriste when there is one. */
export function buildClasses({ systeme }: ChargeNote): PartieNote {
  const { statut, avis, classes } = getStatutSysteme(systeme);
  return champs(
    ["Classes retenues", classes.map((classe) => LIBELLES_CLASSES[classe].titre).join(" ; ")],
    ["État", LIBELLES_STATUT_SYSTEME[statut]],
    [
      "Avis d'un juriste",
      avis === null ? null : `${avis.motif} (${formatDateFr(parseDateIso(avis.le.slice(0, 10)))})`,
    ],
  );
}

/** Why the law finds what it finds, rule by rule with its articles. */
export function listRaisons({ examen }: ChargeNote): readonly PartieNote[] {
  return explainClassement(examen.classement).flatMap(({ phrase, raisons }) => [
    texte(phrase),
    liste(
      raisons.map(({ libelle, sources }) => `${libelle} (${formatSources(sources)})`),
      "Aucune règle n'est établie à elle seule.",
    ),
  ]);
}

/** National blocks, contested readings and contradictions: what a juriste must settle, or a sentence. */
export function buildPoints({ examen }: ChargeNote): PartieNote {
  const { national, contestees, contradictions } = examen.classement;
  return liste(
    [
      ...national
        .filter(({ kind }) => kind === "block")
        .map(({ rule }) => `Obstacle en droit français : ${LIBELLES_REGLES[rule] ?? rule}`),
      ...contestees.map(
        ({ interpretation }) =>
          `Lecture discutée : ${LIBELLES_INTERPRETATIONS[interpretation] ?? interpretation}`,
      ),
      ...contradictions.map(
        (id) => `Des réponses se contredisent et comptent comme inconnues : ${getLibelleContradiction(id)}`,
      ),
    ],
    "Aucun point n'est à trancher.",
  );
}

/** The plan, with the budget of each action (001, art. 5.4.1) and their sum when there is one. */
export function listPlan({ systeme }: ChargeNote): readonly PartieNote[] {
  const { actions } = systeme;
  if (actions.length === 0) return [texte("Aucune action n'est inscrite au plan.")];
  const { total, reste, sansBudget } = aggregateBudgets(actions);
  // Nothing estimated yet is no budget of zero.
  const isAEstimer = actions.every(({ budget }) => budget === undefined);
  const formatBudget = (montant: typeof total): string => (isAEstimer ? "à estimer" : formatMontant(montant));
  return [
    tableau(
      [
        ["Action", 5],
        ["Responsable", 3],
        ["Échéance", 3],
        ["Budget", 2],
        ["État", 2],
      ],
      actions.map(({ titre, responsable, echeance, budget, etat }) => [
        titre,
        responsable,
        formatDateFr(echeance),
        budget === undefined ? "à estimer" : formatMontant(budget),
        LIBELLES_ETAT_ACTION[etat],
      ]),
      "",
    ),
    champs(
      ["Budget des actions retenues", formatBudget(total)],
      ["Dont reste à faire", formatBudget(reste)],
      ["Actions sans budget estimé", String(sansBudget)],
    ),
  ];
}

/** What is asked of the vendor, with the article that makes it asked. */
export function buildQuestions({ examen }: ChargeNote): PartieNote {
  return tableau(
    [
      ["Demande", 4],
      ["Pourquoi", 3],
      ["Texte", 3],
      ["Réponse du fournisseur", 5],
    ],
    listQuestionsFournisseur(examen).map(({ texte: demande, pourquoi, sources }) => [
      demande,
      pourquoi,
      formatSources(sources),
      "",
    ]),
    "Rien ne reste à demander au fournisseur d'après les réponses enregistrées.",
  );
}

/** Obligations whose id starts so, in words for everybody, or the sentence of the model. */
export function buildDevoirs(
  { examen }: ChargeNote,
  prefixes: readonly string[],
  sinon: string | undefined,
): PartieNote {
  const { textVersion } = examen.classement;
  return liste(
    examen.obligations.obligations
      .filter(({ id }) => prefixes.some((prefixe) => id.startsWith(prefixe)))
      .map(({ id, appliesFrom, sources }) => {
        const { elu } = getLibelleObligation(id, textVersion);
        return `${elu.replace(/\.$/u, "")} (${formatSources(sources)} ; ${formatJour(appliesFrom)}).`;
      }),
    sinon ?? "Aucun.",
  );
}
