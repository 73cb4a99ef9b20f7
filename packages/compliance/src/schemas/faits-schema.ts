import { isDateIso, quoteInput } from "@ia-territoires/core";
import * as z from "zod/mini";
import { FAITS } from "../faits/faits.ts";
import type { Fait } from "../faits/faits.ts";
import type { Faits, ReponseDetaillee } from "../faits/reponse.ts";

const texteSchema = /* @__PURE__ */ z
  .string()
  .check(/* @__PURE__ */ z.maxLength(2_000, { error: "2 000 caractères au plus." }));
const motifSchema = /* @__PURE__ */ z
  .string({ error: "Un motif est attendu." })
  .check(
    /* @__PURE__ */ z.trim(),
    /* @__PURE__ */ z.minLength(1, { error: "Un motif est attendu." }),
    /* @__PURE__ */ z.maxLength(2_000, { error: "2 000 caractères au plus." }),
  );

function buildValeurSchema(fait: Fait): z.ZodMiniType {
  switch (fait.type) {
    case "bool":
      return z.enum(["oui", "non"]);
    case "one":
      return z.enum((fait as { readonly options: readonly string[] }).options);
    case "many": {
      const { options } = fait as { readonly options: readonly string[] };
      return z.array(z.enum(options)).check(
        z.refine((choisies) => new Set(choisies).size === choisies.length, {
          error: "Une option est choisie deux fois.",
        }),
      );
    }
    case "number":
      return z.int().check(z.gte(0), z.lte(1_000_000));
    case "date":
  }
  return z.string().check(z.refine((jour) => jour === "jamais" || isDateIso(jour)));
}

function buildReponseSchema(fait: Fait): z.ZodMiniType {
  const valeur = z.union([z.literal("inconnu"), buildValeurSchema(fait)]);
  const detail = {
    source: z.exactOptional(texteSchema),
    note: z.exactOptional(texteSchema),
    reponduLe: z.exactOptional(texteSchema),
  };
  const inconnus =
    fait.type === "many"
      ? {
          inconnus: z.exactOptional(
            z.array(z.enum((fait as { readonly options: readonly string[] }).options)),
          ),
        }
      : {};
  return z.union(
    [
      valeur,
      z.strictObject({ valeur, ...inconnus, ...detail, motif: z.exactOptional(motifSchema) }),
      z.strictObject({ valeur: z.literal("non-concerne"), motif: motifSchema, ...detail }),
    ],
    {
      error: "Réponse attendue : une option du fait, « je ne sais pas », ou « non concerné » avec son motif.",
    },
  );
}

function buildFaitsSchema(): z.ZodMiniType<Faits> {
  const shape: Record<string, z.ZodMiniType> = {};
  for (const [id, fait] of Object.entries<Fait>(FAITS)) shape[id] = z.exactOptional(buildReponseSchema(fait));
  const schema: unknown = z
    .strictObject(shape, { error: "Une déclaration est un objet de faits connus." })
    .check((ctx) => {
      for (const [id, reponse] of Object.entries(ctx.value)) {
        const double = findOptionDouble(reponse);
        if (double === undefined) continue;
        const message = `Fait « ${id} » : ${quoteInput(double)} est à la fois choisi et inconnu.`;
        ctx.issues.push({ code: "custom", input: ctx.value, path: [id, "inconnus"], message });
      }
    });
  return schema as z.ZodMiniType<Faits>;
}

/** An option of a multiple choice said to be both chosen and unknown. */
function findOptionDouble(reponse: unknown): string | undefined {
  if (typeof reponse !== "object" || reponse === null || Array.isArray(reponse)) return undefined;
  const { valeur, inconnus } = reponse as ReponseDetaillee<unknown>;
  return Array.isArray(valeur) ? inconnus?.find((option) => valeur.includes(option)) : undefined;
}

/** Reads the declaration of a system: known facts, known answers, a reason beside « non concerné ». */
export const faitsSchema: z.ZodMiniType<Faits> = /* @__PURE__ */ buildFaitsSchema();
