import { dateIsoSchema } from "@ia-territoires/core/schemas";
import { trancheDevisListSchema } from "@ia-territoires/pricing/schemas";
import * as z from "zod/mini";
import type { Action, TypeActionMission } from "../missions/action-mission.ts";
import type {
  Convention,
  Deliberation,
  DerogationTerritoire,
  Signataire,
  SignataireConvention,
} from "../missions/mission.ts";

type ActionSurDevis = Extract<TypeActionMission, `${string}-devis`>;

/** What a form sends for an action on a devis: the action without its type nor what the server gives. */
export type Saisie<T extends ActionSurDevis> = Omit<Action<T>, "type" | "devisId" | "numero">;

/** A text that is needed, trimmed. */
export const texte = (error: string, longueur = 500) =>
  z
    .string({ error })
    .check(
      z.trim(),
      z.minLength(1, { error }),
      z.maxLength(longueur, { error: `Texte trop long : ${longueur} caractères au plus.` }),
    );

const objet = texte("L'objet du devis est attendu.");
const motif = texte("Le motif ne peut pas être vide ; le laisser de côté s'il n'y en a pas.", 2_000);

/** Reads a new devis. */
export const creerDevisSchema: z.ZodMiniType<Saisie<"creer-devis">> = /* @__PURE__ */ z
  .object({
    objet,
    tranches: trancheDevisListSchema,
    valideJusquAu: dateIsoSchema,
    date: z.exactOptional(dateIsoSchema),
  })
  .check(
    z.refine(({ date, valideJusquAu }) => date === undefined || date <= valideJusquAu, {
      error: "La validité finit avant la date du devis.",
      path: ["valideJusquAu"],
    }),
  );

/** Reads changes to a draft; what is left out stays. */
export const modifierDevisSchema: z.ZodMiniType<Saisie<"modifier-devis">> = /* @__PURE__ */ z.object({
  objet: z.exactOptional(objet),
  tranches: z.exactOptional(trancheDevisListSchema),
  valideJusquAu: z.exactOptional(dateIsoSchema),
  date: z.exactOptional(dateIsoSchema),
});

const nombreDeVoix = z
  .int({ error: "Nombre entier attendu." })
  .check(z.gte(0, { error: "Nombre positif attendu." }), z.lte(1_000, { error: "1 000 au plus." }));
const voteSchema = z
  .object({
    effectif: nombreDeVoix,
    votants: nombreDeVoix,
    pour: nombreDeVoix,
    contre: nombreDeVoix,
    abstention: nombreDeVoix,
  })
  .check(
    z.refine(({ effectif, votants }) => votants <= effectif, {
      error: "Les votants ne peuvent pas être plus nombreux que l'effectif.",
      path: ["votants"],
    }),
    z.refine(({ votants, pour, contre, abstention }) => pour + contre + abstention === votants, {
      error: "Pour, contre et abstentions font ensemble le nombre de votants.",
      path: ["votants"],
    }),
  );

/** Reads a délibération; publication and transmission cannot come before the séance. */
export const deliberationSchema: z.ZodMiniType<Deliberation> = /* @__PURE__ */ z
  .object({
    numero: texte("Le numéro de la délibération est attendu.", 100),
    date: dateIsoSchema,
    transmiseLe: z.exactOptional(dateIsoSchema),
    publieeLe: z.exactOptional(dateIsoSchema),
    objet: z.exactOptional(texte("L'objet de la délibération ne peut pas être vide.", 500)),
    matiere: z.exactOptional(
      z.object({
        code: texte("Le code de la matière est attendu.", 20),
        nom: texte("Le nom de la matière est attendu.", 200),
      }),
    ),
    accuse: z.exactOptional(
      z.object({
        reference: texte("L'identifiant de l'accusé de réception est attendu.", 200),
        recuLe: dateIsoSchema,
      }),
    ),
    vote: z.exactOptional(voteSchema),
    url: z.exactOptional(
      z.url({ protocol: /^https?$/, error: "Adresse web attendue, qui commence par https://." }),
    ),
  })
  .check(
    z.refine(({ date, accuse }) => accuse === undefined || accuse.recuLe >= date, {
      error: "La réception en préfecture ne peut pas précéder la séance.",
      path: ["accuse", "recuLe"],
    }),
    z.refine(({ date, transmiseLe }) => transmiseLe === undefined || transmiseLe >= date, {
      error: "La transmission ne peut pas précéder la séance.",
      path: ["transmiseLe"],
    }),
    z.refine(({ date, publieeLe }) => publieeLe === undefined || publieeLe >= date, {
      error: "La publication ne peut pas précéder la séance.",
      path: ["publieeLe"],
    }),
  );

