import { dateIsoSchema } from "@ia-territoires/core/schemas";
import * as z from "zod/mini";
import type { Action } from "../missions/action-mission.ts";
import type { Besoin, ServiceChoisi } from "../missions/besoin.ts";
import type { FicheIntervention, Present } from "../missions/intervention.ts";
import type { Denonciation } from "../missions/mission.ts";
import { AUTRE_SERVICE, SERVICES_OFFRE } from "../texts/offre-cdg14-services.ts";
import { signataireSchema, texte } from "./action-schemas.ts";

const partie = z.enum(["prestataire", "beneficiaire"], {
  error: "« prestataire » ou « beneficiaire » attendu.",
});
const demiJournees = z
  .int({ error: "Nombre entier de demi-journées attendu." })
  .check(
    z.gte(1, { error: "Une demi-journée au moins." }),
    z.lte(500, { error: "500 demi-journées au plus." }),
  );
const long = (longueur: number) =>
  z
    .string({ error: "Texte attendu." })
    .check(z.trim(), z.maxLength(longueur, { error: `Texte trop long : ${longueur} caractères au plus.` }));
const identifiants = (nombre: number) =>
  z
    .array(z.uuid({ error: "Identifiant attendu." }), { error: "Liste attendue." })
    .check(z.maxLength(nombre, { error: `${nombre} au plus.` }));

/** What is wrong with a service chosen, in French; undefined when nothing is. */
function findFauteService({ code, livrables, precision }: ServiceChoisi): string | undefined {
  const connu = SERVICES_OFFRE.find((service) => service.code === code);
  if (connu === undefined && code !== AUTRE_SERVICE) return "Service à choisir dans la liste.";
  if (connu === undefined && precision === undefined) return "Préciser l'autre service demandé.";
  const horsService = livrables.some((livrable) => !connu?.livrables.some((x) => x.code === livrable));
  return horsService ? "Ce livrable n'est pas de ce service." : undefined;
}

const serviceChoisiSchema = z
  .object({
    code: texte("Le service est attendu.", 60),
    livrables: z.array(texte("Le livrable est attendu.", 60)).check(z.maxLength(20)),
    precision: z.exactOptional(texte("La précision ne peut pas être vide.", 500)),
  })
  .check((ctx) => {
    const faute = findFauteService(ctx.value);
    if (faute !== undefined) ctx.issues.push({ code: "custom", input: ctx.value, message: faute });
  });

/** What a form says of a need: its identifier, side and day of entry come from the server. */
export type SaisieBesoin = Pick<Besoin, "texte" | "services" | "demiJournees" | "avantLe">;

/** Reads what a body needs; a service at least. */
export const besoinSchema: z.ZodMiniType<SaisieBesoin> = /* @__PURE__ */ z.object({
  texte: texte("Décrire le besoin en quelques mots.", 5_000),
  services: z
    .array(serviceChoisiSchema, { error: "Une liste de services est attendue." })
    .check(
      z.minLength(1, { error: "Choisir un service au moins." }),
      z.maxLength(20, { error: "20 services au plus." }),
    ),
  demiJournees: z.exactOptional(demiJournees),
  avantLe: z.exactOptional(dateIsoSchema),
});

/** Reads that one side ends the convention. */
export const denonciationSchema: z.ZodMiniType<Denonciation> = /* @__PURE__ */ z
  .object({
    par: partie,
    le: dateIsoSchema,
    dernierJour: dateIsoSchema,
    motif: z.exactOptional(texte("Le motif ne peut pas être vide.", 2_000)),
  })
  .check(
    z.refine(({ le, dernierJour }) => dernierJour >= le, {
      error: "Le dernier jour d'effet ne peut pas précéder la dénonciation.",
      path: ["dernierJour"],
    }),
  );

type SaisieIntervention<
  T extends "planifier-intervention" | "modifier-intervention" | "realiser-intervention",
> = Omit<Action<T>, "type" | "interventionId" | "devisId">;

/** Reads an intervention to plan. */
export const planifierInterventionSchema: z.ZodMiniType<SaisieIntervention<"planifier-intervention">> =
  /* @__PURE__ */ z.object({
    date: dateIsoSchema,
    demiJournees,
    creneauIds: z.exactOptional(identifiants(20)),
    objectif: z.exactOptional(long(2_000)),
  });

/** Reads another day or another number of half-days. */
export const modifierInterventionSchema: z.ZodMiniType<SaisieIntervention<"modifier-intervention">> =
  /* @__PURE__ */ z.object({
    date: z.exactOptional(dateIsoSchema),
    demiJournees: z.exactOptional(demiJournees),
    creneauIds: z.exactOptional(identifiants(20)),
  });

/** Reads that an intervention took place. */
export const realiserInterventionSchema: z.ZodMiniType<SaisieIntervention<"realiser-intervention">> =
  /* @__PURE__ */ z.object({
    date: z.exactOptional(dateIsoSchema),
    demiJournees: z.exactOptional(demiJournees),
  });

const presentSchema: z.ZodMiniType<Present> = z.object({
  nom: texte("Le nom est attendu.", 200),
  qualite: long(200),
  partie: z.enum(["prestataire", "beneficiaire", "autre"], { error: "De quelle partie ?" }),
});

/** Reads the sheet of an intervention; what is not known yet is an empty text. */
export const ficheInterventionSchema: z.ZodMiniType<FicheIntervention> = /* @__PURE__ */ z.object({
  objectif: long(5_000),
  presents: z
    .array(presentSchema, { error: "Une liste de personnes est attendue." })
    .check(z.maxLength(100, { error: "100 personnes au plus." })),
  realise: long(20_000),
  suite: long(10_000),
  annexes: identifiants(50),
});

/** Reads a confirmation of the service; the side is the one of the person signed in, unless a paper is recorded. */
export const serviceFaitSchema: z.ZodMiniType<
  Omit<Action<"confirmer-service-fait">, "type" | "interventionId" | "partie">
> = /* @__PURE__ */ z.object({
  le: z.exactOptional(dateIsoSchema),
  signataire: signataireSchema,
  pieceId: z.exactOptional(z.uuid({ error: "Pièce attendue." })),
});

/** Reads a document to ask. */
export const demanderDocumentSchema: z.ZodMiniType<Omit<Action<"demander-document">, "type" | "demandeId">> =
  /* @__PURE__ */ z.object({
    libelle: texte("Le document demandé est attendu.", 180),
    pourquoi: z.exactOptional(texte("La raison ne peut pas être vide.", 2_000)),
    pourLe: dateIsoSchema,
  });

/** Reads that a document came, with its files. */
export const recevoirDocumentSchema: z.ZodMiniType<Omit<Action<"recevoir-document">, "type" | "demandeId">> =
  /* @__PURE__ */ z.object({
    fichierIds: identifiants(20).check(z.minLength(1, { error: "Un fichier au moins est attendu." })),
    recueLe: z.exactOptional(dateIsoSchema),
  });

/** Reads the reason of what is set aside or cancelled. */
export const motifRequisSchema: z.ZodMiniType<string> = /* @__PURE__ */ texte("Le motif est attendu.", 2_000);
