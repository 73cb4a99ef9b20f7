import * as z from "zod/mini";
import { listFautesModele } from "../modeles/list-fautes-modele.ts";
import { GENRES_MODELE, type SaisieModele } from "../modeles/modele.ts";

/** Reads a model of document: its fields, then its variables, each fault beside its field. */
export const modeleSchema: z.ZodMiniType<SaisieModele> = /* @__PURE__ */ z
  .object({
    titre: z
      .string({ error: "Titre : un texte est attendu." })
      .check(z.trim(), z.maxLength(150, { error: "Titre : 150 caractères au plus." })),
    genre: z.enum(
      GENRES_MODELE.map(({ code }) => code),
      { error: "Genre du modèle : à choisir dans la liste." },
    ),
    texte: z
      .string({ error: "Texte : un texte est attendu." })
      .check(z.maxLength(40_000, { error: "Texte : 40 000 caractères au plus." })),
  })
  .check((ctx) => {
    for (const { champ, message } of listFautesModele(ctx.value)) {
      ctx.issues.push({ code: "custom", input: ctx.value[champ], path: [champ], message });
    }
  });
