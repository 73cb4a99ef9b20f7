// The second entry: schemas of the inputs, for forms and APIs. Apart, so that the first ships no zod.
export {
  demandeDevisSchema,
  demiJourneesSchema,
  lecturesTarifSchema,
  trancheDevisSchema,
  trancheDevisListSchema,
  tvaDemandeSchema,
  usagePlafondSchema,
} from "./schemas/demande-devis-schemas.ts";
export type { DemandeDevisSaisie } from "./schemas/demande-devis-schemas.ts";
export { codeTarifSchema } from "./schemas/code-tarif-schema.ts";
export {
  commandeSaisieSchema,
  demandeLigneSchema,
  remiseSchema,
  tvaCommandeSchema,
} from "./schemas/commande-schemas.ts";
export type { CommandeSaisie } from "./schemas/commande-schemas.ts";
