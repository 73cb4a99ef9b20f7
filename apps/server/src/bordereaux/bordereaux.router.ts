import { calculateCommande, type Bpu } from "@ia-territoires/pricing";
import { explainCommande } from "@ia-territoires/pricing/explications";
import { commandeSaisieSchema } from "@ia-territoires/pricing/schemas";
import * as z from "zod";
import { ErreurMetier } from "../trpc/erreur-metier.ts";
import { publicProcedure, router } from "../trpc/procedures.ts";
import { findBordereau, listBordereaux } from "./bordereaux-publies.ts";

const version = z.string().min(1).max(200);

function getBordereau(nom: string): Bpu {
  const bpu = findBordereau(nom);
  if (bpu !== undefined) return bpu;
  throw new ErreurMetier("NOT_FOUND", "introuvable", "Aucun bordereau publié ne porte cette version.");
}

/** Published price lists and the price of an order on one of them: for everybody, and nothing is kept. */
export const bordereauxRouter = router({
  list: publicProcedure.query(() => listBordereaux()),
  get: publicProcedure.input(z.object({ version })).query(({ input }) => getBordereau(input.version)),
  price: publicProcedure
    .input(z.object({ version, commande: commandeSaisieSchema }))
    .query(({ input: { version: nom, commande } }) => {
      const resultat = calculateCommande({ bpu: getBordereau(nom), ...commande });
      return resultat.statut === "commande"
        ? { ...resultat, explications: explainCommande(resultat) }
        : resultat;
    }),
});
