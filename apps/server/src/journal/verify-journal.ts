import type { Base } from "../db/open-base.ts";
import { EMPREINTE_ZERO } from "./hash-entry.ts";
import { hashSceau } from "./seal-journal.ts";
import { type Verification, verifyChaine } from "./verify-chaine.ts";

/** Outcome of the whole journal: the seals of the days, then each chain until the first broken one. */
export type VerificationJournal =
  | {
      readonly statut: "ok";
      readonly chaines: number;
      readonly enregistrements: number;
      readonly jours: number;
    }
  | { readonly statut: "sceau-rompu"; readonly jour: string; readonly message: string }
  | Extract<Verification, { statut: "rompu" }>;

async function findSceauRompu(base: Base): Promise<{ jours: number; rompu: string | null }> {
  const jours = await base.owner.selectFrom("journal_sceau_jour").selectAll().orderBy("jour").execute();
  let precedente = EMPREINTE_ZERO;
  for (const sceau of jours) {
    const tetes = await base.owner
      .selectFrom("journal_sceau")
      .select(["chaine", "rang", "empreinte"])
      .where("jour", "=", sceau.jour)
      .execute();
    if (sceau.precedente !== precedente || hashSceau(sceau.jour, precedente, tetes) !== sceau.empreinte) {
      return { jours: jours.length, rompu: sceau.jour };
    }
    precedente = sceau.empreinte;
  }
  return { jours: jours.length, rompu: null };
}

/**
 * Verifies the whole journal as the owner: the chain of daily seals, then every chain of records. Names the first
 * record that does not hold.
 *
 * @example
 * await verifyJournal(base) // => { statut: "ok", chaines: 3, enregistrements: 40, jours: 12 }
 */
export async function verifyJournal(base: Base): Promise<VerificationJournal> {
  const { jours, rompu } = await findSceauRompu(base);
  if (rompu !== null) {
    return {
      statut: "sceau-rompu",
      jour: rompu,
      message: `Le sceau du ${rompu} ne correspond plus aux têtes de chaîne enregistrées.`,
    };
  }
  let chaines = 0;
  let enregistrements = 0;
  let derniere = "";
  for (;;) {
    // A chain whose records were all deleted is still known by its seal.
    const suivantes = await base.owner
      .selectFrom("journal")
      .select("chaine")
      .where("chaine", ">", derniere)
      .union(base.owner.selectFrom("journal_sceau").select("chaine").where("chaine", ">", derniere))
      .orderBy("chaine")
      .limit(500)
      .execute();
    for (const { chaine } of suivantes) {
      const verification = await verifyChaine(base.owner, chaine);
      if (verification.statut === "rompu") return verification;
      chaines += 1;
      enregistrements += verification.enregistrements;
      derniere = chaine;
    }
    if (suivantes.length < 500) return { statut: "ok", chaines, enregistrements, jours };
  }
}
