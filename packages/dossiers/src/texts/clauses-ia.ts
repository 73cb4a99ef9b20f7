import {
  type Certainty,
  type DateIso,
  type DatedValue,
  parseDateIso,
  type Source,
} from "@ia-territoires/core";

/** A clause that an act or a contract about an AI system should hold, and the words that show it may be there. */
export interface ClauseIa {
  readonly code: string;
  readonly titre: string;
  /** What the clause settles. */
  readonly attendu: string;
  /** A wording to adapt, ours: no text dictates it. */
  readonly modele: string;
  /** The clause forbids something: a negation beside its words is no doubt. */
  readonly isInterdiction?: boolean;
  /** Groups of words without accents nor capitals: one of each group is looked for. */
  readonly mots: readonly (readonly string[])[];
}

/** Day on which what each article says was read, in comments or reproductions: docs/sources/clauses-ia.md has them. */
const LU_LE = parseDateIso("2026-11-26");
const AIA = "Règlement (UE) 2024/1689";
const RGPD = "Règlement (UE) 2016/679 (RGPD)";
const DEPUIS = "2024-08-01" as DateIso;

function clause(
  value: ClauseIa,
  source: Source,
  from: DateIso = DEPUIS,
  certainty: Certainty = "secondary",
): DatedValue<ClauseIa> {
  return { value, from, source, certainty, verifiedOn: LU_LE };
}

