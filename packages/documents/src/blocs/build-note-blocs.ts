import { formatDateFr, LIBELLES_CERTITUDE, type PartieNote, type SectionNote } from "@ia-territoires/core";
import type { DocumentNote } from "../modeles/document-note.ts";
import { BANNIERE_DEMONSTRATION } from "./banniere.ts";
import type { Bloc, DocumentEnBlocs, Ligne } from "./bloc.ts";
import { buildBlanc } from "./build-blanc.ts";
import { buildEnTete } from "./build-en-tete.ts";
import { buildLigne } from "./build-ligne.ts";
import { buildSource } from "./build-source.ts";
import { cleanLine } from "./clean-line.ts";

/** Printed at the head of every document made from a register. */
const A_RELIRE =
  "Projet à relire : établi à partir des réponses enregistrées et des textes cités, il ne remplace pas l'avis d'un juriste.";

/** Enough of a hash to compare two releases of law by eye; the whole of it is cut by the end of the line. */
const SIGNES_EMPREINTE = 16;

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
    reference: buildReference(note),
    date: note.date,
    ...(note.demonstration ? { banniere: BANNIERE_DEMONSTRATION } : {}),
    blocs: [
      buildEnTete(note.organisme, "omis"),
      ...(note.demonstration ? [{ genre: "banniere", texte: BANNIERE_DEMONSTRATION } as const] : []),
      { genre: "titre", texte: titre },
      { genre: "paragraphe", ligne: buildLigne(A_RELIRE), ton: "note" },
      { genre: "paragraphe", ligne: buildLigne(buildFondement(note)), ton: "note" },
      ...note.sections.flatMap(buildSection),
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
    : `Établi le ${jour}, sous la rédaction ${droit.redaction} ; lot de droit ${droit.lot}, empreinte ${droit.empreinte.slice(0, SIGNES_EMPREINTE)}.`;
}

/** Foot of each page: what it is, that it is to be read again, on what law and on what day. */
function buildReference({ titre, date, droit }: DocumentNote): string {
  const fin = droit === null ? formatDateFr(date) : `droit ${droit.redaction}, ${formatDateFr(date)}`;
  return `${cleanLine(titre)} – projet à relire – ${fin}`;
}

function buildSection({ titre, parties, sources = [], certainty }: SectionNote): readonly Bloc[] {
  const reserve =
    certainty === undefined || certainty === "verified" ? "" : ` (${LIBELLES_CERTITUDE[certainty]})`;
  return [
    { genre: "intertitre", texte: cleanLine(titre) },
    ...parties.map(buildPartie),
    ...(sources.length === 0
      ? []
      : [
          {
            genre: "paragraphe",
            ton: "note",
            ligne: buildLigne(
              sources.length === 1 ? "Texte : " : "Textes : ",
              ...sources.flatMap((source, rang) => [rang === 0 ? "" : " ; ", buildSource(source)]),
              `${reserve}.`,
            ),
          } as const,
        ]),
  ];
}

function buildPartie(partie: PartieNote): Bloc {
  if (partie.genre === "texte") return { genre: "paragraphe", ligne: splitBlancs(partie.texte) };
  if (partie.genre === "liste")
    return { genre: "liste", elements: partie.elements.map((element) => buildLigne(element)) };
  if (partie.genre === "champs")
    return {
      genre: "cles-valeurs",
      entrees: partie.champs.map(({ terme, valeur }) => ({
        cle: cleanLine(terme),
        valeur:
          valeur === null || valeur.trim() === ""
            ? [buildBlanc(lowerInitiale(terme))]
            : buildLigne(valeur.trim()),
      })),
    };
  return {
    genre: "tableau",
    serre: true,
    colonnes: partie.colonnes.map((titre, rang) => ({
      titre: cleanLine(titre),
      part: partie.parts?.[rang] ?? 1,
      alignement: "gauche",
    })),
    lignes: partie.lignes.map((ligne) => ligne.map((valeur) => buildLigne(valeur))),
    totaux: [],
  };
}

/** A sentence in which what is to complete stands out as everywhere. */
function splitBlancs(texte: string): Ligne {
  const morceaux = texte.split(/\[à compléter : ([^\]]*)\]/);
  return buildLigne(...morceaux.map((morceau, rang) => (rang % 2 === 0 ? morceau : buildBlanc(morceau))));
}

/** « Données traitées » inside a sentence; an acronym keeps its capitals. */
function lowerInitiale(terme: string): string {
  return /^\p{Lu}\p{Ll}/u.test(terme) ? terme.charAt(0).toLowerCase() + terme.slice(1) : terme;
}
