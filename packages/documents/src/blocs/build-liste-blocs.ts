import { formatDateFr } from "@ia-territoires/core";
import type { DocumentListe } from "../modeles/document-liste.ts";
import type { DocumentEnBlocs } from "./bloc.ts";
import { buildLigne } from "./build-ligne.ts";
import { cleanLine } from "./clean-line.ts";

/**
 * Turns a list into blocks: its title, how many rows it has and when it was read, one table.
 * @example
 * buildListeBlocs({ modele: "liste", titre: "Devis", … }).paysage // => true
 */
export function buildListeBlocs(liste: DocumentListe): DocumentEnBlocs {
  const { organisme, colonnes, lignes, date } = liste;
  const titre = cleanLine(liste.titre);
  const nombre = `${lignes.length} ligne${lignes.length > 1 ? "s" : ""}`;
  const etat = `${nombre}, au ${formatDateFr(date)}`;
  return {
    titre,
    sujet: `Liste « ${titre} »`,
    auteur: cleanLine(organisme),
    reference: `${titre}, ${etat}`,
    date,
    paysage: true,
    blocs: [
      { genre: "titre", texte: titre },
      {
        genre: "paragraphe",
        ton: "note",
        ligne: buildLigne(organisme === "" ? etat : `${organisme} : ${etat}`),
      },
      {
        genre: "tableau",
        serre: true,
        colonnes: colonnes.map(({ titre: entete, alignement, large }) => ({
          titre: cleanLine(entete),
          part: large ? 1 : 0,
          alignement,
        })),
        lignes: lignes.map((ligne) => ligne.map((valeur) => buildLigne(valeur))),
        totaux: [],
      },
    ],
  };
}
