import { randomUUID } from "node:crypto";
import type { Monde } from "./create-monde.ts";

/** The row of a file of the world's CDG, without bytes: for what asks about rights only. */
export async function createFichier(monde: Monde, dossierId: string, nom = "essai.pdf"): Promise<string> {
  const id = randomUUID();
  await monde.base.owner
    .insertInto("fichier")
    .values({
      id,
      dossier_id: dossierId,
      organisme_id: monde.cdg,
      genre: "autre",
      nom,
      type_mime: "application/pdf",
      octets: "1",
      empreinte: "0".repeat(64),
      signataires: "[]",
      verdict: null,
      depose_par: "essai",
      depose_le: "2026-03-10T09:00:00.000Z",
    })
    .execute();
  await monde.base.owner
    .insertInto("stockage")
    .values({ organisme_id: monde.cdg, octets: 1, fichiers: 1 })
    .onConflict((conflit) => conflit.doNothing())
    .execute();
  return id;
}
