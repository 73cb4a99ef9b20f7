import type { Kysely } from "kysely";
import type { Schema } from "../db/schema.ts";
import { EMPREINTE_ZERO, hashEntry } from "./hash-entry.ts";

/** Either every record of the chain holds, or the first one that does not. */
export type Verification =
  | {
      readonly statut: "ok";
      readonly chaine: string;
      readonly enregistrements: number;
      readonly sceaux: number;
    }
  | {
      readonly statut: "rompu";
      readonly chaine: string;
      readonly rang: number;
      readonly motif: "modifie" | "supprime-ou-insere" | "sceau";
      readonly message: string;
    };

const PAGE = 1_000;

/**
 * Reads a chain from its first record, recomputes every hash, and compares it with the daily seals. Names the first
 * broken record: changed, missing or inserted, or rewritten since it was sealed. Works on a transaction (what one
 * may see) or on the owner's access (everything).
 *
 * @example
 * await verifyChaine(tx, "dossier:…") // => { statut: "ok", enregistrements: 12, sceaux: 3, … }
 */
export async function verifyChaine(db: Kysely<Schema>, chaine: string): Promise<Verification> {
  const sceaux = await db
    .selectFrom("journal_sceau")
    .select(["jour", "rang", "empreinte"])
    .where("chaine", "=", chaine)
    .orderBy("rang")
    .execute();
  const rompu = (
    rang: number,
    motif: Extract<Verification, { statut: "rompu" }>["motif"],
    message: string,
  ): Verification => ({
    statut: "rompu",
    chaine,
    rang,
    motif,
    message,
  });
  const empreintes = new Map<number, string>();
  const scelles = new Set(sceaux.map((sceau) => sceau.rang));
  let precedente = EMPREINTE_ZERO;
  let rang = 0;
  for (;;) {
    const page = await db
      .selectFrom("journal")
      .selectAll()
      .where("chaine", "=", chaine)
      .where("rang", ">", rang)
      .orderBy("rang")
      .limit(PAGE)
      .execute();
    for (const entree of page) {
      rang += 1;
      if (entree.rang !== rang || entree.precedente !== precedente) {
        return rompu(
          rang,
          "supprime-ou-insere",
          `L'enregistrement ${rang} ne suit pas le précédent : un enregistrement manque ou a été ajouté.`,
        );
      }
      if (hashEntry(entree) !== entree.empreinte) {
        return rompu(
          rang,
          "modifie",
          `L'enregistrement ${rang} (« ${entree.action} », ${entree.quand}) a été modifié après coup.`,
        );
      }
      if (scelles.has(rang)) empreintes.set(rang, entree.empreinte);
      precedente = entree.empreinte;
    }
    if (page.length < PAGE) break;
  }
  for (const sceau of sceaux) {
    if (empreintes.get(sceau.rang) !== sceau.empreinte) {
      return rompu(
        sceau.rang,
        "sceau",
        `L'enregistrement ${sceau.rang} n'est plus celui qui a été scellé le ${sceau.jour}.`,
      );
    }
  }
  return { statut: "ok", chaine, enregistrements: rang, sceaux: sceaux.length };
}
