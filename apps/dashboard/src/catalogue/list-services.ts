import { SERVICES_OFFRE } from "@ia-territoires/dossiers";

const toMots = (texte: string): string => texte.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/**
 * Lists the services of which every word asked is in the name or in a deliverable, whatever the accents and capitals.
 *
 * @example
 * listServices("Procedures").map(({ code }) => code) // => ["referentiel-documentaire"]
 */
export function listServices(recherche: string | undefined): typeof SERVICES_OFFRE {
  const mots = toMots(recherche ?? "")
    .split(/\s+/)
    .filter((mot) => mot !== "");
  return SERVICES_OFFRE.filter(({ libelle, livrables }) => {
    const texte = toMots([libelle, ...livrables.map((livrable) => livrable.libelle)].join(" "));
    return mots.every((mot) => texte.includes(mot));
  });
}
