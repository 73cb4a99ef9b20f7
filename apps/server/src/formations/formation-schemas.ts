import { formationSchema } from "@ia-territoires/dossiers/schemas";
import * as z from "zod";
import { cleIdempotence, identifiant, shared, version } from "../trpc/schemas.ts";

const fichierId = identifiant("Pièce").nullable();

export const formationCreateSchema = z.intersection(
  z.object({ cleIdempotence, organismeId: identifiant("Organisme"), fichierId }),
  shared(formationSchema),
);
export const formationUpdateSchema = z.intersection(
  z.object({ cleIdempotence, id: identifiant("Formation"), version, fichierId }),
  shared(formationSchema),
);
export const formationRemoveSchema = z.object({ cleIdempotence, id: identifiant("Formation"), version });
export const registreOpenSchema = z.object({ cleIdempotence, organismeId: identifiant("Organisme") });
export const syntheseSchema = z.object({ organismeId: identifiant("Organisme").optional() });
