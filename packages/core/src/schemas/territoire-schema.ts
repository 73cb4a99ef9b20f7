import * as z from "zod/mini";
import { TERRITOIRES, type Territoire } from "../territoires/territoire.ts";

/** Reads the code of one of the thirteen territories, in capitals. */
export const territoireSchema: z.ZodMiniType<Territoire> = /* @__PURE__ */ z.enum(TERRITOIRES, {
  error: `Territoire attendu : ${TERRITOIRES.join(", ")}.`,
});
