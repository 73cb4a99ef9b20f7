import type { DateIso, Montant, Source } from "@ia-territoires/core";
import type { DevisVise } from "./document-deliberation.ts";
import type { Deplacements } from "./document-devis.ts";
import type {
  ContactDocument,
  OrganismeDocument,
  PrestataireDocument,
  SignatureConvention,
} from "./organisme-document.ts";

/** The price of the mission. `null`: the tariff sets no such limit. Amounts beside half-days come computed. */
export interface TarifDocument {
  readonly prixDemiJournee: Montant;
  readonly prixJour?: Montant | undefined;
  readonly minimum: { readonly demiJournees: number; readonly montant: Montant } | null;
  readonly plafondAnnuel: { readonly demiJournees: number; readonly montant: Montant } | null;
  readonly deplacements: Deplacements;
  /** Mention on VAT, as on the devis. */
  readonly mentionTva: string;
  readonly source: Source;
}

/** The convention between vendor and beneficiary. What the offer does not say is a blank to be filled in. */
export interface DocumentConvention {
  readonly modele: "convention";
  readonly demonstration: boolean;
  readonly prestataire: PrestataireDocument;
  readonly beneficiaire: OrganismeDocument;
  readonly mission: string;
  readonly offre: Source;
  /** The law on which the mission rests, e.g. CGFP art. L. 452-40. */
  readonly fondement: Source;
  /** E.g. {@link PRESTATIONS_OFFRE_CDG14}. */
  readonly prestations: readonly string[];
  readonly tarif: TarifDocument;
  readonly contact?: ContactDocument | undefined;
  readonly deliberation?: { readonly numero: string; readonly date: DateIso } | undefined;
  /** The first devis made under the convention, when there is one already. */
  readonly devis?: DevisVise | undefined;
  readonly dateDebut?: DateIso | undefined;
  /** Last day, when the parties agreed on one: the offer sets no duration. */
  readonly dateFin?: DateIso | undefined;
  /** Calendar agreed on, one element per line; left blank when there is none yet. */
  readonly calendrier?: readonly string[] | undefined;
  readonly signatures?:
    | {
        readonly prestataire?: SignatureConvention | undefined;
        readonly beneficiaire?: SignatureConvention | undefined;
      }
    | undefined;
}
