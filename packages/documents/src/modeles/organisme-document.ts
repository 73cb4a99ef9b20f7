import type { DateIso, Siren, Siret } from "@ia-territoires/core";
import type { Logo } from "./logo.ts";

/** A body as a document names it. Empty or missing texts are printed as « à compléter », never invented. */
export interface OrganismeDocument {
  readonly nom: string;
  /** Postal address, one element per printed line. */
  readonly adresse: readonly string[];
  readonly siret?: Siret | undefined;
  /** Printed when the SIRET is not known: the public directory of communes has only the SIREN. */
  readonly siren?: Siren | undefined;
}

/** The body that sells the mission: its letterhead. */
export interface PrestataireDocument extends OrganismeDocument {
  readonly logo?: Logo | undefined;
  readonly telephone?: string | undefined;
  readonly courriel?: string | undefined;
}

/** Whom to contact about the mission: a function, and how to reach it. */
export interface ContactDocument {
  readonly fonction: string;
  readonly telephone?: string | undefined;
  readonly courriel?: string | undefined;
}

/** Who signs, in what capacity, by what delegation. What is missing is left to be filled in by hand. */
export interface SignataireDocument {
  readonly nom?: string | undefined;
  readonly qualite?: string | undefined;
  readonly delegation?: string | undefined;
}

/** A signature of the convention, or of the acceptance of a devis: who, in what capacity, and the day of it. */
export interface SignatureConvention extends SignataireDocument {
  readonly signeLe?: DateIso | undefined;
}
