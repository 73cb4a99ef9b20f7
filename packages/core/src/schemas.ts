// The second entry: schemas of the same values, for forms and APIs. Apart, so that the first ships no zod.
export { dateIsoSchema } from "./schemas/date-schemas.ts";
export { montantSchema, prixUnitaireSchema, quantiteSchema, tauxSchema } from "./schemas/decimal-schemas.ts";
export {
  codeDepartementSchema,
  codeInseeSchema,
  numeroTvaSchema,
  sirenSchema,
  siretSchema,
} from "./schemas/identifiant-schemas.ts";
export { certaintySchema, sourceSchema } from "./schemas/source-schemas.ts";
export { territoireSchema } from "./schemas/territoire-schema.ts";
export type { TextSchema } from "./schemas/text-schema.ts";
