import { inTransaction } from "../db/in-transaction.ts";
import type { Base } from "../db/open-base.ts";
import type { PagesLegales } from "../prestataire/prestataire.ts";

/** The published legal pages of an organisme. */
export interface PagesPubliees {
  readonly siren: string;
  readonly nom: string;
  readonly pages: PagesLegales;
  readonly publieeLe: string;
}

/** Nobody: what is public asks for no account and acts for no organisme. */
const PUBLIC = { utilisateurId: "", organismeId: null, mesOrganismes: [] };

/**
 * Reads the published pages of a SIREN; without one, those of the only organisme that has published any. Null when
 * nothing answers, or when several could: a reader is never shown the pages of somebody else.
 *
 * @example
 * await getPagesPubliees(base, "281400994") // => { nom: "CDG 14…", pages: { … }, … }
 */
export function getPagesPubliees(base: Base, siren: string | null): Promise<PagesPubliees | null> {
  return inTransaction({ base, acteur: PUBLIC }, async (tx) => {
    const lues = await tx
      .selectFrom("publie.page_legale")
      .$if(siren !== null, (requete) => requete.where("siren", "=", siren ?? ""))
      .selectAll()
      .limit(2)
      .execute();
    const [lue, autre] = lues;
    if (lue === undefined || autre !== undefined) return null;
    return {
      siren: lue.siren,
      nom: lue.nom,
      publieeLe: lue.publiee_le,
      pages: {
        mentionsLegales: lue.mentions_legales,
        donneesPersonnelles: lue.donnees_personnelles,
        accessibilite: lue.accessibilite,
      },
    };
  });
}
