import { dateIsoSchema } from "@ia-territoires/core/schemas";
import * as z from "zod/mini";
import type { OptionsClassement } from "../classement/classement.ts";

/** Reads what `classifySystem` takes beside the facts. */
export const optionsClassementSchema: z.ZodMiniType<OptionsClassement> = /* @__PURE__ */ z.strictObject({
  asOf: dateIsoSchema,
  textVersion: /* @__PURE__ */ z.exactOptional(
    /* @__PURE__ */ z.enum(["AIA-2024-07-12", "AIA-2026-07-27"], { error: "Version de texte inconnue." }),
  ),
  lectures: /* @__PURE__ */ z.exactOptional(
    /* @__PURE__ */ z.record(
      /* @__PURE__ */ z.string(),
      /* @__PURE__ */ z.enum(["lettre", "interpretation"], {
        error: "Lecture attendue : lettre ou interpretation.",
      }),
    ),
  ),
});
