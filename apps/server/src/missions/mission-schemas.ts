import { conventionSchema, deliberationSchema, denonciationSchema } from "@ia-territoires/dossiers/schemas";
import { codeTarifSchema } from "@ia-territoires/pricing/schemas";
import * as z from "zod";
import { cleIdempotence, identifiant, shared, version } from "../trpc/schemas.ts";

export const missionGetSchema = z.object({ id: identifiant("Mission") });
export const missionByOrganismeSchema = z.object({
  organismeId: identifiant("Bénéficiaire"),
  tarif: shared(codeTarifSchema),
});

const surMission = z.object({ cleIdempotence, missionId: identifiant("Mission"), version });
export const recordDeliberationSchema = z.intersection(surMission, shared(deliberationSchema));
export const recordConventionSchema = z.intersection(surMission, shared(conventionSchema));
export const terminateConventionSchema = z.intersection(surMission, shared(denonciationSchema));
export const renewAdhesionSchema = surMission.extend({
  gardeDeliberation: z.boolean({ error: "Dire si la délibération vaut aussi pour la nouvelle convention." }),
});
