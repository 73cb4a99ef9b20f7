import { randomUUID } from "node:crypto";
import { formatSiren, formatSiret, getSiren, type Refus, type Siren } from "@ia-territoires/core";
import { getNatureOrganisme } from "@ia-territoires/dossiers";
import { sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";
import { findOrganisme } from "./find-organisme.ts";
import { formatContact } from "./format-contact.ts";
import { toNomRecherche } from "./recherche/to-nom-recherche.ts";
import { type OrganismeExistant, refuseExistant } from "./refuse-existant.ts";
import type { SaisieOrganisme } from "./schemas.ts";

/** The organisme created, or the one that is already there. */
export type ResultatCreation =
  | { readonly statut: "fait"; readonly id: string; readonly siren: Siren }
  | Refus<"organisme-existant", OrganismeExistant>;

/**
 * Stores an organisme entered by hand, visible to the organisme that acts and to the parties of its dossiers.
 *
 * Refuses one whose SIRET or SIREN a visible organisme already has, and leads to it. A régie may share the SIREN of
 * its collectivité: with its own SIRET it is another one.
 * @example
 * await createOrganisme(tx, organismeId, saisie) // => { statut: "fait", id: "…", siren: "924435951" }
 */
export async function createOrganisme(
  tx: Tx,
  creePar: string,
  saisie: SaisieOrganisme,
): Promise<ResultatCreation> {
  const { siret } = saisie;
  const siren = saisie.siren ?? (siret === undefined ? undefined : getSiren(siret));
  if (siren === undefined) throw new RangeError("Un SIREN ou un SIRET est attendu.");
  // Two people who enter the same body at once: the second waits, then finds it.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`organisme:${siren}`}, 0))`.execute(tx);
  const memeSiret = siret === undefined ? null : await findOrganisme(tx, "siret", siret);
  if (memeSiret !== null && siret !== undefined) {
    return refuseExistant("organisme-existant", memeSiret, `le SIRET ${formatSiret(siret)}`);
  }
  const regieDistincte = saisie.nature === "regie" && siret !== undefined;
  const memeSiren = regieDistincte ? null : await findOrganisme(tx, "siren", siren);
  if (memeSiren !== null)
    return refuseExistant("organisme-existant", memeSiren, `le SIREN ${formatSiren(siren)}`);

  const id = randomUUID();
  await tx
    .insertInto("organisme")
    .values({
      id,
      nature: saisie.nature,
      nom: saisie.nom,
      nom_recherche: toNomRecherche(saisie.nom),
      siren,
      siret: siret ?? null,
      code_insee: null,
      departement: saisie.departement,
      region: null,
      codes_postaux: saisie.codePostal === undefined ? [] : [saisie.codePostal],
      population: null,
      epci_siren: null,
      assemblee: saisie.assemblee ?? getNatureOrganisme(saisie.nature).assemblee,
      adresse: saisie.adresse === undefined || saisie.adresse === "" ? null : saisie.adresse,
      contact: JSON.stringify(formatContact(saisie.contact)),
      origine: "saisie",
      cree_par: creePar,
    })
    .execute();
  return { statut: "fait", id, siren };
}
