import { getSiren, type Siret } from "@ia-territoires/core";
import { sql } from "kysely";
import type { Base } from "../../db/open-base.ts";

/**
 * Finds the organisme that a SIRET names among those that use the software: the one with this very SIRET, else the only
 * one of its SIREN (an établissement is part of its body). Null when none or several answer.
 *
 * @example
 * await findOrganismeDeSiret(base, siret) // => "7f0c…"
 */
export async function findOrganismeDeSiret(base: Base, siret: Siret): Promise<string | null> {
  const { rows } = await sql<{ id: string; siret: string | null }>`
    select id, siret from ia_organismes_de_siren(${getSiren(siret)})`.execute(base.auth);
  const exacts = rows.filter((ligne) => ligne.siret === siret);
  const [seul, autre] = exacts.length > 0 ? exacts : rows;
  return seul !== undefined && autre === undefined ? seul.id : null;
}
