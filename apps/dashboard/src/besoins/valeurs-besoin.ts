import { isDateIso } from "@ia-territoires/core";
import { AUTRE_SERVICE, SERVICES_OFFRE } from "@ia-territoires/dossiers";
import { besoinSchema, type SaisieBesoin } from "@ia-territoires/dossiers/schemas";
import { parseDemiJournees } from "../formulaires/parse-demi-journees.ts";
import { readErreursSchema } from "../formulaires/read-erreurs-schema.ts";

/** What the form of a need holds while it is typed. */
export interface ValeursBesoin extends Record<string, unknown> {
  texte: string;
  services: string[];
  livrables: string[];
  /** Words of the other service, when `autre` is chosen. */
  autre: string;
  demiJournees: string;
  avantLe: string;
}

export const BESOIN_VIDE: ValeursBesoin = {
  texte: "",
  services: [],
  livrables: [],
  autre: "",
  demiJournees: "",
  avantLe: "",
};

/**
 * Turns what was typed into a need; deliverables of a service that is not chosen are left out.
 *
 * @example
 * toBesoin({ ...BESOIN_VIDE, texte: "Charte", services: ["referentiel-documentaire"], livrables: ["charte"] })
 * // => { texte: "Charte", services: [{ code: "referentiel-documentaire", livrables: ["charte"] }] }
 */
export function toBesoin(valeurs: ValeursBesoin): SaisieBesoin {
  const nombre = parseDemiJournees(valeurs.demiJournees);
  const autre = valeurs.autre.trim();
  return {
    texte: valeurs.texte.trim(),
    services: valeurs.services.map((code) => ({
      code,
      livrables: (SERVICES_OFFRE.find((service) => service.code === code)?.livrables ?? [])
        .map((livrable) => livrable.code)
        .filter((livrable) => valeurs.livrables.includes(livrable)),
      ...(code === AUTRE_SERVICE && autre !== "" ? { precision: autre } : {}),
    })),
    ...(nombre === null ? {} : { demiJournees: nombre }),
    ...(isDateIso(valeurs.avantLe) ? { avantLe: valeurs.avantLe } : {}),
  };
}

/**
 * Checks what is typed: a message beside each field to correct.
 *
 * @example
 * validateBesoin(BESOIN_VIDE)["services"] // => "Choisir un service au moins."
 */
export function validateBesoin(valeurs: ValeursBesoin): Record<string, string> {
  const erreurs = Object.fromEntries(
    Object.entries(readErreursSchema(besoinSchema, toBesoin(valeurs))).map(([chemin, message]) => [
      chemin.split(".")[0] ?? chemin,
      message,
    ]),
  );
  if (valeurs.services.includes(AUTRE_SERVICE) && valeurs.autre.trim() === "") {
    erreurs["autre"] = "Précisez l’autre service demandé.";
    delete erreurs["services"];
  }
  if (valeurs.demiJournees.trim() !== "" && parseDemiJournees(valeurs.demiJournees) === null) {
    erreurs["demiJournees"] = "Indiquez un nombre entier de demi-journées, ou rien.";
  }
  if (valeurs.avantLe !== "" && !isDateIso(valeurs.avantLe)) erreurs["avantLe"] = "Cette date n’existe pas.";
  return erreurs;
}
