import { randomInt, randomUUID } from "node:crypto";
import { isSiret, parseCodeDepartement, parseSiret } from "@ia-territoires/core";
import type { Base } from "../src/db/open-base.ts";
import { createPrestataire } from "../src/prestataire/create-prestataire.ts";

/** A SIRET with right keys, never given twice. */
export function createSiret(): string {
  for (;;) {
    const siren = String(randomInt(100_000_000, 999_999_999));
    for (let cle = 0; cle < 10; cle += 1) {
      const siret = `${siren}0001${cle}`;
      if (isSiret(siret)) return siret;
    }
  }
}

/** Creates an organisme of the directory with invented numbers; a CDG is a vendor at once. */
export async function createOrganisme(base: Base, nature: string, departement: string): Promise<string> {
  const id = randomUUID();
  const siret = createSiret();
  await base.owner
    .insertInto("organisme")
    .values({
      id,
      nature,
      nom: `${nature} d'essai ${siret}`,
      nom_recherche: `${nature} essai ${siret}`,
      siren: siret.slice(0, 9),
      siret,
      departement,
      origine: "annuaire",
    })
    .execute();
  if (nature === "cdg") {
    await createPrestataire(base.owner, {
      organismeId: id,
      siret: parseSiret(siret),
      departement: parseCodeDepartement(departement),
    });
  }
  return id;
}
