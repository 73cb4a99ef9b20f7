import { modeleSchema } from "@ia-territoires/dossiers/schemas";
import * as z from "zod";
import { cleIdempotence, identifiant, shared, version } from "../trpc/schemas.ts";

/** Bodies of one copy. */
const CIBLES_MAX = 2_000;

const modeleId = identifiant("Modèle");

export const modeleGetSchema = z.object({ id: modeleId });
export const modeleCreateSchema = z.intersection(z.object({ cleIdempotence }), shared(modeleSchema));
export const modeleUpdateSchema = z.intersection(
  z.object({ cleIdempotence, modeleId, version }),
  shared(modeleSchema),
);
export const modeleArchiveSchema = z.object({ cleIdempotence, modeleId, version, archive: z.boolean() });
export const valeursGetSchema = z.object({ missionId: identifiant("Mission") });

const missionIds = z
  .array(identifiant("Mission"), { error: "Une liste de collectivités est attendue." })
  .min(1, { error: "Choisir une collectivité au moins." })
  .max(CIBLES_MAX, { error: `${String(CIBLES_MAX)} collectivités au plus à la fois.` });
const demande = {
  modeleId,
  missionIds,
  avecBlancs: z.boolean({ error: "Blancs à compléter : oui ou non attendu." }),
};

/** Too long for an address: it is sent as a mutation, though nothing is written. */
export const copiePlanSchema = z.object({ cleIdempotence, ...demande });
export const copieStartSchema = z.object({ cleIdempotence, version, ...demande });
export const copieGetSchema = z.object({ id: identifiant("Copie") });
export const copieCancelSchema = z.object({ cleIdempotence, copieId: identifiant("Copie") });
