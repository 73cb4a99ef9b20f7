import type { Generated } from "kysely";
import type { Instant, Json, JsonNullable } from "../db/columns.ts";
import type { EnTete, LogoEnregistre, PagesLegales, Referent, ReglagesPrestataire } from "./prestataire.ts";

interface PrestataireTable {
  organisme_id: string;
  siret: string;
  departement: string;
  fuseau: Generated<string>;
  en_tete: Json<EnTete>;
  referent: Json<Referent>;
  pages: Json<PagesLegales>;
  logo: JsonNullable<LogoEnregistre>;
  reglages: Json<ReglagesPrestataire>;
  demonstration: Generated<boolean>;
  version: Generated<number>;
  maj_le: Instant;
}

interface PageLegaleTable {
  organisme_id: string;
  siren: string;
  nom: string;
  mentions_legales: string;
  donnees_personnelles: string;
  accessibilite: string;
  publiee_le: string;
}

/** Tables of a vendor. */
export interface TablesPrestataire {
  "publie.page_legale": PageLegaleTable;
  prestataire: PrestataireTable;
}
