import { getSiren, parseCodeDepartement, parseSiren, parseSiret, type Siret } from "@ia-territoires/core";
import { getNatureOrganisme, type NatureOrganisme } from "@ia-territoires/dossiers";
import { randomUUID } from "node:crypto";
import type { Base } from "../db/open-base.ts";
import { toNomRecherche } from "../organismes/recherche/to-nom-recherche.ts";
import { createPrestataire, type NouveauPrestataire } from "../prestataire/create-prestataire.ts";

/** An organisme that will use the software, by its SIREN; the rest is needed when the directory does not know it. */
export interface NouvelOrganisme {
  readonly id?: string;
  readonly siren: string;
  readonly siret?: string | undefined;
  readonly nom?: string | undefined;
  readonly nature?: string | undefined;
  readonly departement?: string | undefined;
}

function requireTexte(valeur: string | undefined, option: string): string {
  if (valeur !== undefined && valeur.trim() !== "") return valeur.trim();
  throw new RangeError(`L'annuaire ne connaît pas cet organisme : donner aussi --${option}.`);
}

/**
 * Finds the organisme of a SIREN, or creates it when the directory does not know it; a CDG is opened as a vendor too.
 * Answers its identifier. Refuses (RangeError in French) a wrong key, a SIRET of another SIREN, a missing option.
 *
 * @example
 * await createTenant(base, { siren: "281400994", siret: "28140099400014", nom: "CDG 14", nature: "cdg", departement: "14" })
 */
export async function createTenant(
  base: Base,
  nouveau: NouvelOrganisme,
  prestataire: Partial<NouveauPrestataire> = {},
): Promise<string> {
  const siren = parseSiren(nouveau.siren);
  const siret = nouveau.siret === undefined ? undefined : parseSiret(nouveau.siret);
  if (siret !== undefined && getSiren(siret) !== siren) {
    throw new RangeError(`Le SIRET ${siret} est celui d'un autre organisme que le SIREN ${siren}.`);
  }
  const connu = await base.owner
    .selectFrom("organisme")
    .where("siren", "=", siren)
    .orderBy("origine")
    .select(["id", "nature", "departement", "siret"])
    .executeTakeFirst();
  const organisme = connu ?? (await insert(base, nouveau, siren, siret));
  if (organisme.nature === "cdg") {
    const sien = siret ?? (organisme.siret as Siret | null) ?? parseSiret(requireTexte(undefined, "siret"));
    const departement = parseCodeDepartement(requireTexte(organisme.departement ?? undefined, "departement"));
    await createPrestataire(base.owner, {
      organismeId: organisme.id,
      siret: sien,
      departement,
      ...prestataire,
    });
  }
  return organisme.id;
}

async function insert(base: Base, nouveau: NouvelOrganisme, siren: string, siret: string | undefined) {
  const nom = requireTexte(nouveau.nom, "nom");
  const { nature, assemblee } = getNatureOrganisme(requireTexte(nouveau.nature, "nature") as NatureOrganisme);
  const departement = parseCodeDepartement(requireTexte(nouveau.departement, "departement"));
  const id = nouveau.id ?? randomUUID();
  await base.owner
    .insertInto("organisme")
    .values({
      id,
      nature,
      nom,
      nom_recherche: toNomRecherche(nom),
      siren,
      siret: siret ?? null,
      departement,
      assemblee,
      origine: "saisie",
    })
    .execute();
  return { id, nature, departement, siret: siret ?? null };
}
