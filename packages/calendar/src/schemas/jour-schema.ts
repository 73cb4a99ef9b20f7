import type { DateIso } from "@ia-territoires/core";
import type { TextSchema } from "@ia-territoires/core/schemas";
import * as z from "zod/mini";
import { readJour } from "../jours/read-jour.ts";

/** Reads a day of the years 2000 to 2099, exactly `YYYY-MM-DD`. */
export const jourSchema: TextSchema<DateIso> = /* @__PURE__ */ z
  .string({ error: "Date aaaa-mm-jj : un texte est attendu." })
  .check(
    (payload) => {
      try {
        readJour(payload.value, "Date");
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        payload.issues.push({
          code: "custom",
          message: error.message,
          input: payload.value,
          continue: false,
        });
      }
    },
    /* @__PURE__ */ z.meta({ description: "Jour aaaa-mm-jj, années 2000 à 2099", examples: ["2027-03-02"] }),
  ) as unknown as TextSchema<DateIso>;
