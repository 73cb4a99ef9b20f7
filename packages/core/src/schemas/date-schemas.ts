import type { DateIso } from "../brands.ts";
import { parseDateIso } from "../dates/parse-date-iso.ts";
import { buildTextSchema, type TextSchema } from "./text-schema.ts";

/** Reads a day, exactly `YYYY-MM-DD`; gives a {@link DateIso}. */
export const dateIsoSchema: TextSchema<DateIso> = /* @__PURE__ */ buildTextSchema(parseDateIso, {
  description: "Date aaaa-mm-jj",
  example: "2026-03-02",
});
