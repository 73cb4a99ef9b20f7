import type { DocumentConvention } from "./document-convention.ts";
import type { DocumentDeliberation } from "./document-deliberation.ts";
import type { DocumentDevis } from "./document-devis.ts";
import type { DocumentIntervention } from "./document-intervention.ts";
import type { DocumentBordereau, DocumentEtatLiquidatif } from "./document-etat-liquidatif.ts";
import type { DocumentListe } from "./document-liste.ts";
import type { DocumentDeModele } from "./document-modele.ts";
import type { DocumentNote } from "./document-note.ts";
import type { DocumentRapport } from "./document-rapport.ts";

/** Every document this package prints, told apart by `modele`. */
export type ModeleDocument =
  | DocumentDevis
  | DocumentDeliberation
  | DocumentConvention
  | DocumentIntervention
  | DocumentEtatLiquidatif
  | DocumentBordereau
  | DocumentListe
  | DocumentNote
  | DocumentRapport
  | DocumentDeModele;
