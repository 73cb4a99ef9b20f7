import { getZone } from "@ia-territoires/calendar/echeances";
import { type CodeDepartement, type Siret, territoireOf } from "@ia-territoires/core";
import type { Kysely } from "kysely";
import type { Schema } from "../db/schema.ts";
import type { EnTete, LogoEnregistre, Referent } from "./prestataire.ts";

/** Until the vendor writes its own, the dashboard shows a text with what is to complete. */
const PAGES = { mentionsLegales: "", donneesPersonnelles: "", accessibilite: "" } as const;

/** A vendor to open: its organisme exists already. */
export interface NouveauPrestataire {
  readonly organismeId: string;
  readonly siret: Siret;
  readonly departement: CodeDepartement;
  readonly enTete?: EnTete;
  readonly referent?: Referent;
  readonly logo?: LogoEnregistre;
  readonly demonstration?: boolean;
}

/**
 * Opens the vendor's own record (letterhead, contact, legal pages to complete) unless it is there already. Asked on
 * the owner's access, when its first administrator is created.
 *
 * @example
 * await createPrestataire(base.owner, { organismeId, siret, departement })
 */
export async function createPrestataire(db: Kysely<Schema>, nouveau: NouveauPrestataire): Promise<void> {
  const { organismeId, siret, departement, enTete, referent, logo, demonstration = false } = nouveau;
  await db
    .insertInto("prestataire")
    .values({
      organisme_id: organismeId,
      siret,
      departement,
      // The day of a devis is the vendor's own: near midnight, La Réunion is a day ahead of Paris.
      fuseau: getZone(territoireOf(departement)),
      en_tete: JSON.stringify(enTete ?? { adresse: [] }),
      referent: JSON.stringify(referent ?? { fonction: "Référent IA" }),
      pages: JSON.stringify(PAGES),
      logo: logo === undefined ? null : JSON.stringify(logo),
      reglages: "{}",
      demonstration,
    })
    .onConflict((conflit) => conflit.column("organisme_id").doNothing())
    .execute();
}
