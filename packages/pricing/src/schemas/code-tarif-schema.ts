import * as z from "zod/mini";
import type { CodeTarif } from "../tarifs/tarif-cdg.ts";
import { TARIFS_CDG } from "../tarifs/tarifs-cdg.ts";

/** Reads the code of a tariff of {@link TARIFS_CDG}. */
export const codeTarifSchema: z.ZodMiniType<CodeTarif> = /* @__PURE__ */ z.enum(
  TARIFS_CDG.map(({ id }) => id),
  { error: `Tarif inconnu ; tarifs connus : ${TARIFS_CDG.map(({ id }) => id).join(", ")}.` },
);
