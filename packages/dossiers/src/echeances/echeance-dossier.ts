import type { DateIso, Source } from "@ia-territoires/core";

/** What kind of thing is due. */
export type NatureEcheance =
  | "reponse-devis"
  | "deliberation"
  | "publication-deliberation"
  | "convention"
  | "action-systeme"
  | "obligations-systeme"
  | "fin-convention"
  | "document-demande"
  | "intervention"
  | "reponse-creneau"
  | "cloture-exercice";

/** Something that a dossier makes due on a day: what, why, on what ground, for whom. */
export interface EcheanceDossier {
  /** The same at each reading of the dossier, so that what is stored is updated: e.g. `reponse-devis:d1`. */
  readonly cle: string;
  readonly nature: NatureEcheance;
  readonly jour: DateIso;
  readonly quoi: string;
  readonly explication: string;
  readonly sources: readonly Source[];
  /** The party that has to act. */
  readonly responsable: "prestataire" | "beneficiaire";
  /** Day on which the dossier says it was done; absent while it is to do. */
  readonly faiteLe?: DateIso;
}
