import { dateIsoSchema } from "@ia-territoires/core/schemas";
import { conventionSchema, deliberationSchema } from "@ia-territoires/dossiers/schemas";
import { codeTarifSchema } from "@ia-territoires/pricing/schemas";
import * as z from "zod";
import { cleIdempotence, identifiant, pagination, shared, version } from "../trpc/schemas.ts";

export const missionsListSchema = z.object({
  statut: z
    .enum(["sans-deliberation", "sans-convention", "conventionnee"], { error: "État de mission inconnu." })
    .optional(),
  /** Missions with a year of the cap begun on this day or since, in which so many half-days or fewer are left. */
  presDuPlafond: z
    .object({
      restantes: z
        .int({ error: "Demi-journées restantes : nombre entier attendu." })
        .min(0, { error: "Demi-journées restantes : nombre positif attendu." }),
      depuis: dateIsoSchema,
    })
    .optional(),
  ...pagination,
});
export const missionGetSchema = z.object({ id: identifiant("Mission") });
export const missionByOrganismeSchema = z.object({
  organismeId: identifiant("Bénéficiaire"),
  tarif: shared(codeTarifSchema),
});

const surMission = z.object({ cleIdempotence, missionId: identifiant("Mission"), version });
export const recordDeliberationSchema = z.intersection(surMission, shared(deliberationSchema));
export const recordConventionSchema = z.intersection(surMission, shared(conventionSchema));
