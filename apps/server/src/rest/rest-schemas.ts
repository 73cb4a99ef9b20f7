import { conventionSchema, deliberationSchema, signataireSchema } from "@ia-territoires/dossiers/schemas";
import { codeTarifSchema, trancheDevisListSchema } from "@ia-territoires/pricing/schemas";
import { dateIsoSchema } from "@ia-territoires/core/schemas";
import * as z from "zod";

// Numbers of an address come as text, and trpc-to-openapi makes the schemas it is given accept text: these are its own,
// never shared with the procedures, which check everything again.
const identifiant = z.string().meta({ format: "uuid" });
const page = () => z.int().min(1).optional().meta({ description: "Page, à partir de 1 (1 par défaut)." });
const taille = () =>
  z.int().min(1).max(200).optional().meta({ description: "Lignes par page, 200 au plus (50 par défaut)." });
const version = () =>
  z
    .int()
    .min(0)
    .optional()
    .meta({ description: "Version lue ; si elle est donnée et périmée, l'écriture est refusée." });
const cleIdempotence = z
  .string()
  .optional()
  .meta({ description: "Donnée de préférence par l'en-tête Idempotency-Key (UUID)." });

export const organismesInput = z.object({
  recherche: z.string().optional(),
  departement: z.string().optional(),
  page: page(),
  taille: taille(),
});
export const parId = z.object({ id: identifiant });
export const pageInput = z.object({ page: page(), taille: taille() });
export const devisInput = z.object({
  recherche: z.string().optional(),
  annee: z.int().optional(),
  page: page(),
  taille: taille(),
});
export const devisNouveauInput = z.object({
  cleIdempotence,
  organismeId: identifiant,
  tarif: codeTarifSchema,
  objet: z.string(),
  tranches: trancheDevisListSchema,
  date: z.optional(dateIsoSchema),
  valideJusquAu: z.optional(dateIsoSchema),
});
export const surDevisInput = z.object({ cleIdempotence, devisId: identifiant, version: version() });
export const acceptationInput = z.object({
  cleIdempotence,
  devisId: identifiant,
  version: version(),
  accepteLe: z.optional(dateIsoSchema),
  signataire: z.optional(signataireSchema),
});
export const motifInput = z.object({
  cleIdempotence,
  devisId: identifiant,
  version: version(),
  motif: z.string().optional(),
});
const surMission = { cleIdempotence, missionId: identifiant, version: z.int().min(0) };
export const deliberationInput = z.object({ ...surMission, deliberation: deliberationSchema });
export const conventionInput = z.object({ ...surMission, convention: conventionSchema });

export const parVersion = z.object({
  version: z.string().meta({ description: "Version d'un bordereau publié." }),
});
/** Described here for the documentation; the procedure reads it again with the schema of the library. */
export const commandeInput = parVersion.extend({
  date: dateIsoSchema,
  tva: z.strictObject({
    lieu: z.string().meta({ description: "Lieu de taxation : metropole, corse, reunion, guyane…" }),
    formation: z
      .string()
      .optional()
      .meta({ description: "Pourquoi une formation est exonérée : droit-public, attestation, ou taxee." }),
  }),
  arrondiTva: z
    .enum(["par-taux", "par-ligne"])
    .optional()
    .meta({ description: "TVA arrondie une fois par taux (par défaut) ou ligne par ligne." }),
  lignes: z
    .array(
      z.looseObject({
        code: z.string().meta({ description: "Code d'une ligne du bordereau." }),
        quantite: z.string().meta({ description: "Texte à point, quatre décimales au plus : « 12.5 »." }),
        remise: z
          .object({ taux: z.string().optional(), montant: z.string().optional() })
          .optional()
          .meta({ description: "Un taux (« 10 ») ou un montant (« 80.00 »), pas les deux." }),
        assiette: z
          .string()
          .optional()
          .meta({ description: "Montant sur lequel se calcule une ligne en pourcentage." }),
        participants: z.int().optional().meta({ description: "Participants de la ligne." }),
      }),
    )
    .min(1)
    .max(1_000),
});
export const bordereauxOutput = z.object({ bordereaux: z.array(z.unknown()).readonly() });
/** A priced order with its explanations, or a refusal that names each line at fault. */
export const commandeOutput = z.looseObject({ statut: z.enum(["commande", "refus"]) });

/** A page of rows. */
export const pageOutput = z.looseObject({
  lignes: z.array(z.unknown()).readonly(),
  total: z.int(),
  page: z.int(),
  taille: z.int(),
});
export const tarifsOutput = z.object({ tarifs: z.array(z.unknown()).readonly() });
export const objetOutput = z.looseObject({});
/** What a write answers: done, or refused by a rule, with its code and the clause. */
export const actionOutput = z
  .looseObject({
    statut: z.enum(["fait", "refus"]),
    code: z.string().optional(),
    message: z.string().optional(),
  })
  .meta({
    description: "« fait », ou « refus » avec son code, son message et ses sources : rien n'est alors écrit.",
  });
