import type { DocumentConvention } from "./document-convention.ts";
import type { DocumentDeliberation } from "./document-deliberation.ts";
import type { DocumentDevis } from "./document-devis.ts";

/** Every document this package prints, told apart by `modele`. */
export type ModeleDocument = DocumentDevis | DocumentDeliberation | DocumentConvention;
