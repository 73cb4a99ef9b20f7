import type * as z from "zod/mini";

/**
 * Reads what a shared schema refuses, as messages by field path; empty when it accepts.
 *
 * @example
 * readErreursSchema(deliberationSchema, { numero: "1", date: "2026-11-02", publieeLe: "2026-11-01" })
 * // => { publieeLe: "La publication ne peut pas précéder la séance." }
 */
export function readErreursSchema(schema: z.ZodMiniType, value: unknown): Record<string, string> {
  const lu = schema.safeParse(value);
  if (lu.success) return {};
  const erreurs: Record<string, string> = {};
  for (const { path, message } of lu.error.issues) erreurs[path.join(".")] ??= message;
  return erreurs;
}
