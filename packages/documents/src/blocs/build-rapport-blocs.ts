import { formatDateFr } from "@ia-territoires/core";
import type { DocumentRapport, TableauDocument } from "../modeles/document-rapport.ts";
import { BANNIERE_DEMONSTRATION } from "./banniere.ts";
import type { Bloc, DocumentEnBlocs } from "./bloc.ts";
import { buildEnTete } from "./build-en-tete.ts";
import { buildLigne } from "./build-ligne.ts";
import { cleanLine } from "./clean-line.ts";
import { cleanText } from "./clean-text.ts";

/**
 * Turns a report of figures into blocks: letterhead, heading, what to know first, charts, written parts, tables.
 * @example
 * buildRapportBlocs({ modele: "rapport", titre: "Rapport semestriel", … }).paysage // => true
 */
export function buildRapportBlocs(rapport: DocumentRapport): DocumentEnBlocs {
  const titre = `${cleanLine(rapport.titre)}, ${cleanLine(rapport.periode)}`;
  return {
    titre,
    sujet: titre,
    auteur: cleanLine(rapport.organisme.nom),
    reference: `${cleanLine(rapport.titre)}, arrêté le ${formatDateFr(rapport.date)}`,
    date: rapport.date,
    paysage: true,
    ...(rapport.demonstration ? { banniere: BANNIERE_DEMONSTRATION } : {}),
    blocs: [
      buildEnTete(rapport.organisme),
      ...(rapport.demonstration ? [{ genre: "banniere", texte: BANNIERE_DEMONSTRATION } as const] : []),
      { genre: "titre", texte: titre },
      {
        genre: "cles-valeurs",
        entrees: rapport.resume.map(({ terme, valeur }) => ({
          cle: cleanLine(terme),
          valeur: buildLigne(valeur),
        })),
      },
      ...buildListe("À savoir avant de lire les chiffres", rapport.avertissements),
      ...buildListe("Reste à écrire", rapport.manquantes),
      ...rapport.graphiques.flatMap(({ titre: intertitre, barres }): readonly Bloc[] => [
        { genre: "intertitre", texte: cleanLine(intertitre) },
        {
          genre: "graphique",
          barres: barres.map(({ libelle, valeur, debut, longueur }) => ({
            cle: cleanLine(libelle),
            valeur: buildLigne(valeur),
            debut,
            longueur,
          })),
        },
      ]),
      ...rapport.redaction.flatMap(({ titre: intertitre, elements }) => buildListe(intertitre, elements)),
      ...rapport.tableaux.flatMap(buildTableau),
      ...buildListe("Textes", rapport.sources),
    ],
  };
}

function buildListe(titre: string, elements: readonly string[]): readonly Bloc[] {
  if (elements.length === 0) return [];
  return [
    { genre: "intertitre", texte: cleanLine(titre) },
    { genre: "liste", elements: elements.map((element) => buildLigne(element)) },
  ];
}

/** Rows that hold others are strong, as the row of totals is; a table without rows says so. */
function buildTableau({ titre, colonnes, lignes, total, notes }: TableauDocument): readonly Bloc[] {
  const aDetails = lignes.some(({ detail }) => detail);
  const write = (cellules: readonly string[], fort: boolean) =>
    cellules.map((texte) =>
      fort ? buildLigne({ genre: "fort", texte: cleanText(texte) }) : buildLigne(texte),
    );
  const corps: Bloc =
    lignes.length === 0
      ? { genre: "paragraphe", ligne: buildLigne("Aucune ligne.") }
      : {
          genre: "tableau",
          serre: true,
          colonnes: colonnes.map(({ titre: entete, alignement, large }) => ({
            titre: cleanLine(entete),
            part: large ? 1 : 0,
            alignement,
          })),
          lignes: [
            ...lignes.map(({ detail, cellules }) => write(cellules, aDetails && !detail)),
            ...(total === null ? [] : [write(total, true)]),
          ],
          totaux: [],
        };
  return [
    { genre: "intertitre", texte: cleanLine(titre) },
    corps,
    ...notes.map((note) => ({ genre: "paragraphe", ligne: buildLigne(note), ton: "note" }) as const),
  ];
}
