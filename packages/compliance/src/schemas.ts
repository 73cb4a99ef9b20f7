// Schemas of what the functions take, for forms and APIs. Apart, so that the first entry ships no zod.
export { faitsSchema } from "./schemas/faits-schema.ts";
export { optionsClassementSchema } from "./schemas/options-schema.ts";
