import { buildBlocs } from "../blocs/build-blocs.ts";
import type { ModeleDocument } from "../modeles/modele-document.ts";
import { buildTacheTypst } from "./build-tache-typst.ts";
import { MOTEUR } from "./moteur.ts";

/**
 * Makes the PDF of a document, written by Typst as PDF/UA-1: tagged, titled, in French, with alternative texts.
 * The same model gives the same bytes.
 *
 * Fails with an {@link ErreurRendu} (French message, code) or with a RangeError on a figure or date that is none.
 * @example
 * const pdf = await renderPdf({ modele: "devis", … }); // => Uint8Array, "%PDF-1.7…"
 */
export async function renderPdf(modele: ModeleDocument): Promise<Uint8Array> {
  return MOTEUR.compile(buildTacheTypst(buildBlocs(modele)));
}
