import {
  COLLECTIVITES_PARTICULIERES,
  type CollectiviteParticuliere,
  DIVISIONS_SANS_CONSEIL,
} from "../texts/collectivites-particulieres.ts";
import { toNomRecherche } from "../recherche/to-nom-recherche.ts";
import { aggregatePopulation } from "./aggregate-population.ts";
import type { Decoupage, DivisionSource } from "./decoupage.ts";
import type { LigneAnnuaire } from "./ligne-annuaire.ts";

/**
 * Builds the départements and régions that have a council of their own, and the collectivités that replaced others
 * (Alsace, Corse, Martinique…), whose former names stay searchable.
 *
 * Their SIREN is not in the source and is null. Their population is the sum of their communes'.
 * @example
 * buildDivisions(readDecoupage()).find((ligne) => ligne.cle === "departement:14")?.nom // => "Département du Calvados"
 */
export function buildDivisions(decoupage: Decoupage): readonly LigneAnnuaire[] {
  const population = aggregatePopulation(decoupage);
  const departements = decoupage.departements.map((division) => ({
    ...division,
    cle: `departement:${division.code}`,
    nomComplet: formatNomDepartement(division),
  }));
  const regions = decoupage.regions.map((division) => ({
    ...division,
    cle: `region:${division.code}`,
    region: division.code,
    nomComplet: `Région ${division.nom}`,
  }));
  const noms = new Map([...departements, ...regions].map(({ cle, nom }) => [cle, nom]));
  const sansConseil = new Set([
    ...DIVISIONS_SANS_CONSEIL,
    ...COLLECTIVITES_PARTICULIERES.flatMap(({ remplace }) => remplace),
  ]);
  return [...departements, ...regions]
    .filter(({ cle }) => !sansConseil.has(cle))
    .map((division): LigneAnnuaire => {
      const particuliere = COLLECTIVITES_PARTICULIERES.find(({ cle }) => cle === division.cle);
      const nom = particuliere?.nom ?? division.nomComplet;
      const remplace = particuliere?.remplace ?? [];
      const codes = listDepartements(division.cle, remplace);
      return {
        cle: division.cle,
        nature: getNature(division.cle, particuliere),
        nom,
        nomRecherche: toNomRecherche(nom),
        autresNoms: [division.cle, ...remplace]
          .flatMap((cle) => noms.get(cle) ?? [])
          .filter((autre, rang, tous) => !nom.includes(autre) && tous.indexOf(autre) === rang),
        siren: null,
        codeInsee: null,
        departement: codes[0] ?? null,
        departements: codes,
        region: division.region,
        codesPostaux: [],
        population: [division.cle, ...remplace]
          .filter((cle) => cle.startsWith("departement:") === division.cle.startsWith("departement:"))
          .reduce((somme, cle) => somme + (population.get(cle) ?? 0), 0),
        epciSiren: null,
        eptSiren: null,
        typeEpci: null,
        assemblee: particuliere?.assemblee ?? null,
      };
    });
}

function getNature(cle: string, particuliere: CollectiviteParticuliere | undefined): LigneAnnuaire["nature"] {
  return particuliere?.nature ?? (cle.startsWith("region:") ? "region" : "departement");
}

/** A région lies in no département of its own, unless it replaced some. */
function listDepartements(cle: string, remplace: readonly string[]): readonly string[] {
  return [cle, ...remplace].flatMap((autre) => /^departement:(.+)$/.exec(autre)?.[1] ?? []);
}

// By code TNCC of the INSEE, from 0 to 8.
const ARTICLES = ["de ", "d'", "du ", "de la ", "des ", "de l'", "des ", "de las ", "de los "];

function formatNomDepartement({ nom, typeLiaison }: DivisionSource): string {
  return `Département ${ARTICLES[typeLiaison] ?? "de "}${nom}`;
}
