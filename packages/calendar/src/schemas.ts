// Another entry: schemas of what the functions take, for forms and APIs. Apart, so that the first ships no zod.
export { optionsCalendrierSchema } from "./schemas/calendrier-schemas.ts";
export { demandeConvocationSchema } from "./schemas/convocation-schema.ts";
export {
  delaiSchema,
  demandeEcheanceHoraireSchema,
  demandeEcheanceSchema,
  demandeEcheancierSchema,
  reportSchema,
} from "./schemas/echeance-schemas.ts";
export { jourSchema } from "./schemas/jour-schema.ts";