/** The clauses looked for, each with the article that makes it useful; none of these articles imposes these words. */
export const CLAUSES_IA: readonly DatedValue<ClauseIa>[] = [
  clause(
    {
      code: "notice",
      titre: "Notice d'utilisation",
      attendu: "Le fournisseur remet une notice en français et la tient à jour.",
      modele:
        "Le titulaire remet avec le système une notice d'utilisation en français, qui dit à quoi il sert, ses limites connues, les données attendues et les mesures de contrôle humain. Il la tient à jour et signale chaque modification.",
      mots: [["notice", "instructions d'utilisation", "documentation d'utilisation"]],
    },
    { texte: AIA, article: "13 et 26(1)" },
  ),
  clause(
    {
      code: "conformite",
      titre: "Preuves de conformité",
      attendu:
        "Le fournisseur remet, s'il y a lieu, la déclaration UE de conformité et le numéro d'enregistrement.",
      modele:
        "Lorsque le système est à haut risque au sens du règlement (UE) 2024/1689, le titulaire remet, avant la mise en service, la déclaration UE de conformité, la preuve du marquage CE et le numéro d'enregistrement dans la base de l'Union. Si le titulaire l'estime exempté, il remet l'évaluation qui le justifie.",
      mots: [["declaration ue de conformite", "declaration de conformite", "marquage ce"]],
    },
    { texte: AIA, article: "43, 47 et 49" },
  ),
  clause(
    {
      code: "controle-humain",
      titre: "Contrôle humain",
      attendu: "Le système permet à une personne de surveiller, de ne pas suivre et d'arrêter.",
      modele:
        "Le contrôle humain est assuré : le système permet aux personnes désignées par l'organisme d'en comprendre les résultats, de ne pas les suivre, de les corriger et d'interrompre le fonctionnement à tout moment. Le titulaire forme ces personnes.",
      mots: [["controle humain", "intervention humaine", "supervision humaine"]],
    },
    { texte: AIA, article: "14 et 26(2)" },
  ),
  clause(
    {
      code: "journaux",
      titre: "Journaux",
      attendu: "Les journaux sont accessibles à l'organisme et gardés six mois au moins.",
      modele:
        "Le système tient des journaux de son fonctionnement. Ils sont accessibles à l'organisme sans frais, dans un format lisible, et conservés six mois au moins, sauf si un texte impose une autre durée.",
      mots: [
        ["journaux", "journalisation", "logs"],
        ["mois", "conservation", "conserves"],
      ],
    },
    { texte: AIA, article: "12 et 26(6)" },
  ),
  clause(
    {
      code: "incidents",
      titre: "Incidents",
      attendu: "Le fournisseur signale sans délai tout incident grave, et coopère.",
      modele:
        "Le titulaire signale à l'organisme, sans délai et par écrit, tout incident grave ou tout dysfonctionnement du système, propose les mesures qui y remédient et coopère avec les autorités. L'organisme peut suspendre l'utilisation sans indemnité pendant ce temps.",
      mots: [["incident"], ["signal", "notifi", "inform"]],
    },
    { texte: AIA, article: "26(5) et 73" },
  ),
  clause(
    {
      code: "transparence",
      titre: "Transparence",
      attendu: "Le système se présente comme une machine, et les contenus artificiels sont marqués.",
      modele:
        "Le système annonce clairement aux personnes, dès le premier échange, qu'elles s'adressent à une machine. Les contenus qu'il produit sont marqués de façon lisible par une machine.",
      mots: [["transparence", "marquage", "lisible par une machine", "genere par une ia", "a une machine"]],
    },
    { texte: AIA, article: "50" },
  ),
  clause(
    {
      code: "sous-traitance",
      titre: "Sous-traitance de données",
      attendu:
        "L'accord de sous-traitance dit l'objet, la durée, les données, les sous-traitants, la sécurité, la fin.",
      modele:
        "Le titulaire est sous-traitant de l'organisme pour les données à caractère personnel qu'il traite pour son compte. Un accord annexé au contrat fixe l'objet, la durée, la nature et la finalité du traitement, les données et les personnes concernées. Le titulaire agit sur seule instruction documentée, recueille l'autorisation écrite de l'organisme avant d'engager un autre sous-traitant, garantit la confidentialité et la sécurité.",
      mots: [["sous-traitant", "sous-traitance"], ["donnees"]],
    },
    { texte: RGPD, article: "28" },
    "2018-05-25" as DateIso,
  ),
  clause(
    {
      code: "reutilisation",
      titre: "Pas d'entraînement avec les données de l'organisme",
      attendu: "Les données confiées ne servent ni à entraîner ni à améliorer un modèle sans accord écrit.",
      modele:
        "Les données confiées par l'organisme, les demandes des usagers et les réponses du système ne servent ni à entraîner ni à améliorer un modèle, du titulaire ou d'un tiers, sans accord écrit et préalable de l'organisme.",
      isInterdiction: true,
      mots: [["entrainement", "entrainer", "apprentissage", "amelioration du modele"]],
    },
    { texte: RGPD, article: "5, paragraphe 1, b, et 28" },
    "2018-05-25" as DateIso,
  ),
  clause(
    {
      code: "reversibilite",
      titre: "Réversibilité",
      attendu: "À la fin, les données et les réglages sont rendus puis effacés.",
      modele:
        "À la fin du contrat, quelle qu'en soit la cause, le titulaire restitue à l'organisme, dans un format ouvert et documenté, les données, les réglages et les journaux, puis efface les siens et en remet l'attestation.",
      mots: [["reversibilite", "restitu", "portabilite"]],
    },
    { texte: RGPD, article: "28, paragraphe 3, g" },
    "2018-05-25" as DateIso,
  ),
  clause(
    {
      code: "algorithme",
      titre: "Explication d'une décision",
      attendu:
        "Le fournisseur donne de quoi expliquer à une personne la décision prise avec l'aide du système.",
      modele:
        "Le titulaire remet à l'organisme les éléments qui lui permettent d'expliquer à une personne, de façon intelligible, une décision prise avec l'aide du système : degré de contribution du traitement, données et leurs sources, paramètres et leur pondération, opérations effectuées.",
      mots: [["explication", "expliquer", "traitement algorithmique", "311-3-1"]],
    },
    { texte: "Code des relations entre le public et l'administration", article: "L. 311-3-1" },
    "2016-10-09" as DateIso,
  ),
  clause(
    {
      code: "environnement",
      titre: "Bilan environnemental",
      attendu:
        "Le fournisseur donne l'énergie, l'eau et les émissions de l'usage, et comment il les a comptées.",
      modele:
        "Le titulaire remet chaque année un bilan environnemental de l'usage du système par l'organisme : énergie et eau consommées, émissions, part de l'entraînement comptée, méthode et limites du calcul.",
      mots: [["environnement", "empreinte carbone", "consommation d'energie", "bilan carbone"]],
    },
    {
      texte: "Code de la commande publique",
      article: "L. 2152-7 ; loi n° 2021-1104 du 22 août 2021, 35 ; décret n° 2022-767",
    },
    "2026-08-21" as DateIso,
    "contested",
  ),
];
