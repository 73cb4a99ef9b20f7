import type { DocumentConvention } from "../modeles/document-convention.ts";
import { CLAUSES, RGPD_SOUS_TRAITANCE } from "../texts/convention.ts";
import { BANNIERE_DEMONSTRATION } from "./banniere.ts";
import type { ArticleConvention } from "./article-convention.ts";
import type { Bloc, DocumentEnBlocs } from "./bloc.ts";
import { buildArticlesDeroulement } from "./build-articles-deroulement.ts";
import { buildArticlesObjet } from "./build-articles-objet.ts";
import { buildBlanc } from "./build-blanc.ts";
import { buildDate } from "./build-date.ts";
import { buildEnTete } from "./build-en-tete.ts";
import { buildLigne } from "./build-ligne.ts";
import { buildParagraphe } from "./build-paragraphe.ts";
import { buildPartie } from "./build-partie.ts";
import { buildSignature } from "./build-signature.ts";
import { buildSource } from "./build-source.ts";
import { cleanLine } from "./clean-line.ts";
import { completeText } from "./complete-text.ts";

/** The convention: parties, articles, signatures. Articles the offer is silent on hold a blank. */
export function buildConventionBlocs(convention: DocumentConvention): DocumentEnBlocs {
  const titre = cleanLine(`Convention : ${completeText(convention.mission, "mission").texte}`);
  const { prestataire, beneficiaire, signatures } = convention;
  return {
    titre,
    sujet: cleanLine(`Convention entre ${prestataire.nom} et ${beneficiaire.nom}`),
    auteur: cleanLine(prestataire.nom),
    reference: "Convention",
    ...(convention.dateDebut === undefined ? {} : { date: convention.dateDebut }),
    ...(convention.demonstration ? { banniere: BANNIERE_DEMONSTRATION } : {}),
    blocs: [
      buildEnTete(prestataire),
      ...(convention.demonstration ? [{ genre: "banniere", texte: BANNIERE_DEMONSTRATION } as const] : []),
      { genre: "titre", texte: titre },
      ...buildParties(convention),
      ...buildArticles(convention).flatMap((article, index): readonly Bloc[] => [
        { genre: "intertitre", texte: `Article\u00A0${index === 0 ? "1er" : index + 1} – ${article.titre}` },
        ...article.blocs,
      ]),
      buildParagraphe("Fait en deux exemplaires, à ", buildBlanc("lieu"), "."),
      {
        genre: "signatures",
        cadres: [
          buildSignature("Pour le prestataire", signatures?.prestataire),
          buildSignature("Pour le bénéficiaire", signatures?.beneficiaire),
        ],
      },
    ],
  };
}

function buildParties({
  prestataire,
  beneficiaire,
  signatures,
  deliberation,
}: DocumentConvention): readonly Bloc[] {
  const habilitation = buildLigne(
    ", habilité(e) par la délibération n° ",
    completeText(deliberation?.numero, "numéro"),
    " du ",
    buildDate(deliberation?.date, "date"),
  );
  return [
    { genre: "intertitre", texte: "Entre les parties" },
    buildParagraphe(buildPartie(prestataire, signatures?.prestataire, "le prestataire", []), ","),
    buildParagraphe("et"),
    buildParagraphe(
      buildPartie(beneficiaire, signatures?.beneficiaire, "le bénéficiaire", habilitation),
      ",",
    ),
    buildParagraphe("il est convenu ce qui suit."),
  ];
}

function buildArticles(convention: DocumentConvention): readonly ArticleConvention[] {
  return [
    ...buildArticlesObjet(convention),
    ...buildArticlesDeroulement(convention),
    {
      titre: "Confidentialité et données personnelles",
      blocs: [
        buildParagraphe(CLAUSES.confidentialite),
        buildParagraphe(CLAUSES.donneesPersonnelles, " (", buildSource(RGPD_SOUS_TRAITANCE), ")."),
      ],
    },
    {
      titre: "Dénonciation",
      blocs: [
        buildParagraphe(buildBlanc("cas, forme et préavis de la dénonciation ; l'offre n'en dit rien")),
      ],
    },
    {
      titre: "Litiges",
      blocs: [buildParagraphe(buildBlanc("règlement amiable et tribunal compétent ; l'offre n'en dit rien"))],
    },
  ];
}
