import { dateIsoSchema, montantSchema } from "@ia-territoires/core/schemas";
import * as z from "zod/mini";
import type { ActionDeTitre } from "../titres/action-titre.ts";
import type { Emission, ImputationBudgetaire } from "../titres/titre.ts";

const texte = (error: string, longueur: number) =>
  z
    .string({ error })
    .check(
      z.trim(),
      z.minLength(1, { error }),
      z.maxLength(longueur, { error: `Texte trop long : ${longueur} caractères au plus.` }),
    );
/** A text that may be empty: a form sends one for what is left out. */
const vide = (longueur: number) =>
  z
    .string({ error: "Un texte est attendu." })
    .check(z.trim(), z.maxLength(longueur, { error: `Texte trop long : ${longueur} caractères au plus.` }));

const compte = z
  .string({ error: "Le compte est attendu, par exemple 673." })
  .check(z.trim(), z.regex(/^[0-9A-Z]{2,12}$/i, { error: "Compte : 2 à 12 chiffres ou lettres attendus." }));

/** Reads what the finance software gave back. */
export const emissionSchema: z.ZodMiniType<Emission> = /* @__PURE__ */ z.object({
  numero: texte("Le numéro du titre est attendu.", 40),
  bordereau: texte("Le numéro du bordereau est attendu.", 40),
  emisLe: dateIsoSchema,
});

/** Reads where the recette goes; the account of mandats on closed exercices may be left empty. */
export const imputationSchema: z.ZodMiniType<ImputationBudgetaire & { readonly compteAnterieur: string }> =
  /* @__PURE__ */ z.object({
    chapitre: texte("Le chapitre est attendu, par exemple 70.", 12).check(
      z.regex(/^[0-9A-Z]+$/i, { error: "Chapitre : chiffres ou lettres attendus." }),
    ),
    article: texte("L'article est attendu, par exemple 7068.", 12).check(
      z.regex(/^[0-9A-Z]+$/i, { error: "Article : chiffres ou lettres attendus." }),
    ),
    compteAnterieur: z.union([z.literal(""), compte], {
      error: "Compte : 2 à 12 chiffres ou lettres attendus.",
    }),
  });

/** Reads what is completed on a titre in preparation; an empty code or number takes it away. */
export const completerTitreSchema: z.ZodMiniType<{
  readonly objet: string;
  readonly codeService: string;
  readonly engagement: string;
}> = /* @__PURE__ */ z.object({
  objet: texte("L'objet du titre est attendu.", 500),
  codeService: vide(100),
  engagement: vide(50),
});

const motif = texte("Le motif est attendu.", 2_000);

/** Reads why the finance software did not take a titre. */
export const motifTitreSchema: z.ZodMiniType<{ readonly motif: string }> = /* @__PURE__ */ z.object({
  motif,
});

/** Reads a reduction. */
export const reduireTitreSchema: z.ZodMiniType<Pick<ActionDeTitre<"reduire">, "montantTtc" | "motif">> =
  /* @__PURE__ */ z.object({ montantTtc: montantSchema, motif });

/** Reads a cancellation, and what becomes of the half-days. */
export const annulerTitreSchema: z.ZodMiniType<Pick<ActionDeTitre<"annuler">, "suite" | "motif">> =
  /* @__PURE__ */ z.object({
    motif,
    suite: z.enum(["refacturer", "abandonner"], {
      error: "Dire si les demi-journées sont à facturer de nouveau ou abandonnées.",
    }),
  });
