import { formatSiret } from "@ia-territoires/core";
import type { OrganismeDocument } from "../modeles/organisme-document.ts";
import type { Ligne } from "./bloc.ts";
import { buildBlanc } from "./build-blanc.ts";
import { buildLigne } from "./build-ligne.ts";
import { cleanLine } from "./clean-line.ts";

/**
 * Address then SIRET, one per line; a blank for whichever is missing.
 *
 * Refuses by RangeError a SIRET whose key is wrong.
 * @example
 * buildAdresse({ nom: "Commune", adresse: [], siret }).length // => 2
 */
export function buildAdresse({ adresse, siret }: OrganismeDocument): readonly Ligne[] {
  const lignes = adresse.map(cleanLine).filter((ligne) => ligne !== "");
  return [
    ...(lignes.length === 0 ? [[buildBlanc("adresse")]] : lignes.map((ligne) => buildLigne(ligne))),
    buildLigne("SIRET : ", siret === undefined ? buildBlanc("numéro") : formatSiret(siret)),
  ];
}
