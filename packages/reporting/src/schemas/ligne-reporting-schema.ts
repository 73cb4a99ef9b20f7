import { dateIsoSchema, montantSchema, quantiteSchema, siretSchema } from "@ia-territoires/core/schemas";
import * as z from "zod/mini";
import type { LigneReporting } from "../lignes/ligne-reporting.ts";
import type { Periode } from "../periodes/periode.ts";

const nom = (champ: string) =>
  z
    .string({ error: `${champ} : un texte est attendu.` })
    .check(z.trim(), z.minLength(1, { error: `${champ} : un texte non vide est attendu.` }));

/** Reads one line of an order or of a credit note. */
export const ligneReportingSchema: z.ZodMiniType<LigneReporting> = /* @__PURE__ */ z.object(
  {
    commande: nom("Numéro de commande"),
    date: dateIsoSchema,
    beneficiaire: siretSchema,
    lot: nom("Lot"),
    code: nom("Code du BPU"),
    palier: z.nullable(quantiteSchema),
    quantite: quantiteSchema,
    montantHt: montantSchema,
    avoirSur: z.optional(z.nullable(nom("Commande que l'avoir réduit"))),
  },
  { error: "Une ligne de commande est attendue." },
);

/** Reads the period of a report. */
export const periodeSchema: z.ZodMiniType<Periode> = /* @__PURE__ */ z
  .object({ debut: dateIsoSchema, fin: dateIsoSchema }, { error: "Une période est attendue : début et fin." })
  .check(z.refine(({ debut, fin }) => debut <= fin, { error: "La fin de la période précède son début." }));
