import type { OrganismeDocument } from "../modeles/organisme-document.ts";
import type { Ligne } from "./bloc.ts";
import { buildBlanc } from "./build-blanc.ts";
import { buildIdentifiant } from "./build-identifiant.ts";
import { buildLigne } from "./build-ligne.ts";
import { cleanLine } from "./clean-line.ts";

/** What stands for an address or a number that is not known: a blank to complete, or nothing. */
export type Manques = "blanc" | "omis";

/**
 * Address then SIRET (else SIREN), one per line; a blank for whichever is missing, or nothing when `manques` says so.
 *
 * Refuses by RangeError a SIRET whose key is wrong.
 * @example
 * buildAdresse({ nom: "Commune", adresse: [], siret }).length // => 2
 */
export function buildAdresse(organisme: OrganismeDocument, manques: Manques = "blanc"): readonly Ligne[] {
  const lignes = organisme.adresse.map(cleanLine).filter((ligne) => ligne !== "");
  const blanc = (ligne: Ligne): readonly Ligne[] => (manques === "blanc" ? [ligne] : []);
  const numero = buildIdentifiant(organisme, " : ");
  const isConnu = organisme.siret !== undefined || organisme.siren !== undefined;
  return [
    ...(lignes.length === 0 ? blanc([buildBlanc("adresse")]) : lignes.map((ligne) => buildLigne(ligne))),
    ...(isConnu ? [numero] : blanc(numero)),
  ];
}
