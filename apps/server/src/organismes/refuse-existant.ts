import { buildRefus, type Refus } from "@ia-territoires/core";
import type { CodeRefusOrganisme } from "./codes.ts";
import type { OrganismeListe } from "./organisme-liste.ts";

/** What leads to the sheet that is in the way. */
export interface OrganismeExistant {
  readonly organismeId: string;
  readonly nom: string;
  /** Path of its sheet in the dashboard. */
  readonly lien: string;
}

/**
 * Builds the refusal that leads to the organisme already known under this number.
 * @example
 * refuseExistant("organisme-existant", caen, "le SIREN 211 401 187").figures.lien // => "/organismes/5f4d…"
 */
export function refuseExistant<
  Code extends Extract<CodeRefusOrganisme, "organisme-existant" | "siret-deja-attribue">,
>(code: Code, existant: OrganismeListe, numero: string): Refus<Code, OrganismeExistant> {
  return buildRefus<Code, OrganismeExistant>({
    code,
    message: `« ${existant.nom} » porte déjà ${numero} : ouvrez sa fiche.`,
    sources: [],
    figures: { organismeId: existant.id, nom: existant.nom, lien: `/organismes/${existant.id}` },
  });
}
