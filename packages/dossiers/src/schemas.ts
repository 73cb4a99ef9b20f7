// Schemas of what people enter for each action, shared by forms and the API.
export {
  accepterDevisSchema,
  annulerDevisSchema,
  conventionSchema,
  creerDevisSchema,
  declinerDevisSchema,
  deliberationSchema,
  derogationSchema,
  modifierDevisSchema,
  signataireSchema,
  solderDevisSchema,
} from "./schemas/action-schemas.ts";
export type { Saisie } from "./schemas/action-schemas.ts";
export { type SaisieFormation, formationSchema } from "./schemas/formation-schema.ts";
export { modeleSchema } from "./schemas/modele-schemas.ts";
export { natureOrganismeSchema } from "./schemas/nature-organisme-schema.ts";
export { deposerPieceSchema, motifRetraitSchema } from "./schemas/piece-schemas.ts";
export type { DepotPiece } from "./schemas/piece-schemas.ts";
export {
  annulerTitreSchema,
  completerTitreSchema,
  emissionSchema,
  imputationSchema,
  motifTitreSchema,
  reduireTitreSchema,
} from "./schemas/titre-schemas.ts";
export {
  besoinSchema,
  demanderDocumentSchema,
  denonciationSchema,
  ficheInterventionSchema,
  modifierInterventionSchema,
  motifRequisSchema,
  planifierInterventionSchema,
  realiserInterventionSchema,
  recevoirDocumentSchema,
  serviceFaitSchema,
} from "./schemas/suivi-schemas.ts";
export type { SaisieBesoin } from "./schemas/suivi-schemas.ts";
