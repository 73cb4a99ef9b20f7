import type { DateIso } from "@ia-territoires/core";
import type { OrganismeDocument, PrestataireDocument, SignatureConvention } from "./organisme-document.ts";

/** The sheet of an intervention, with the service fait of both sides. What is not written yet is a blank. */
export interface DocumentIntervention {
  readonly modele: "fiche-intervention";
  readonly demonstration: boolean;
  readonly prestataire: PrestataireDocument;
  readonly beneficiaire: OrganismeDocument;
  readonly date: DateIso;
  readonly demiJournees: number;
  /** « Prévue », « Réalisée »… */
  readonly etat: string;
  readonly devis: { readonly numero: string; readonly objet: string };
  readonly objectif: string;
  readonly presents: readonly { readonly nom: string; readonly qualite: string }[];
  readonly realise: string;
  readonly suite: string;
  /** Names of the files joined. */
  readonly annexes: readonly string[];
  readonly serviceFait: {
    readonly prestataire?: SignatureConvention | undefined;
    readonly beneficiaire?: SignatureConvention | undefined;
  };
}
