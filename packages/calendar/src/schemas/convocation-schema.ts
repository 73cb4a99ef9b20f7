import * as z from "zod/mini";
import { jourSchema } from "./jour-schema.ts";

const habitantsSchema = /* @__PURE__ */ z
  .int({ error: "Un nombre entier d'habitants est attendu." })
  .check(/* @__PURE__ */ z.gte(0, { error: "Un nombre d'habitants positif est attendu." }));
const communs = {
  seance: jourSchema,
  urgence: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.boolean()),
  lecture: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.enum(["francs", "litterale"])),
};

/** Reads what `latestDateConvocation` takes. */
export const demandeConvocationSchema = /* @__PURE__ */ z.discriminatedUnion(
  "assemblee",
  [
    /* @__PURE__ */ z.object({
      ...communs,
      assemblee: /* @__PURE__ */ z.literal("conseil-municipal"),
      habitants: habitantsSchema,
      premiereSeance: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.boolean()),
    }),
    /* @__PURE__ */ z.object({
      ...communs,
      assemblee: /* @__PURE__ */ z.literal("conseil-communautaire"),
      habitantsCommuneLaPlusPeuplee: habitantsSchema,
    }),
    /* @__PURE__ */ z.object({ ...communs, assemblee: /* @__PURE__ */ z.literal("conseil-departemental") }),
  ],
  { error: "Assemblée attendue : conseil-municipal, conseil-communautaire ou conseil-departemental." },
);
