import * as z from "zod";

/** Compulsory on every mutation: one UUID per thing to do, the same when it is sent again. */
export const cleIdempotence = z.uuid({ error: "Clé d'idempotence : UUID attendu." });

/** An identifier of a row. */
export const identifiant = (quoi: string) => z.uuid({ error: `${quoi} : identifiant (UUID) attendu.` });

/** The version a form was opened on. */
export const version = z
  .int({ error: "Version : nombre entier attendu." })
  .min(0, { error: "Version : nombre positif attendu." });

/** A page of a list: `page` from 1, at most 200 rows. */
export const pagination = {
  page: z
    .int({ error: "Page : nombre entier attendu." })
    .min(1, { error: "Page : 1 au moins." })
    .max(100_000, { error: "Page : 100 000 au plus." }),
  taille: z
    .int({ error: "Taille : nombre entier attendu." })
    .min(1, { error: "Taille : 1 au moins." })
    .max(200, { error: "Taille : 200 au plus." }),
};

/**
 * A schema shared with the forms, whose input is typed as its output: they say only what they give, and a caller in
 * TypeScript must be told which fields to send.
 */
export function shared<T>(schema: z.core.$ZodType<T>): z.ZodType<T, T> {
  return schema as unknown as z.ZodType<T, T>;
}
