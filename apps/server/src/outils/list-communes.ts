import { territoireOf, parseCodeInsee, type Territoire } from "@ia-territoires/core";
import type { Acteur, Tx } from "../db/in-transaction.ts";
import { listOrganismes } from "../organismes/list-organismes.ts";

/** A commune of the public directory, as the public tools need it. */
export interface CommunePublique {
  readonly codeInsee: string;
  readonly nom: string;
  readonly departement: string | null;
  readonly population: number | null;
  readonly territoire: Territoire;
}

/** Nobody in particular: row-level security then shows the public directory, and nothing that anybody typed. */
export const PUBLIC: Acteur = {
  utilisateurId: "00000000-0000-0000-0000-000000000000",
  organismeId: null,
  mesOrganismes: [],
};

const NOMBRE_MAX = 8;

/**
 * Finds communes of the directory by name, postcode or INSEE code, the most likely first; fewer than two characters
 * find nothing.
 *
 * @example
 * await listCommunes(tx, "ouistreham") // => [{ nom: "Ouistreham", territoire: "FR", … }]
 */
export async function listCommunes(tx: Tx, recherche: string): Promise<readonly CommunePublique[]> {
  if (recherche.trim().length < 2) return [];
  const { lignes } = await listOrganismes(tx, {
    recherche,
    natures: ["commune"],
    page: 1,
    taille: NOMBRE_MAX,
  });
  return lignes.flatMap(({ codeInsee, nom, departement, population }) =>
    codeInsee === null
      ? []
      : [{ codeInsee, nom, departement, population, territoire: territoireOf(parseCodeInsee(codeInsee)) }],
  );
}
