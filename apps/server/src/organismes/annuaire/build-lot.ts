import { toNomRecherche } from "../recherche/to-nom-recherche.ts";
import type { LigneAnnuaire } from "./ligne-annuaire.ts";

/**
 * Gives organismes the names of their columns, with what the words of the search are made of: `noms` (normalised,
 * separated by bars), `codes` (INSEE, postcodes, kind of groupement) and `filtres` (départements).
 * @example
 * buildLot([caen], buildIdAnnuaire)[0]?.codes // => ["14118", "14000"]
 */
export function buildLot(lignes: readonly LigneAnnuaire[], buildId: (cle: string) => string) {
  return lignes.map((ligne) => ({
    id: buildId(ligne.cle),
    cle: ligne.cle,
    nature: ligne.nature,
    nom: ligne.nom,
    nom_recherche: ligne.nomRecherche,
    autres_noms: ligne.autresNoms,
    siren: ligne.siren,
    code_insee: ligne.codeInsee,
    departement: ligne.departement,
    departements: ligne.departements,
    region: ligne.region,
    codes_postaux: ligne.codesPostaux,
    population: ligne.population,
    epci_siren: ligne.epciSiren,
    ept_siren: ligne.eptSiren,
    type_epci: ligne.typeEpci,
    assemblee: ligne.assemblee,
    noms: [ligne.nomRecherche, ...ligne.autresNoms.map(toNomRecherche)].join("|"),
    codes: [ligne.codeInsee, ligne.typeEpci, ...ligne.codesPostaux].flatMap(
      (code) => code?.toLowerCase() ?? [],
    ),
    filtres: ligne.departements.map((departement) => `#d:${departement}`),
  }));
}
