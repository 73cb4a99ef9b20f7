import { quoteInput } from "@ia-territoires/core";
import type { TextVersion } from "../packs/pack.ts";
import { LIBELLES_FOURNISSEUR, LIBELLES_NATIONAL } from "./libelles-fournisseur-national.ts";
import { LIBELLES_DEPLOYER, LIBELLES_PROVIDER } from "./libelles-obligations.ts";
import type { LibelleObligation } from "./libelles-obligations.ts";

const LIBELLES: Readonly<Record<string, LibelleObligation>> = {
  ...LIBELLES_DEPLOYER,
  ...LIBELLES_PROVIDER,
  ...LIBELLES_FOURNISSEUR,
  ...LIBELLES_NATIONAL,
};

/** Where an amendment changed the words of an obligation. */
const PAR_VERSION: Readonly<Record<string, Readonly<Record<string, Partial<LibelleObligation>>>>> = {
  "AIA-2026-07-27": {
    "d-4": {
      juriste:
        "Prendre des mesures qui favorisent la maîtrise de l'IA du personnel et de ceux qui agissent pour son compte ; aucun niveau n'est dû par personne (art. 4, rédaction du 27 juillet 2026).",
    },
  },
};

/**
 * Gives the words of an obligation, as the text version has it: a title, a sentence for a juriste, one for an élu.
 *
 * Refuses by RangeError an obligation that does not exist.
 * @example
 * getLibelleObligation("d-26-6").titre // => "Garder les journaux"
 */
export function getLibelleObligation(
  id: string,
  textVersion: TextVersion = "AIA-2026-07-27",
): LibelleObligation {
  const libelle = LIBELLES[id];
  if (libelle === undefined) throw new RangeError(`Obligation inconnue ${quoteInput(id)}.`);
  return { ...libelle, ...PAR_VERSION[textVersion]?.[id] };
}
