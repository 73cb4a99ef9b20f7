import { dateIsoSchema } from "@ia-territoires/core/schemas";
import {
  accepterDevisSchema,
  annulerDevisSchema,
  declinerDevisSchema,
  derogationSchema,
  modifierDevisSchema,
  solderDevisSchema,
} from "@ia-territoires/dossiers/schemas";
import { codeTarifSchema, trancheDevisListSchema } from "@ia-territoires/pricing/schemas";
import * as z from "zod";
import { cleIdempotence, identifiant, shared, version } from "../trpc/schemas.ts";

const objet = z
  .string({ error: "Objet du devis attendu." })
  .trim()
  .min(1, { error: "Objet du devis attendu." })
  .max(500, { error: "Objet du devis : 500 caractères au plus." });

/** A new devis. Without `valideJusquAu` it is valid 90 days; without `date` it is of today. */
export const devisCreateSchema = z.object({
  cleIdempotence,
  organismeId: identifiant("Bénéficiaire"),
  tarif: shared(codeTarifSchema),
  objet,
  tranches: shared(trancheDevisListSchema),
  date: z.optional(dateIsoSchema),
  valideJusquAu: z.optional(dateIsoSchema),
  derogation: z.optional(shared(derogationSchema)),
  besoinId: identifiant("Besoin").optional(),
});

const surDevis = { cleIdempotence, devisId: identifiant("Devis") };

export const devisUpdateSchema = z.intersection(
  z.object({ ...surDevis, version }),
  shared(modifierDevisSchema),
);
/** The version is optional on decisions: their own rules already refuse what no longer stands. */
export const devisSendSchema = z.object({ ...surDevis, version: version.optional() });
export const devisAcceptSchema = z.intersection(
  z.object({ ...surDevis, version: version.optional() }),
  shared(accepterDevisSchema),
);
export const devisDeclineSchema = z.intersection(
  z.object({ ...surDevis, version: version.optional() }),
  shared(declinerDevisSchema),
);
export const devisCancelSchema = z.intersection(
  z.object({ ...surDevis, version: version.optional() }),
  shared(annulerDevisSchema),
);
export const devisSettleSchema = z.intersection(
  z.object({ ...surDevis, version: version.optional() }),
  shared(solderDevisSchema),
);
