import {
  ficheInterventionSchema,
  modifierInterventionSchema,
  motifRequisSchema,
  planifierInterventionSchema,
  realiserInterventionSchema,
  serviceFaitSchema,
} from "@ia-territoires/dossiers/schemas";
import * as z from "zod";
import { cleIdempotence, identifiant, shared, version } from "../trpc/schemas.ts";

const surIntervention = z.object({
  cleIdempotence,
  missionId: identifiant("Mission"),
  interventionId: identifiant("Intervention"),
  version,
});

export const interventionPlanSchema = z.intersection(
  z.object({
    cleIdempotence,
    missionId: identifiant("Mission"),
    devisId: identifiant("Devis"),
    version,
  }),
  shared(planifierInterventionSchema),
);
export const interventionUpdateSchema = z.intersection(surIntervention, shared(modifierInterventionSchema));
export const interventionFicheSchema = z.intersection(surIntervention, shared(ficheInterventionSchema));
export const interventionCompleteSchema = z.intersection(surIntervention, shared(realiserInterventionSchema));
/** `partie`: the vendor says `beneficiaire` when it records what the body signed on paper, with the file. */
export const interventionConfirmSchema = z.intersection(
  surIntervention.extend({
    partie: z.enum(["prestataire", "beneficiaire"], {
      error: "« prestataire » ou « beneficiaire » attendu.",
    }),
  }),
  shared(serviceFaitSchema),
);
export const interventionCancelSchema = surIntervention.extend({ motif: shared(motifRequisSchema) });
