import { buildBlocs } from "../blocs/build-blocs.ts";
import { getLogo } from "../logo/get-logo.ts";
import type { ModeleDocument } from "../modeles/modele-document.ts";
import { packDocx } from "./pack-docx.ts";

/**
 * Makes the editable Word file of a document: same text as the PDF, Word's own styles, French as its language.
 * The same model gives the same bytes.
 *
 * Fails with an {@link ErreurRendu} (French message, code) or with a RangeError on a figure or date that is none.
 * @example
 * const docx = await renderDocx({ modele: "convention", … }); // => Uint8Array, "PK…"
 */
export async function renderDocx(modele: ModeleDocument): Promise<Uint8Array> {
  const document = buildBlocs(modele);
  return packDocx(document, getLogo(document));
}
