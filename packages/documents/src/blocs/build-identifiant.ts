import { formatSiren, formatSiret } from "@ia-territoires/core";
import type { OrganismeDocument } from "../modeles/organisme-document.ts";
import type { Ligne } from "./bloc.ts";
import { buildBlanc } from "./build-blanc.ts";
import { buildLigne } from "./build-ligne.ts";

/**
 * The number of a body: its SIRET, else its SIREN, else a blank. `lien` stands between the word and the number.
 *
 * Refuses by RangeError a number whose key is wrong.
 * @example
 * buildIdentifiant({ nom: "Commune", adresse: [], siren }, " : ") // => [« SIREN : », « 200 000 008 »]
 */
export function buildIdentifiant({ siret, siren }: OrganismeDocument, lien: string): Ligne {
  if (siret !== undefined) return buildLigne(`SIRET${lien}`, formatSiret(siret));
  if (siren !== undefined) return buildLigne(`SIREN${lien}`, formatSiren(siren));
  return buildLigne(`SIRET${lien}`, buildBlanc("numéro"));
}
