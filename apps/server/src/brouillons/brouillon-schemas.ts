import * as z from "zod";

/** Far beyond any form; the rest of a request is refused before. */
const CONTENU_MAXIMUM = 60_000;

/** The form a text was typed in: its kind, and the identifier of what it is about when there is one. */
const cle = z.string().regex(/^[a-z-]{1,40}(:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})?$/, {
  error: "Clé de formulaire inconnue.",
});

export const brouillonCleSchema = z.object({ cle });
export const brouillonSaveSchema = z.object({
  cle,
  contenu: z
    .json({ error: "Contenu : du JSON est attendu." })
    .refine((contenu) => JSON.stringify(contenu).length <= CONTENU_MAXIMUM, {
      error: "Contenu : la saisie est trop longue pour être gardée.",
    }),
});
