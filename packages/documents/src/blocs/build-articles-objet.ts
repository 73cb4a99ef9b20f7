import type { DocumentConvention } from "../modeles/document-convention.ts";
import type { ArticleConvention } from "./article-convention.ts";
import { buildBlanc } from "./build-blanc.ts";
import { buildLigne } from "./build-ligne.ts";
import { buildParagraphe } from "./build-paragraphe.ts";
import { buildSource } from "./build-source.ts";
import { buildTarifEntrees } from "./build-tarif-entrees.ts";
import { cleanLine } from "./clean-line.ts";
import { completeText } from "./complete-text.ts";

/** What is sold and at what price: articles on object, services, price and cap. */
export function buildArticlesObjet({
  mission,
  offre,
  fondement,
  prestations,
  tarif,
}: DocumentConvention): readonly ArticleConvention[] {
  const liste = prestations.map(cleanLine).filter((prestation) => prestation !== "");
  return [
    {
      titre: "Objet",
      blocs: [
        buildParagraphe(
          "Le prestataire assure pour le bénéficiaire, à sa demande, la mission « ",
          completeText(mission, "mission"),
          " », sur le fondement du texte suivant : ",
          buildSource(fondement),
          ". Son offre (",
          buildSource(offre),
          ") complète la présente convention.",
        ),
      ],
    },
    {
      titre: "Prestations",
      blocs: [
        buildParagraphe("Selon les demandes du bénéficiaire, la mission peut comprendre :"),
        liste.length === 0
          ? buildParagraphe(buildBlanc("prestations"))
          : { genre: "liste", elements: liste.map((prestation) => buildLigne(prestation)) },
      ],
    },
    {
      titre: "Tarif et plafond",
      blocs: [
        { genre: "cles-valeurs", entrees: buildTarifEntrees(tarif) },
        buildParagraphe("Source du tarif : ", buildSource(tarif.source), "."),
      ],
    },
  ];
}
