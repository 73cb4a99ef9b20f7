import type { DateIso } from "@ia-territoires/core";
import { dateIsoSchema } from "@ia-territoires/core/schemas";
import { DEMI_JOURNEES } from "@ia-territoires/dossiers";
import * as z from "zod";
import { cleIdempotence, identifiant, shared, version } from "../trpc/schemas.ts";

/** Days of which the fériés of every territory are known. */
const jour = shared(
  z
    .pipe(
      z.string({ error: "Date attendue, AAAA-MM-JJ." }),
      shared(dateIsoSchema) as z.ZodType<DateIso, string>,
    )
    .refine((date) => date >= "2013-01-01" && date <= "2098-12-31", {
      error: "Date attendue entre 2013 et 2098.",
    }),
);
const demiJournee = z.enum(DEMI_JOURNEES, { error: "Demi-journée : « matin » ou « apres-midi » attendu." });
const referent = z
  .string({ error: "Référent : identifiant attendu." })
  .min(1, { error: "Choisissez un référent." })
  .max(100, { error: "Référent : identifiant trop long." });
const dansLOrdre = { error: "La fin précède le début.", path: ["au"] };

const place = { date: jour, demiJournee, referentId: referent.nullable() };
const surCreneau = { cleIdempotence, creneauId: identifiant("Créneau"), version };

export const agendaGetSchema = z
  .object({ du: jour, au: jour })
  .refine(({ du, au }) => du <= au, dansLOrdre)
  .refine(({ du, au }) => Date.parse(au) - Date.parse(du) <= 400 * 86_400_000, {
    error: "Quatre cents jours au plus.",
    path: ["au"],
  });
export const creneauProposeSchema = z.object({
  cleIdempotence,
  devisId: identifiant("Devis"),
  version,
  ...place,
});
export const creneauConfirmSchema = z.object({
  ...surCreneau,
  accordRecu: z.boolean({ error: "Accord reçu : oui ou non attendu." }).optional(),
});
export const creneauMoveSchema = z.object({
  ...surCreneau,
  ...place,
  autre: z.object({ creneauId: identifiant("Créneau"), ...place }).optional(),
});
export const creneauCancelSchema = z.object(surCreneau);
export const creneauMomentsSchema = z.object({ creneauId: identifiant("Créneau") });

export const passationSchema = z.object({
  cleIdempotence,
  de: referent,
  vers: referent,
  note: z
    .string({ error: "Note : texte attendu." })
    .trim()
    .min(1, { error: "Dites à qui prend la suite ce qu'il doit savoir." })
    .max(4_000, { error: "Note : 4 000 caractères au plus." }),
  enConflit: z.enum(["refuser", "laisser"], { error: "« refuser » ou « laisser » attendu." }),
});

/** `id` and `version` are null for a new one. */
const fiche = { cleIdempotence, id: identifiant("Fiche").nullable(), version: version.nullable() };

export const absenceSchema = z
  .object({
    ...fiche,
    referentId: referent,
    du: jour,
    duDemiJournee: demiJournee,
    au: jour,
    auDemiJournee: demiJournee,
  })
  .refine(
    ({ du, au, duDemiJournee, auDemiJournee }) =>
      du < au || (du === au && (duDemiJournee === "matin" || auDemiJournee === "apres-midi")),
    dansLOrdre,
  );
export const fermetureSchema = z
  .object({
    ...fiche,
    libelle: z
      .string({ error: "Libellé : texte attendu." })
      .trim()
      .min(1, { error: "Dites pourquoi : pont, inventaire…" })
      .max(120, { error: "Libellé : 120 caractères au plus." }),
    du: jour,
    au: jour,
  })
  .refine(({ du, au }) => du <= au, dansLOrdre);
export const ficheRetraitSchema = z.object({ cleIdempotence, id: identifiant("Fiche"), version });
