import type { OrganismeDocument } from "../modeles/organisme-document.ts";
import type { Ligne } from "./bloc.ts";
import { buildBlanc } from "./build-blanc.ts";
import { buildIdentifiant } from "./build-identifiant.ts";
import { buildLigne } from "./build-ligne.ts";
import { cleanLine } from "./clean-line.ts";

/**
 * Address then SIRET (else SIREN), one per line; a blank for whichever is missing.
 *
 * Refuses by RangeError a SIRET whose key is wrong.
 * @example
 * buildAdresse({ nom: "Commune", adresse: [], siret }).length // => 2
 */
export function buildAdresse(organisme: OrganismeDocument): readonly Ligne[] {
  const lignes = organisme.adresse.map(cleanLine).filter((ligne) => ligne !== "");
  return [
    ...(lignes.length === 0 ? [[buildBlanc("adresse")]] : lignes.map((ligne) => buildLigne(ligne))),
    buildIdentifiant(organisme, " : "),
  ];
}