const identite = {
  nom: texte("Le nom du signataire est attendu.", 200),
  qualite: texte("La qualité du signataire est attendue, par exemple « maire ».", 200),
  delegation: z.exactOptional(texte("La délégation ne peut pas être vide.", 500)),
};

/** Reads who signed and in what capacity. */
export const signataireSchema: z.ZodMiniType<Signataire> = /* @__PURE__ */ z.object(identite);

const signataireConventionSchema: z.ZodMiniType<SignataireConvention> = /* @__PURE__ */ z.object({
  ...identite,
  partie: z.enum(["prestataire", "beneficiaire"], {
    error: "Le signataire est du « prestataire » ou du « beneficiaire ».",
  }),
  signeLe: dateIsoSchema,
});

const nombreDeMois = z
  .int({ error: "Nombre entier attendu." })
  .check(z.gte(1, { error: "1 au moins." }), z.lte(600, { error: "600 au plus." }));
const finSchema = z.discriminatedUnion(
  "mode",
  [
    z.object({ mode: z.literal("date"), dernierJour: dateIsoSchema }),
    z.object({ mode: z.literal("duree"), mois: nombreDeMois }),
    z.object({
      mode: z.literal("tacite"),
      mois: nombreDeMois,
      reconductionMois: nombreDeMois,
      preavisMois: z.exactOptional(nombreDeMois),
      reconductionsMax: z.exactOptional(nombreDeMois),
    }),
  ],
  { error: "Fin de la convention : un jour, une durée ou une reconduction tacite." },
);

/** Reads a signed convention: a signatory at least for each party, none after its date. */
export const conventionSchema: z.ZodMiniType<Omit<Convention, "denonciation">> = /* @__PURE__ */ z
  .object({
    signeeLe: dateIsoSchema,
    dateDebut: z.exactOptional(dateIsoSchema),
    signataires: z
      .array(signataireConventionSchema, { error: "Une liste de signataires est attendue." })
      .check(z.maxLength(20, { error: "Trop de signataires : 20 au plus." })),
    fin: z.exactOptional(finSchema),
  })
  .check(
    z.refine(
      ({ fin, dateDebut, signeeLe }) => fin?.mode !== "date" || fin.dernierJour >= (dateDebut ?? signeeLe),
      { error: "La convention finirait avant de prendre effet.", path: ["fin", "dernierJour"] },
    ),
    z.refine(({ signataires }) => signataires.some(({ partie }) => partie === "prestataire"), {
      error: "Un signataire au moins est attendu pour le centre de gestion.",
      path: ["signataires"],
    }),
    z.refine(({ signataires }) => signataires.some(({ partie }) => partie === "beneficiaire"), {
      error: "Un signataire au moins est attendu pour le bénéficiaire.",
      path: ["signataires"],
    }),
    z.refine(({ signataires, signeeLe }) => signataires.every(({ signeLe }) => signeLe <= signeeLe), {
      error: "La date de la convention est celle de la dernière signature : aucune ne peut la suivre.",
      path: ["signeeLe"],
    }),
  );

/** Reads an acceptance. */
export const accepterDevisSchema: z.ZodMiniType<Saisie<"accepter-devis">> = /* @__PURE__ */ z.object({
  accepteLe: z.exactOptional(dateIsoSchema),
  signataire: z.exactOptional(signataireSchema),
});

/** Reads a refusal by the beneficiary. */
export const declinerDevisSchema: z.ZodMiniType<Saisie<"decliner-devis">> = /* @__PURE__ */ z.object({
  motif: z.exactOptional(motif),
});

/** Reads a cancellation. */
export const annulerDevisSchema: z.ZodMiniType<Saisie<"annuler-devis">> = /* @__PURE__ */ z.object({
  motif: z.exactOptional(motif),
});

/** Reads why what is left of a devis is given back. */
export const solderDevisSchema: z.ZodMiniType<Saisie<"solder-devis">> = /* @__PURE__ */ z.object({
  motif: z.exactOptional(motif),
});

/** Reads the reason of a derogation to the territory; its author is the person signed in. */
export const derogationSchema: z.ZodMiniType<Pick<DerogationTerritoire, "motif">> = /* @__PURE__ */ z.object({
  motif: texte("Le motif de la dérogation est attendu.", 2_000),
});
