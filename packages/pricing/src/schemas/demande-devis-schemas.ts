import { dateIsoSchema, tauxSchema } from "@ia-territoires/core/schemas";
import * as z from "zod/mini";
import type {
  DemandeDevis,
  LecturesTarif,
  TrancheDevis,
  TvaDemande,
  UsagePlafond,
} from "../devis/demande-devis.ts";
import type { CodeTarif } from "../tarifs/tarif-cdg.ts";
import { codeTarifSchema } from "./code-tarif-schema.ts";

/** A {@link DemandeDevis} as a form or an API sends it: the tariff by its code. */
export type DemandeDevisSaisie = DemandeDevis & { readonly tarif: CodeTarif };

const texte = (error: string) => z.string({ error }).check(z.trim(), z.minLength(1, { error }));

/** Reads a number of half-days, whole and at least 1. Bounds are those of `calculateDevis`. */
export const demiJourneesSchema: z.ZodMiniType<number> = /* @__PURE__ */ z
  .int({ error: "Nombre entier de demi-journées attendu : une demi-journée ne se divise pas." })
  .check(
    z.gte(1, { error: "Une demi-journée au moins." }),
    z.lte(100_000, { error: "Trop de demi-journées : 100 000 au plus." }),
  );

/** Reads a tranche: when, and how many half-days. */
export const trancheDevisSchema: z.ZodMiniType<TrancheDevis> = /* @__PURE__ */ z.object(
  { prevueLe: dateIsoSchema, demiJournees: demiJourneesSchema },
  { error: "Une tranche est attendue : sa date prévue et son nombre de demi-journées." },
);

/** Reads the tranches of a devis, one at least. */
export const trancheDevisListSchema: z.ZodMiniType<readonly TrancheDevis[]> = /* @__PURE__ */ z
  .array(trancheDevisSchema, { error: "Une liste de tranches est attendue." })
  .check(
    z.minLength(1, { error: "Au moins une tranche de demi-journées est attendue." }),
    z.maxLength(1_000, { error: "Trop de tranches : 1 000 au plus." }),
  );

/** Reads chosen readings; those left out keep their default. */
export const lecturesTarifSchema: z.ZodMiniType<Partial<LecturesTarif>> = /* @__PURE__ */ z.object({
  annee: z.exactOptional(
    z.enum(["civile", "convention"], { error: "Année « civile » ou « convention » attendue." }),
  ),
  rattachement: z.exactOptional(
    z.enum(["intervention", "acceptation"], {
      error: "Rattachement à l'« intervention » ou à l'« acceptation » attendu.",
    }),
  ),
  minimum: z.exactOptional(
    z.enum(["devis", "annee"], { error: "Minimum par « devis » ou par « annee » attendu." }),
  ),
});

/** Reads the switch of VAT. */
export const tvaDemandeSchema: z.ZodMiniType<TvaDemande> = /* @__PURE__ */ z.discriminatedUnion(
  "statut",
  [
    z.object({
      statut: z.literal("hors-champ"),
      mention: z.exactOptional(texte("La mention légale ne peut pas être vide.")),
    }),
    z.object({
      statut: z.literal("exonere"),
      mention: texte("La mention légale de l'exonération est attendue."),
    }),
    z.object({
      statut: z.literal("taxable"),
      taux: tauxSchema.check(
        z.refine((taux) => Number(taux) > 0 && Number(taux) < 100, {
          error: "Taux en pour cent entre 0 et 100 attendu, par exemple 20.",
        }),
      ),
      prix: z.enum(["ht", "ttc"], { error: "Préciser si le prix du tarif est « ht » ou « ttc »." }),
      mention: z.exactOptional(texte("La mention légale ne peut pas être vide.")),
    }),
  ],
  { error: "TVA : « hors-champ », « exonere » ou « taxable » attendu." },
);

/** Reads a demande de devis. */
export const demandeDevisSchema: z.ZodMiniType<DemandeDevisSaisie> = /* @__PURE__ */ z.object(
  {
    tarif: codeTarifSchema,
    date: dateIsoSchema,
    tranches: trancheDevisListSchema,
    dateConvention: z.exactOptional(dateIsoSchema),
    accepteLe: z.exactOptional(dateIsoSchema),
    tva: z.exactOptional(tvaDemandeSchema),
    lectures: z.exactOptional(lecturesTarifSchema),
  },
  { error: "Une demande de devis est attendue." },
);

const compteSchema = z
  .int({ error: "Nombre entier de demi-journées attendu." })
  .check(z.gte(0, { error: "Un nombre de demi-journées ne peut pas être négatif." }));

/** Reads what a period has already taken. */
export const usagePlafondSchema: z.ZodMiniType<UsagePlafond> = /* @__PURE__ */ z.object(
  { periodeDebut: dateIsoSchema, acceptees: compteSchema, devisees: compteSchema },
  { error: "Un usage est attendu : début de période, demi-journées acceptées et devisées." },
);
