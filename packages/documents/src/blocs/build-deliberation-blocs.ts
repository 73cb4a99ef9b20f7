import type { DocumentDeliberation, SeanceDocument } from "../modeles/document-deliberation.ts";
import { AVERTISSEMENT_PROJET, CONSIDERANTS } from "../texts/deliberation.ts";
import { VISAS_PAR_DEFAUT } from "../texts/visas-par-defaut.ts";
import { BANNIERE_DEMONSTRATION } from "./banniere.ts";
import type { Bloc, DocumentEnBlocs, Ligne, Partie } from "./bloc.ts";
import { buildArticle } from "./build-article.ts";
import { buildAssembleeForms } from "./build-assemblee-forms.ts";
import { buildBlanc } from "./build-blanc.ts";
import { buildDate } from "./build-date.ts";
import { buildDevisVise } from "./build-devis-vise.ts";
import { buildEnTete } from "./build-en-tete.ts";
import { buildLigne } from "./build-ligne.ts";
import { buildParagraphe } from "./build-paragraphe.ts";
import { buildSeance } from "./build-seance.ts";
import { buildSource } from "./build-source.ts";
import { buildVote } from "./build-vote.ts";
import { cleanLine } from "./clean-line.ts";
import { completeText } from "./complete-text.ts";

const LISTE = new Intl.ListFormat("fr", { type: "conjunction" });

/** The draft decision: sitting, visas, reasons, vote, what is decided, and the marks that make it enforceable. */
export function buildDeliberationBlocs(projet: DocumentDeliberation): DocumentEnBlocs {
  const { sujet, de } = buildAssembleeForms(projet.assemblee);
  const titre = `Projet de délibération ${de}`;
  const seance = projet.seance ?? {};
  return {
    titre,
    sujet: cleanLine(projet.mission),
    auteur: cleanLine(projet.organisme.nom),
    reference: "Projet de délibération",
    ...(seance.date === undefined ? {} : { date: seance.date }),
    ...(projet.demonstration ? { banniere: BANNIERE_DEMONSTRATION } : {}),
    blocs: [
      buildEnTete(projet.organisme),
      ...(projet.demonstration ? [{ genre: "banniere", texte: BANNIERE_DEMONSTRATION } as const] : []),
      { genre: "titre", texte: titre },
      { genre: "paragraphe", ligne: buildLigne(AVERTISSEMENT_PROJET), ton: "note" },
      {
        genre: "cles-valeurs",
        entrees: [...buildSeance(seance), { cle: "Objet", valeur: [completeText(projet.mission, "objet")] }],
      },
      { genre: "intertitre", texte: "Visas et motifs" },
      buildParagraphe(sujet, ","),
      ...buildVisas(projet).map((ligne) => buildParagraphe("Vu ", ligne, " ;")),
      ...CONSIDERANTS.map((motif) => buildParagraphe("Considérant ", motif, " ;")),
      { genre: "intertitre", texte: "Décision" },
      buildParagraphe("Après en avoir délibéré ", buildVote(seance), ", ", lowerFirst(sujet), " décide :"),
      ...buildArticles(projet),
      ...buildFormalites(seance),
    ],
  };
}

function lowerFirst(sujet: string): string {
  return sujet.charAt(0).toLowerCase() + sujet.slice(1);
}

function buildVisas(projet: DocumentDeliberation): readonly Ligne[] {
  const prestataire = completeText(projet.prestataire.nom, "nom du prestataire");
  return [
    ...(projet.visas ?? VISAS_PAR_DEFAUT).map((visa) => buildLigne(cleanLine(visa))),
    buildLigne("l'offre du prestataire, ", prestataire, " (", buildSource(projet.offre), ")"),
    buildLigne("le ", buildDevisVise(projet.devis)),
  ];
}

function buildArticles(projet: DocumentDeliberation): readonly Bloc[] {
  const { nom, qualite, delegation } = projet.signataire ?? {};
  const exercices = projet.exercices ?? [];
  const delegue = cleanLine(delegation ?? "") === "" ? "" : ` (${cleanLine(delegation ?? "")})`;
  const articles: readonly (readonly Partie[])[] = [
    [
      "D'approuver le recours à la mission « ",
      completeText(projet.mission, "mission"),
      " » du prestataire, aux conditions de son offre et du ",
      buildDevisVise(projet.devis),
      ".",
    ],
    ["D'approuver la convention à conclure avec le prestataire, jointe à la présente délibération."],
    [
      "D'autoriser ",
      completeText(nom, "nom du signataire"),
      ", ",
      completeText(qualite, "qualité"),
      delegue,
      ", à signer cette convention et tout acte nécessaire à son exécution, dont l'acceptation du devis.",
    ],
    [
      exercices.length > 1
        ? "D'inscrire les crédits correspondants aux budgets des exercices "
        : "D'inscrire les crédits correspondants au budget de l'exercice ",
      exercices.length === 0 ? buildBlanc("année") : LISTE.format(exercices.map(String)),
      ", chapitre ",
      buildBlanc("chapitre"),
      ", article ",
      buildBlanc("article"),
      ".",
    ],
  ];
  return articles.map((parts, index) => buildParagraphe(buildArticle(index + 1), ". ", ...parts));
}

/** What makes it enforceable: publication, and transmission where the law asks for it (CGCT, L. 2131-1 and L. 2131-2). */
function buildFormalites({ publieeLe, transmiseLe }: SeanceDocument): readonly Bloc[] {
  return [
    buildParagraphe("Fait à ", buildBlanc("lieu"), ", le ", buildBlanc("date"), "."),
    buildParagraphe(
      "Publiée le ",
      buildDate(publieeLe, "date"),
      ". Transmise au représentant de l'État, si elle doit l'être, le ",
      buildDate(transmiseLe, "date"),
      ".",
    ),
    {
      genre: "signatures",
      cadres: [
        { titre: "Président(e) de séance", entrees: [{ cle: "Nom" }, { cle: "Signature" }] },
        { titre: "Secrétaire de séance", entrees: [{ cle: "Nom" }, { cle: "Signature" }] },
      ],
    },
  ];
}
