import type { FactId } from "@ia-territoires/compliance";
import { faitsSchema } from "@ia-territoires/compliance/schemas";
import { dateIsoSchema, montantSchema } from "@ia-territoires/core/schemas";
import * as z from "zod/mini";
import type { EtatClause } from "../clauses/check-clauses.ts";
import { ETATS_CLAUSE, type RelectureClauses } from "../clauses/relecture-clauses.ts";
import type { DescriptionSysteme, SaisieActionPlan } from "../systemes/action-systeme.ts";
import { LIBELLES_ETAT_ACTION, LIBELLES_USAGE } from "../systemes/labels.ts";
import { CLAUSES_IA } from "../texts/clauses-ia.ts";
import type { EtatAction, ReponseDonnee, UsageSysteme } from "../systemes/systeme.ts";

const texte = (error: string, longueur: number) =>
  z
    .string({ error })
    .check(
      z.trim(),
      z.minLength(1, { error }),
      z.maxLength(longueur, { error: `Texte trop long : ${longueur} caractères au plus.` }),
    );
const texteLibre = (longueur: number) =>
  z
    .string({ error: "Un texte est attendu." })
    .check(z.trim(), z.maxLength(longueur, { error: `Texte trop long : ${longueur} caractères au plus.` }));

/** Reads what is said of a system beside its answers. */
export const descriptionSystemeSchema: z.ZodMiniType<DescriptionSysteme> = /* @__PURE__ */ z.object({
  nom: texte("Le nom du système est attendu.", 150),
  fournisseur: texteLibre(150),
  finalite: texte("Dire en une phrase à quoi sert le système.", 1_000),
  service: texteLibre(150),
});

/** Reads what the body does with a system. */
export const usageSystemeSchema: z.ZodMiniType<UsageSysteme> = /* @__PURE__ */ z.enum(
  Object.keys(LIBELLES_USAGE) as [UsageSysteme, ...UsageSysteme[]],
  { error: "Usage attendu : projet, essai, en-service ou arrete." },
);

/** Reads the state of an action. */
export const etatActionSchema: z.ZodMiniType<EtatAction> = /* @__PURE__ */ z.enum(
  Object.keys(LIBELLES_ETAT_ACTION) as [EtatAction, ...EtatAction[]],
  { error: "État attendu : a-faire, en-cours, faite ou abandonnee." },
);

/** Reads an action of the plan. */
export const actionPlanSchema: z.ZodMiniType<SaisieActionPlan> = /* @__PURE__ */ z.object({
  titre: texte("Dire ce qui est à faire.", 150),
  obligation: z.exactOptional(texte("Obligation attendue.", 60)),
  responsable: texte("Le responsable est attendu : une fonction ou un service.", 150),
  echeance: dateIsoSchema,
  budget: z.exactOptional(
    montantSchema.check(
      z.refine((budget) => !budget.startsWith("-"), { error: "Un budget n'est pas négatif." }),
    ),
  ),
  note: z.exactOptional(texteLibre(2_000)),
});

/** Reads the check of an act or a contract: its title, and each clause once. */
export const relectureClausesSchema: z.ZodMiniType<Pick<RelectureClauses, "document" | "clauses">> =
  /* @__PURE__ */ z.object({
    document: texte("Dire quel document a été relu.", 150),
    clauses: z
      .array(
        z.object({
          code: z.enum(CLAUSES_IA.map(({ value }) => value.code) as [string, ...string[]], {
            error: "Clause inconnue.",
          }),
          etat: z.enum(ETATS_CLAUSE as [EtatClause, ...EtatClause[]], {
            error: "État attendu : presente, trouvee, a-verifier ou absente.",
          }),
          passage: z.nullable(
            z.string().check(z.maxLength(600, { error: "Passage trop long : 600 caractères au plus." })),
          ),
        }),
        { error: "Les clauses relues sont attendues." },
      )
      .check(
        z.minLength(1, { error: "Les clauses relues sont attendues." }),
        z.refine((clauses) => new Set(clauses.map(({ code }) => code)).size === clauses.length, {
          error: "Une clause est donnée deux fois.",
        }),
      ),
  });

/** Reads the reason of a juriste. */
export const motifAvisSchema: z.ZodMiniType<string> = /* @__PURE__ */ texte(
  "Un avis de juriste se donne avec son motif.",
  4_000,
);

/** One answer: a known fact and one of its answers, null to take it back. */
export interface ReponseSaisie {
  readonly fait: FactId;
  readonly reponse: ReponseDonnee | null;
}

const REPONSE_ATTENDUE =
  "Réponse attendue : une option de la question, « je ne sais pas », ou « non concerné » avec son motif.";

/** Reads one answer: the fact exists, the answer is one of its own. */
export const reponseSchema: z.ZodMiniType<ReponseSaisie> = /* @__PURE__ */ z
  .object({ fait: z.string({ error: "La question est attendue." }), reponse: z.optional(z.unknown()) })
  .check((ctx) => {
    const { fait, reponse } = ctx.value;
    // To take an answer back, it is enough that the question exists.
    const lue = z.safeParse(faitsSchema, { [fait]: reponse === null ? "inconnu" : (reponse ?? "") });
    const fautes = (lue.error?.issues ?? []).map(({ code, message, path }) => {
      if (code === "unrecognized_keys") return { path: ["fait"], message: "Question inconnue." };
      return {
        path: ["reponse"],
        message: path[1] === "inconnus" && code === "custom" ? message : REPONSE_ATTENDUE,
      };
    });
    for (const faute of fautes) ctx.issues.push({ code: "custom", input: ctx.value, ...faute });
  }) as unknown as z.ZodMiniType<ReponseSaisie>;
