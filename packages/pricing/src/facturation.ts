// The entry of the limits of electronic invoicing, as checks. Factur-X files are written elsewhere.
export type { ErreurFacture, FactureAControler, LigneFacture } from "./facturation/facture.ts";
export { listErreursFacture } from "./facturation/list-erreurs-facture.ts";
export { REGLES_FACTURE } from "./texts/regles-facture.ts";
export type { CodeRegleFacture } from "./texts/regles-facture.ts";
export { TAUX_TVA_ADMIS } from "./texts/taux-tva-admis.ts";
