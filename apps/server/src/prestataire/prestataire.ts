import type { HeuresDemiJournees } from "@ia-territoires/dossiers";
import type { TvaDemande } from "@ia-territoires/pricing/cdg";

/** Letterhead: postal address (one element per printed line) and how to reach the body. */
export interface EnTete {
  readonly adresse: readonly string[];
  readonly telephone?: string | undefined;
  readonly courriel?: string | undefined;
}

/** Whom to contact about missions: a function, not a person's name. */
export interface Referent {
  readonly fonction: string;
  readonly telephone?: string | undefined;
  readonly courriel?: string | undefined;
}

/** Legal pages of the tenant, as plain text; the footer of the dashboard leads to them. */
export interface PagesLegales {
  readonly mentionsLegales: string;
  readonly donneesPersonnelles: string;
  readonly accessibilite: string;
}

/** A logo as it is stored and sent to screens. */
export interface LogoEnregistre {
  readonly typeMedia: "image/png" | "image/jpeg";
  readonly base64: string;
  readonly texteAlternatif: string;
}

/** How the vendor reads what the texts leave open, where the law lets it choose. */
export interface ReglagesPrestataire {
  /** Whether the délibération has to be sent to the préfet for this optional mission; else `dispensee`. */
  readonly transmission?: "dispensee" | "requise" | undefined;
  /** Whether bodies outside the territory may be served, each with a reason. */
  readonly derogationTerritoire?: boolean | undefined;
  /** VAT, when it is not the tariff's own treatment. */
  readonly tva?: TvaDemande | undefined;
  /** Hours of half-days in invitations, when they are not the usual ones. */
  readonly heures?: HeuresDemiJournees | undefined;
}
