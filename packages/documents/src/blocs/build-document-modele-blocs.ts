import { formatDateFr } from "@ia-territoires/core";
import type { BlocDocumentModele, DocumentDeModele, MorceauModele } from "../modeles/document-modele.ts";
import { BANNIERE_DEMONSTRATION } from "./banniere.ts";
import type { Bloc, DocumentEnBlocs, Ligne } from "./bloc.ts";
import { buildAdresse } from "./build-adresse.ts";
import { buildBlanc } from "./build-blanc.ts";
import { buildEnTete } from "./build-en-tete.ts";
import { buildLigne } from "./build-ligne.ts";
import { buildParagraphe } from "./build-paragraphe.ts";
import { buildSignature } from "./build-signature.ts";
import { cleanLine } from "./clean-line.ts";
import { completeText } from "./complete-text.ts";

/**
 * Turns a filled model into blocks: letterhead, whom it is sent to, title, text, signatures. What is missing is a blank.
 * @example
 * buildDocumentModeleBlocs(charte).titre // => "Charte des usages de l'IA"
 */
export function buildDocumentModeleBlocs(document: DocumentDeModele): DocumentEnBlocs {
  const titre = cleanLine(toLigne(document.titre).reduce((lu, { texte }) => lu + texte, ""));
  const { emetteur, destinataire, date, edition } = document;
  return {
    titre,
    sujet: titre,
    auteur: cleanLine(emetteur.nom),
    reference: cleanLine(`${titre}, édition ${String(edition)} du ${formatDateFr(date)}`),
    date,
    ...(document.demonstration ? { banniere: BANNIERE_DEMONSTRATION } : {}),
    blocs: [
      buildEnTete(emetteur),
      ...(document.demonstration ? [{ genre: "banniere", texte: BANNIERE_DEMONSTRATION } as const] : []),
      ...(destinataire === undefined
        ? []
        : [
            {
              genre: "destinataire",
              lignes: [[completeText(destinataire.nom, "destinataire")], ...buildAdresse(destinataire)],
            } as const,
          ]),
      { genre: "titre", texte: titre },
      ...buildTexte(document.blocs),
      ...(document.signatures.length === 0
        ? []
        : [
            {
              genre: "signatures",
              cadres: document.signatures.map(({ titre: cadre, signataire }) =>
                buildSignature(cadre, signataire),
              ),
            } as const,
          ]),
    ],
  };
}

function toLigne(morceaux: readonly MorceauModele[]): Ligne {
  return buildLigne(
    ...morceaux.map((morceau) => (typeof morceau === "string" ? morceau : buildBlanc(morceau.manque))),
  );
}

/** Elements of a list that follow one another are one list. */
function buildTexte(blocs: readonly BlocDocumentModele[]): readonly Bloc[] {
  const faits: Bloc[] = [];
  let elements: Ligne[] = [];
  for (const { genre, morceaux } of blocs) {
    const ligne = toLigne(morceaux);
    if (genre === "puce") {
      if (elements.length === 0) faits.push({ genre: "liste", elements });
      elements.push(ligne);
      continue;
    }
    elements = [];
    faits.push(
      genre === "intertitre"
        ? { genre: "intertitre", texte: cleanLine(ligne.map(({ texte }) => texte).join("")) }
        : buildParagraphe(ligne),
    );
  }
  return faits;
}
