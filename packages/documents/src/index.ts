export type { CodeErreurRendu, ErreurRendu } from "./erreurs/erreur-rendu.ts";
export { renderDocx } from "./docx/render-docx.ts";
export { isErreurRendu } from "./erreurs/is-erreur-rendu.ts";
export { CODES_REFUS_LOGO, type CodeRefusLogo } from "./logo/codes-refus-logo.ts";
export { type LogoLu, type RefusLogo, parseLogo } from "./logo/parse-logo.ts";
export type { Assemblee } from "./modeles/assemblee.ts";
export type { DocumentConvention, TarifDocument } from "./modeles/document-convention.ts";
export type { DevisVise, DocumentDeliberation, SeanceDocument } from "./modeles/document-deliberation.ts";
export type {
  Deplacements,
  DocumentDevis,
  JaugeDocument,
  LigneDocumentDevis,
  TvaDocument,
} from "./modeles/document-devis.ts";
export type { DocumentIntervention } from "./modeles/document-intervention.ts";
export type {
  DocumentBordereau,
  DocumentEtatLiquidatif,
  EmissionDocument,
  ImputationDocument,
  LigneDocumentBordereau,
} from "./modeles/document-etat-liquidatif.ts";
export type { ColonneDocumentListe, DocumentListe } from "./modeles/document-liste.ts";
export type { BlocDocumentModele, DocumentDeModele, MorceauModele } from "./modeles/document-modele.ts";
export type { DocumentNote } from "./modeles/document-note.ts";
export type { BarreDocument, DocumentRapport, TableauDocument } from "./modeles/document-rapport.ts";
export type { Logo } from "./modeles/logo.ts";
export type { ModeleDocument } from "./modeles/modele-document.ts";
export type {
  ContactDocument,
  OrganismeDocument,
  PrestataireDocument,
  SignataireDocument,
  SignatureConvention,
} from "./modeles/organisme-document.ts";
export { parseAssemblee } from "./modeles/parse-assemblee.ts";
export { closeRendus } from "./pdf/close-rendus.ts";
export { renderPdf } from "./pdf/render-pdf.ts";
export { PRESTATIONS_OFFRE_CDG14 } from "./texts/prestations-offre-cdg14.ts";
export { VISAS_PAR_DEFAUT } from "./texts/visas-par-defaut.ts";
