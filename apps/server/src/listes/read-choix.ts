import * as z from "zod";

/**
 * The values a schema chooses among, be it optional or an array of them; empty when it takes any.
 * @example
 * readChoix(z.array(z.enum(["nom", "date"])).optional()) // => ["nom", "date"]
 */
export function readChoix(schema: unknown): readonly string[] {
  if (schema instanceof z.core.$ZodOptional) return readChoix(getDef(schema).innerType);
  if (schema instanceof z.core.$ZodArray) return readChoix(getDef(schema).element);
  return schema instanceof z.core.$ZodEnum ? Object.values(getDef(schema).entries).map(String) : [];
}

/** What a schema of either kind, classic or mini, is made of. */
function getDef<Def>({ _zod: noyau }: { readonly _zod: { readonly def: Def } }): Def {
  return noyau.def;
}
