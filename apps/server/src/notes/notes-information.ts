import { getLibelleObligation } from "@ia-territoires/compliance/wording";
import type { DocumentNote } from "@ia-territoires/documents";
import { checkClauses } from "@ia-territoires/dossiers/clauses";
import type { SystemeExamine } from "../registre/get-systeme.ts";
import {
  buildNote,
  champs,
  formatJour,
  formatSources,
  liste,
  section,
  tableau,
  texte,
} from "./build-note.ts";
import { buildIdentite, buildQuestions } from "./parts-systeme.ts";

/** Obligations of these ids that the law finds, in words for everybody. */
function listDevoirs({ examen }: SystemeExamine, prefixes: readonly string[]): readonly string[] {
  const { textVersion } = examen.classement;
  return examen.obligations.obligations
    .filter(({ id }) => prefixes.some((prefixe) => id.startsWith(prefixe)))
    .map(({ id, appliesFrom, sources }) => {
      const { elu } = getLibelleObligation(id, textVersion);
      return `${elu} (${formatSources(sources)} ; ${formatJour(appliesFrom)})`;
    });
}

/** The mention owed on an individual decision taken with an algorithm (CRPA, L. 311-3-1 and R. 311-3-1-1). */
export function buildMentionCrpa(charge: SystemeExamine): DocumentNote {
  const { systeme, organisme } = charge;
  return buildNote(charge, "Mention d'une décision prise avec un traitement algorithmique", [
    section(
      "Texte proposé",
      texte(
        `La décision qui vous est notifiée a été prise par ${organisme.nom} sur le fondement d'un traitement algorithmique, « ${systeme.nom} », dont la finalité est : ${systeme.finalite.trim() === "" ? "[à compléter]" : systeme.finalite}.`,
      ),
      texte(
        "Vous pouvez demander à l'organisme les règles qui définissent ce traitement et les principales caractéristiques de sa mise en œuvre. S'il ne vous répond pas dans le mois, vous pouvez saisir la Commission d'accès aux documents administratifs (CADA).",
      ),
      champs(["Service à qui écrire", systeme.service], ["Adresse", null]),
    ),
    section(
      "Devoirs relevés",
      liste(
        listDevoirs(charge, ["fr-crpa"]),
        "Aucun devoir du code des relations entre le public et l'administration n'est établi d'après les réponses enregistrées : à vérifier.",
      ),
    ),
  ]);
}

/** What agents and users are told of the system. */
export function buildNotice(charge: SystemeExamine): DocumentNote {
  const { systeme, organisme } = charge;
  return buildNote(charge, "Notice d'information des agents et des usagers", [
    section(
      "Aux usagers",
      texte(
        `${organisme.nom} se sert d'un système d'intelligence artificielle, « ${systeme.nom} ». Vous échangez avec une machine, ou votre demande est traitée avec son aide ; une personne peut reprendre votre demande.`,
      ),
      champs(
        ["À quoi il sert", systeme.finalite],
        ["Joindre une personne", null],
        ["Données utilisées et droits", null],
      ),
    ),
    section(
      "Aux agents",
      texte(
        "Le système aide, il ne décide pas à votre place. Relisez ce qu'il propose, ne lui confiez pas de données qui ne sont pas nécessaires, signalez toute réponse fausse ou choquante.",
      ),
      champs(["Personne chargée du contrôle humain", null], ["Signaler un incident à", null]),
    ),
    section(
      "Devoirs d'information relevés",
      liste(
        listDevoirs(charge, ["d-50", "d-26-7", "d-26-11", "fr-cst"]),
        "Aucun devoir d'information propre à l'IA n'est établi d'après les réponses enregistrées : à vérifier.",
      ),
    ),
  ]);
}

/** What the vendor is asked, with the environmental balance. */
export function buildQuestionnaire(charge: SystemeExamine): DocumentNote {
  return buildNote(
    charge,
    "Questionnaire au fournisseur",
    [
      section("Le système", buildIdentite(charge)),
      section("Conformité", buildQuestions(charge)),
      section(
        "Données",
        champs(
          ["Lieu d'hébergement et de traitement", null],
          ["Sous-traitants", null],
          ["Réutilisation des données pour entraîner un modèle", null],
          ["Durée de conservation des journaux", null],
          ["Restitution et effacement à la fin", null],
        ),
      ),
      section(
        "Bilan environnemental",
        texte(
          "Pour un an d'usage prévu par l'organisme, avec la méthode de calcul et ce qu'elle ne compte pas.",
        ),
        champs(
          ["Énergie consommée (kWh)", null],
          ["Émissions (kg équivalent CO2)", null],
          ["Eau consommée (litres)", null],
          ["Part de l'entraînement du modèle comptée", null],
          ["Méthode et source", null],
        ),
      ),
    ],
    ["Fournisseur"],
  );
}

/** A charter of use for agents, to adapt. */
export function buildCharte(charge: SystemeExamine): DocumentNote {
  const { systeme, organisme } = charge;
  return buildNote(
    charge,
    "Charte d'usage",
    [
      section(
        "Objet",
        texte(
          `Cette charte dit comment les agents et les élus de ${organisme.nom} se servent de « ${systeme.nom} ».`,
        ),
        buildIdentite(charge),
      ),
      section("Ce qui est permis", champs(["Usages permis", null], ["Usages soumis à accord", null])),
      section(
        "Ce qui ne l'est pas",
        liste(
          [
            "Confier au système une donnée personnelle, secrète ou couverte par le secret professionnel sans accord écrit.",
            "Prendre une décision sur une personne sans qu'un agent l'ait relue.",
            "Présenter comme écrit par une personne un texte qui ne l'est pas, quand la loi demande de le dire.",
          ],
          "",
        ),
      ),
      section(
        "Engagements",
        liste(
          listDevoirs(charge, ["d-4", "d-26", "d-50", "fr-"]),
          "Aucune obligation n'est établie d'après les réponses enregistrées.",
        ),
        champs(["Référent", null], ["Formation prévue", null], ["Révision de la charte le", null]),
      ),
    ],
    ["Autorité de l'organisme"],
  );
}

/** The clauses an act or a contract should hold, to be checked one by one: nothing is said present that nobody read. */
export function buildGrilleClauses(charge: SystemeExamine): DocumentNote {
  return buildNote(
    charge,
    "Grille des clauses d'un acte ou d'un contrat",
    [
      section(
        "À vérifier",
        texte(
          "Pour chaque clause : présente, absente, ou à vérifier. Les articles cités ne dictent pas de mots.",
        ),
        tableau(
          ["Clause", "Ce qu'elle règle", "Texte", "Présente / absente / à vérifier"],
          checkClauses({}).map(({ titre, attendu, source }) => [titre, attendu, formatSources([source]), ""]),
          "",
        ),
      ),
      section("Document relu", champs(["Titre et date", null], ["Relu par", null])),
    ],
    ["Relecteur"],
  );
}
