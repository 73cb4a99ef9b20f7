import { deposerPieceSchema, motifRetraitSchema } from "@ia-territoires/dossiers/schemas";
import * as z from "zod";
import { cleIdempotence, identifiant, shared } from "../trpc/schemas.ts";

export const fichiersListSchema = z.object({ dossierId: identifiant("Dossier") });

export const fichierAddSchema = z.intersection(
  z.object({ cleIdempotence, dossierId: identifiant("Dossier") }),
  shared(deposerPieceSchema),
);

export const fichierRemoveSchema = z.object({
  cleIdempotence,
  fichierId: identifiant("Fichier"),
  motif: shared(motifRetraitSchema),
});
