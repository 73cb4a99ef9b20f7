import { dateIsoSchema, montantSchema, quantiteSchema, tauxSchema } from "@ia-territoires/core/schemas";
import * as z from "zod/mini";
import type { DemandeCommande } from "../commandes/commande.ts";
import type { DemandeLigne, Remise } from "../commandes/ligne-commande.ts";
import type { ConditionFormation } from "../tva/get-regime-tva.ts";
import { LIBELLES_LIEU_TVA } from "../tva/lieu-tva.ts";
import type { LieuTva } from "../tva/lieu-tva.ts";

/** A demande of price as a form or an API sends it: lines, place, date. The BPU is named apart. */
export type CommandeSaisie = Omit<DemandeCommande, "bpu" | "lignes"> & {
  readonly lignes: readonly Omit<DemandeLigne, "regimeTva">[];
};

const LIEUX = Object.keys(LIBELLES_LIEU_TVA) as LieuTva[];

/** Reads a discount: a percentage or an amount, not both. Bounds against the line are those of the calculation. */
export const remiseSchema: z.ZodMiniType<Remise> = /* @__PURE__ */ z.union(
  [
    z.strictObject({
      taux: tauxSchema.check(
        z.refine((taux) => Number(taux) >= 0 && Number(taux) <= 100, {
          error: "Remise de 0 à 100 % attendue.",
        }),
      ),
    }),
    z.strictObject({
      montant: montantSchema.check(
        z.refine((montant) => !montant.startsWith("-"), { error: "Une remise n'est pas négative." }),
      ),
    }),
  ],
  { error: "Remise : un taux ou un montant attendu." },
);

/** Reads a line: code of the BPU, quantity with a point and four decimals at most. */
export const demandeLigneSchema: z.ZodMiniType<Omit<DemandeLigne, "regimeTva">> =
  /* @__PURE__ */ z.strictObject(
    {
      code: z
        .string({ error: "Code d'une ligne du bordereau attendu." })
        .check(z.minLength(1, { error: "Code d'une ligne du bordereau attendu." }), z.maxLength(200)),
      quantite: quantiteSchema,
      remise: z.exactOptional(remiseSchema),
      assiette: z.exactOptional(montantSchema),
      participants: z.exactOptional(
        z.int({ error: "Nombre entier de participants attendu." }).check(z.gte(0), z.lte(1_000_000)),
      ),
    },
    { error: "Une ligne est attendue : { code, quantite }." },
  );

/** Reads where the services are taxed, and why trainings are exempt. */
export const tvaCommandeSchema: z.ZodMiniType<DemandeCommande["tva"]> = /* @__PURE__ */ z.strictObject(
  {
    lieu: z.enum(LIEUX, { error: `Lieu de taxation attendu : ${LIEUX.join(", ")}.` }),
    formation: z.exactOptional(
      z.enum(["droit-public", "attestation", "taxee"] satisfies ConditionFormation[], {
        error: "Formation : « droit-public », « attestation » ou « taxee » attendu.",
      }),
    ),
  },
  { error: "TVA : le lieu de taxation est attendu." },
);

/** Reads a demande of price, of a thousand lines at most. */
export const commandeSaisieSchema: z.ZodMiniType<CommandeSaisie> = /* @__PURE__ */ z.strictObject(
  {
    date: dateIsoSchema,
    tva: tvaCommandeSchema,
    arrondiTva: z.exactOptional(
      z.enum(["par-taux", "par-ligne"], { error: "Arrondi « par-taux » ou « par-ligne » attendu." }),
    ),
    lignes: z
      .array(demandeLigneSchema, { error: "Une liste de lignes est attendue." })
      .check(
        z.minLength(1, { error: "Au moins une ligne est attendue." }),
        z.maxLength(1_000, { error: "Trop de lignes : 1 000 au plus." }),
      ),
  },
  { error: "Une demande de prix est attendue." },
);
