import type { DocumentConvention } from "../modeles/document-convention.ts";
import type { ArticleConvention } from "./article-convention.ts";
import { buildBlanc } from "./build-blanc.ts";
import { buildContact } from "./build-contact.ts";
import { buildDate } from "./build-date.ts";
import { buildDevisVise } from "./build-devis-vise.ts";
import { buildLigne } from "./build-ligne.ts";
import { buildParagraphe } from "./build-paragraphe.ts";
import { cleanLine } from "./clean-line.ts";

const CALENDRIER =
  "Les interventions suivent un calendrier établi avec le bénéficiaire selon la nature de sa demande";

/** How the mission runs: articles on requests and devis, calendar, duration, payment. */
export function buildArticlesDeroulement({
  contact,
  devis,
  calendrier,
  dateDebut,
  dateFin,
}: DocumentConvention): readonly ArticleConvention[] {
  const etapes = (calendrier ?? []).map(cleanLine).filter((etape) => etape !== "");
  return [
    {
      titre: "Demande et devis",
      blocs: [
        buildParagraphe(
          "Le bénéficiaire adresse ses demandes au contact suivant : ",
          buildContact(contact),
          ".",
        ),
        buildParagraphe(
          "Chaque intervention fait l'objet d'un devis, établi par demi-journées au tarif ci-dessus. Elle commence après l'acceptation écrite du devis par le bénéficiaire.",
        ),
        ...(devis === undefined ? [] : [buildParagraphe("Premier devis : ", buildDevisVise(devis), ".")]),
      ],
    },
    {
      titre: "Calendrier",
      blocs:
        etapes.length === 0
          ? [buildParagraphe(CALENDRIER, " : ", buildBlanc("calendrier des interventions"))]
          : [
              buildParagraphe(CALENDRIER, " :"),
              { genre: "liste", elements: etapes.map((etape) => buildLigne(etape)) },
            ],
    },
    {
      titre: "Durée",
      blocs: [
        buildParagraphe(
          "La convention prend effet le ",
          buildDate(dateDebut, "date d'effet"),
          " et prend fin le ",
          buildDate(dateFin, "date de fin ou durée ; l'offre n'en dit rien"),
          ".",
        ),
      ],
    },
    {
      titre: "Facturation et paiement",
      blocs: [
        buildParagraphe(
          buildBlanc("moment de la facturation, délai et mode de paiement ; l'offre n'en dit rien"),
        ),
      ],
    },
  ];
}
