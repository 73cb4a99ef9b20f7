import { formatDateFr } from "@ia-territoires/core";
import type { DocumentNote, PartieNote } from "../modeles/document-note.ts";
import { BANNIERE_DEMONSTRATION } from "./banniere.ts";
import type { Bloc, DocumentEnBlocs } from "./bloc.ts";
import { buildBlanc } from "./build-blanc.ts";
import { buildEnTete } from "./build-en-tete.ts";
import { buildLigne } from "./build-ligne.ts";
import { buildParagraphe } from "./build-paragraphe.ts";
import { cleanLine } from "./clean-line.ts";

/** Printed at the head of every document made from a register. */
const A_RELIRE =
  "Projet à relire : établi à partir des réponses enregistrées et des textes cités, il ne remplace pas l'avis d'un juriste.";

/**
 * Turns a note into blocks: letterhead, title, what it stands on, its sections.
 * @example
 * buildNoteBlocs({ modele: "note", titre: "Note juridique", sujet: "Chatbot", … }).titre // => "Note juridique : Chatbot"
 */
export function buildNoteBlocs(note: DocumentNote): DocumentEnBlocs {
  const sujet = cleanLine(note.sujet);
  const titre = sujet === "" ? cleanLine(note.titre) : `${cleanLine(note.titre)} : ${sujet}`;
  const { signatures = [] } = note;
  return {
    titre,
    sujet: titre,
    auteur: cleanLine(note.organisme.nom),
    reference: `${cleanLine(note.titre)}, ${formatDateFr(note.date)}`,
    date: note.date,
    ...(note.demonstration ? { banniere: BANNIERE_DEMONSTRATION } : {}),
    blocs: [
      buildEnTete(note.organisme),
      ...(note.demonstration ? [{ genre: "banniere", texte: BANNIERE_DEMONSTRATION } as const] : []),
      { genre: "titre", texte: titre },
      { genre: "paragraphe", ligne: buildLigne(A_RELIRE), ton: "note" },
      { genre: "paragraphe", ligne: buildLigne(buildFondement(note)), ton: "note" },
      ...note.sections.flatMap(({ titre: intertitre, parties }): readonly Bloc[] => [
        { genre: "intertitre", texte: cleanLine(intertitre) },
        ...parties.map(buildPartie),
      ]),
      ...(signatures.length === 0
        ? []
        : [
            {
              genre: "signatures",
              cadres: signatures.map((cadre) => ({
                titre: cleanLine(cadre),
                entrees: [{ cle: "Nom" }, { cle: "Date" }, { cle: "Signature" }],
              })),
            } as const,
          ]),
    ],
  };
}

function buildFondement({ date, droit }: DocumentNote): string {
  const jour = formatDateFr(date);
  return droit === null
    ? `Établi le ${jour}.`
    : `Établi le ${jour}, sous la rédaction ${droit.redaction} ; lot de droit ${droit.lot}, empreinte ${droit.empreinte}.`;
}

function buildPartie(partie: PartieNote): Bloc {
  if (partie.genre === "texte") return buildParagraphe(partie.texte);
  if (partie.genre === "liste")
    return { genre: "liste", elements: partie.elements.map((element) => buildLigne(element)) };
  if (partie.genre === "champs")
    return {
      genre: "cles-valeurs",
      entrees: partie.champs.map(({ terme, valeur }) => ({
        cle: cleanLine(terme),
        valeur:
          valeur === null || valeur.trim() === "" ? [buildBlanc(terme.toLowerCase())] : buildLigne(valeur),
      })),
    };
  return {
    genre: "tableau",
    serre: true,
    colonnes: partie.colonnes.map((titre) => ({ titre: cleanLine(titre), part: 1, alignement: "gauche" })),
    lignes: partie.lignes.map((ligne) => ligne.map((valeur) => buildLigne(valeur))),
    totaux: [],
  };
}
