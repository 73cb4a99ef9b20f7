import { siretSchema } from "@ia-territoires/core/schemas";
import * as z from "zod/mini";

/** A text that must be there; the message tells what to type. */
export const texteRequis = (message: string) =>
  z.string().check(z.trim(), z.minLength(1, { error: message }));

/** A text that may be left empty. */
export const texteFacultatif = z.string().check(z.trim());

/** An e-mail address that may be left empty. */
export const courrielFacultatif = z.string().check(
  z.trim(),
  z.regex(/^$|^\S+@\S+\.\S+$/, {
    error: "Indiquez une adresse électronique complète, par exemple mairie@exemple.fr.",
  }),
);

/** A SIRET that may be left empty; its key and its message are the library's. */
export const siretFacultatif = z.string().check(
  z.refine((saisi) => saisi.trim() === "" || siretSchema.safeParse(saisi).success, {
    error: ({ input }) => siretSchema.safeParse(input).error?.issues[0]?.message,
  }),
);
