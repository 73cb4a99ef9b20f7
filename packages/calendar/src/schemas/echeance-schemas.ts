import * as z from "zod/mini";
import { jourSchema } from "./jour-schema.ts";

const nombreSchema = /* @__PURE__ */ z
  .int({ error: "Un nombre entier est attendu." })
  .check(
    /* @__PURE__ */ z.gte(1, { error: "1 au moins." }),
    /* @__PURE__ */ z.lte(36_525, { error: "36525 au plus." }),
  );

/** Reads a delay in one unit: `joursOuvres`, `jours`, `mois` or `joursFrancs`. */
export const delaiSchema = /* @__PURE__ */ z.union(
  [
    /* @__PURE__ */ z.strictObject({ joursOuvres: nombreSchema }),
    /* @__PURE__ */ z.strictObject({ jours: nombreSchema }),
    /* @__PURE__ */ z.strictObject({ mois: nombreSchema }),
    /* @__PURE__ */ z.strictObject({ joursFrancs: nombreSchema }),
  ],
  { error: "Un délai est attendu en jours ouvrés, en jours, en mois ou en jours francs, de 1 à 36525." },
);

/** Roll-over of a deadline that falls on a day not worked. */
export const reportSchema = /* @__PURE__ */ z.enum(["ccag", "aucun"], {
  error: "Report attendu : ccag ou aucun.",
});

/** Reads what `calculateEcheance` takes. */
export const demandeEcheanceSchema = /* @__PURE__ */ z.object({
  from: jourSchema,
  delai: delaiSchema,
  report: /* @__PURE__ */ z.exactOptional(reportSchema),
});

const depuisSchema = /* @__PURE__ */ z.enum(["precedente", "origine"], {
  error: "Départ attendu : precedente ou origine.",
});

/** Reads what `buildEcheancier` takes. */
export const demandeEcheancierSchema = /* @__PURE__ */ z.object({
  origine: jourSchema,
  depuis: /* @__PURE__ */ z.exactOptional(depuisSchema),
  etapes: /* @__PURE__ */ z
    .array(
      /* @__PURE__ */ z.object({
        code: /* @__PURE__ */ z
          .string()
          .check(/* @__PURE__ */ z.minLength(1, { error: "Un code est attendu." })),
        libelle: /* @__PURE__ */ z.string({ error: "Un libellé est attendu." }),
        delai: delaiSchema,
        depuis: /* @__PURE__ */ z.exactOptional(depuisSchema),
        report: /* @__PURE__ */ z.exactOptional(reportSchema),
        reelle: /* @__PURE__ */ z.exactOptional(jourSchema),
      }),
    )
    .check(/* @__PURE__ */ z.minLength(1, { error: "Une étape au moins est attendue." })),
});

/** Reads what `calculateEcheanceHoraire` takes; the time and the zone are checked together by that function. */
export const demandeEcheanceHoraireSchema = /* @__PURE__ */ z.object({
  local: /* @__PURE__ */ z.string().check(
    /* @__PURE__ */ z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?([+-]\d\d:\d\d)?$/, {
      error: "Heure attendue : aaaa-mm-jjThh:mm.",
    }),
  ),
  zone: /* @__PURE__ */ z.string({ error: "Un fuseau est attendu, par exemple Europe/Paris." }),
  heures: /* @__PURE__ */ z
    .int({ error: "Un nombre entier d'heures est attendu." })
    .check(
      /* @__PURE__ */ z.gte(1, { error: "1 au moins." }),
      /* @__PURE__ */ z.lte(8784, { error: "8784 au plus." }),
    ),
  passage: /* @__PURE__ */ z.exactOptional(
    /* @__PURE__ */ z.enum(["premier", "second"], { error: "Passage attendu : premier ou second." }),
  ),
});
