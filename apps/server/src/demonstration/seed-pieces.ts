import { randomUUID } from "node:crypto";
import type { GenrePiece } from "@ia-territoires/dossiers";
import { inTransaction } from "../db/in-transaction.ts";
import { addFichier } from "../fichiers/add-fichier.ts";
import type { Fichiers } from "../fichiers/fichiers.ts";
import { receiveFichier } from "../fichiers/receive-fichier.ts";
import { buildId } from "./build-id.ts";
import { buildPiece } from "./build-piece.ts";

type Deposant = Parameters<typeof addFichier>[0];

const NOMS: Readonly<Record<"deliberation" | "convention-signee", string>> = {
  deliberation: "Délibération signée",
  "convention-signee": "Convention signée",
};

/**
 * Files the signed acts of some missions of the demonstration, as a person would: pages that say they are a
 * demonstration.
 *
 * @example
 * await seedPieces(ctx, fichiers, ["14258"])
 */
export async function seedPieces(ctx: Deposant, fichiers: Fichiers, qui: readonly string[]): Promise<void> {
  const missions = await inTransaction(ctx, (tx) =>
    tx
      .selectFrom("mission")
      .innerJoin("organisme", "organisme.id", "mission.beneficiaire_id")
      .where("mission.deliberation", "is not", null)
      .where(
        "mission.dossier_id",
        "in",
        qui.map((nom) => buildId("mission", nom)),
      )
      .orderBy("organisme.nom_recherche")
      .select(["mission.dossier_id as dossierId", "organisme.nom", "mission.convention"])
      .execute(),
  );
  for (const { dossierId, nom, convention } of missions) {
    await file(ctx, fichiers, { dossierId, commune: nom, genre: "deliberation" });
    if (convention !== null)
      await file(ctx, fichiers, { dossierId, commune: nom, genre: "convention-signee" });
  }
}

async function file(
  ctx: Deposant,
  fichiers: Fichiers,
  piece: {
    readonly dossierId: string;
    readonly commune: string;
    readonly genre: Extract<GenrePiece, "deliberation" | "convention-signee">;
  },
): Promise<void> {
  const { dossierId, commune, genre } = piece;
  const nom = `${NOMS[genre]} ${commune} (démonstration).pdf`;
  const signataires = [{ nom: "Signataire B (démonstration)", qualite: "signataire de démonstration" }];
  const page = buildPiece([NOMS[genre], commune]);
  await receiveFichier(fichiers, toFlux(page), (recu) =>
    addFichier(ctx, fichiers, { cleIdempotence: randomUUID(), dossierId, nom, genre, signataires }, recu),
  );
}

async function* toFlux(octets: Buffer): AsyncGenerator<Buffer> {
  yield octets;
}
