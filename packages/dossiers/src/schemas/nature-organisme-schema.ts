import * as z from "zod/mini";
import { NATURES_ORGANISME } from "../natures/natures-organisme.ts";
import type { NatureOrganisme } from "../natures/natures-organisme.ts";

/** Reads a kind of body of the closed list. */
export const natureOrganismeSchema: z.ZodMiniType<NatureOrganisme> = /* @__PURE__ */ z.enum(
  NATURES_ORGANISME.map(({ nature }) => nature),
  { error: "Nature d'organisme à choisir dans la liste." },
);
