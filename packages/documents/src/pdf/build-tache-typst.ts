import { readFileSync } from "node:fs";
import type { Bloc, DocumentEnBlocs } from "../blocs/bloc.ts";
import { buildLigne } from "../blocs/build-ligne.ts";
import { getLogo } from "../logo/get-logo.ts";
import { calculateTailleLogo } from "../logo/calculate-taille-logo.ts";
import { POLICES } from "./polices.ts";
import { replaceNonImprimables, SIGNE_ABSENT } from "./replace-non-imprimables.ts";
import { splitMotsLongs } from "./split-mots-longs.ts";
import type { TacheTypst } from "./tache-typst.ts";

const GABARIT = readFileSync(new URL("./gabarit.typ", import.meta.url), "utf8");
/** Texts that are not printed, hence not transformed. */
const NON_IMPRIMES = new Set([
  "genre",
  "ton",
  "alignement",
  "url",
  "chemin",
  "titre-document",
  "sujet",
  "auteur",
]);
const NOTE: Bloc = {
  genre: "paragraphe",
  ton: "note",
  ligne: buildLigne(
    `Un signe remplacé par ${SIGNE_ABSENT} manque à la police de ce PDF ; la version DOCX le contient.`,
  ),
};

/**
 * Turns the blocks of a document into a Typst task: a source that never changes, and the document as JSON.
 *
 * Refuses by a rendering error (`logo`) a logo that is not fit to be printed.
 * @example
 * buildTacheTypst(buildBlocs(devis)).fichiers // => [{ chemin: "/logo.png", octets }]
 */
export function buildTacheTypst(document: DocumentEnBlocs): TacheTypst {
  const logo = getLogo(document);
  const chemin = logo?.typeMedia === "image/jpeg" ? "/logo.jpg" : "/logo.png";
  const { blocs, titre, sujet, auteur, reference, banniere = null, date, paysage = false } = document;
  let isAltered = false;
  const write = (value: unknown): string =>
    JSON.stringify(value, (cle, texte: unknown) => {
      if (cle === "logo" && logo) return { chemin, alt: logo.texteAlternatif, ...calculateTailleLogo(logo) };
      if (typeof texte !== "string" || NON_IMPRIMES.has(cle)) return texte;
      const imprimable = replaceNonImprimables(texte);
      isAltered ||= imprimable !== texte;
      return splitMotsLongs(imprimable);
    });
  const page = {
    "titre-document": titre,
    sujet,
    auteur,
    date: date === undefined ? null : date.split("-").map(Number),
    polices: POLICES.map(({ famille }) => famille),
    reference,
    banniere,
    paysage,
  };
  const pages = write({ ...page, blocs });
  return {
    source: GABARIT,
    document: isAltered ? write({ ...page, blocs: [...blocs, NOTE] }) : pages,
    fichiers: logo === undefined ? [] : [{ chemin, octets: logo.octets }],
  };
}
