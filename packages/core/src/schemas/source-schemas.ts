import * as z from "zod/mini";
import { CERTAINTIES, type Certainty, type Source } from "../sources/source.ts";
import { dateIsoSchema } from "./date-schemas.ts";

const texteNonVide = /* @__PURE__ */ z
  .string({ error: "Un texte est attendu." })
  .check(z.trim(), z.minLength(1, { error: "Ce texte ne peut pas être vide." }));

/** Reads a {@link Source}: a named text, and where in it. */
export const sourceSchema: z.ZodMiniType<Source> = /* @__PURE__ */ z.object({
  texte: texteNonVide,
  article: z.exactOptional(texteNonVide),
  url: z.exactOptional(
    z.url({ protocol: /^https?$/, error: "Une adresse commençant par https:// est attendue." }),
  ),
  consulteLe: z.exactOptional(dateIsoSchema),
});

/** Reads how far a figure can be relied on. */
export const certaintySchema: z.ZodMiniType<Certainty> = /* @__PURE__ */ z.enum(CERTAINTIES, {
  error: `Certitude attendue : ${CERTAINTIES.join(", ")}.`,
});
