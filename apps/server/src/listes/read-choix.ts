import * as z from "zod";

/**
 * The values a schema chooses among, be it optional or an array of them; empty when it takes any.
 * @example
 * readChoix(z.array(z.enum(["nom", "date"])).optional()) // => ["nom", "date"]
 */
export function readChoix(schema: unknown): readonly string[] {
  if (schema instanceof z.core.$ZodOptional) return readChoix(schema._zod.def.innerType);
  if (schema instanceof z.core.$ZodArray) return readChoix(schema._zod.def.element);
  return schema instanceof z.core.$ZodEnum ? Object.values(schema._zod.def.entries).map(String) : [];
}
