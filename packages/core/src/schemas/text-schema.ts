import * as z from "zod/mini";
import type { Brand } from "../brands.ts";

/** A schema that takes text and gives the branded text of the same name. */
export type TextSchema<T extends string> = z.ZodMiniType<T, string>;

/**
 * Makes a schema out of a parser: the same tolerance, the same stored form, the same French sentence when refused.
 *
 * It stays a plain string schema that overwrites its value (no transform), so that it can be written as JSON Schema.
 */
export function buildTextSchema<Name extends string>(
  parse: (text: string) => Brand<Name>,
  documentation: { readonly description: string; readonly example: string },
): TextSchema<Brand<Name>> {
  const schema = z.string({ error: `${documentation.description} : un texte est attendu.` }).check(
    (payload) => {
      try {
        payload.value = parse(payload.value);
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
    z.meta({ description: documentation.description, examples: [documentation.example] }),
  );
  return schema as unknown as TextSchema<Brand<Name>>;
}
