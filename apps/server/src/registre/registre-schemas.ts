import { OUTCOMES } from "@ia-territoires/compliance";
import {
  actionPlanSchema,
  descriptionSystemeSchema,
  etatActionSchema,
  motifAvisSchema,
  relectureClausesSchema,
  reponseSchema,
  usageSystemeSchema,
} from "@ia-territoires/dossiers/systemes/schemas";
import * as z from "zod";
import { cleIdempotence, identifiant, shared, version } from "../trpc/schemas.ts";

export const systemeGetSchema = z.object({ id: identifiant("Système") });

export const systemeCreateSchema = z.intersection(
  z.object({ cleIdempotence, organismeId: identifiant("Organisme"), usage: shared(usageSystemeSchema) }),
  shared(descriptionSystemeSchema),
);

const surSysteme = z.object({ cleIdempotence, systemeId: identifiant("Système"), version });
/** Of an action that says nothing more. */
export const systemeActionSchema = surSysteme;
export const systemeDecrireSchema = z.intersection(surSysteme, shared(descriptionSystemeSchema));
export const systemeUsageSchema = surSysteme.extend({ usage: shared(usageSystemeSchema) });
export const systemeRepondreSchema = z.intersection(surSysteme, shared(reponseSchema));

const motif = shared(motifAvisSchema);
export const systemeConfirmerSchema = surSysteme.extend({ motif });
export const systemeRequalifierSchema = surSysteme.extend({
  classes: z
    .array(z.enum(OUTCOMES, { error: "Classe inconnue." }), { error: "Une liste de classes est attendue." })
    .max(OUTCOMES.length, { error: "Trop de classes." }),
  motif,
});
export const systemeLectureSchema = surSysteme.extend({
  interpretation: z
    .string({ error: "Lecture attendue." })
    .min(1, { error: "Lecture attendue." })
    .max(80, { error: "Lecture inconnue." }),
  choix: z
    .enum(["lettre", "interpretation"], { error: "Lecture attendue : lettre ou interpretation." })
    .nullable(),
  motif,
});

export const actionCreateSchema = z.intersection(surSysteme, shared(actionPlanSchema));
export const actionUpdateSchema = z.intersection(
  surSysteme.extend({ actionId: identifiant("Action"), etat: shared(etatActionSchema) }),
  shared(actionPlanSchema),
);

export const preuveAttachSchema = surSysteme.extend({
  fichierId: identifiant("Fichier"),
  obligation: z.string().min(1).max(60).optional(),
  actionId: identifiant("Action").optional(),
});
export const preuveDetachSchema = surSysteme.extend({ fichierId: identifiant("Fichier") });
export const relectureSchema = z.intersection(surSysteme, shared(relectureClausesSchema));
export const changementSchema = surSysteme.extend({
  changementId: z
    .string({ error: "Changement attendu." })
    .min(1, { error: "Changement attendu." })
    .max(40, { error: "Changement inconnu." }),
});
export const rescreenSchema = z.object({ cleIdempotence });
