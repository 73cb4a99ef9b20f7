import { buildRefus } from "@ia-territoires/core";
import type { RefusMission } from "./action-mission.ts";

/** Whom a request for a document reaches, and whether the vendor says that it tells the body itself. */
export interface EnvoiDemande {
  readonly beneficiaire: string;
  /** By its account, by mail, or by nothing. */
  readonly par: "compte" | "courriel" | "rien";
  readonly sansCourriel: boolean;
}

/**
 * Tells whether a document may be asked: a request that would reach nobody is refused (`courriel-inconnu`), unless the
 * vendor says that it tells the body itself. No text says so: a deadline binds only who knows of it.
 *
 * @example
 * findRefusDemande({ beneficiaire: "Falaise", par: "rien", sansCourriel: true }) // => undefined
 */
export function findRefusDemande({
  beneficiaire,
  par,
  sansCourriel,
}: EnvoiDemande): RefusMission | undefined {
  if (par !== "rien" || sansCourriel) return undefined;
  return buildRefus({
    code: "courriel-inconnu",
    message: `Personne n'a de compte pour ${beneficiaire} et aucune adresse de courriel n'est connue : la demande n'arriverait pas. Indiquer un courriel dans la fiche de l'organisme, ou prévenir l'organisme soi-même et le dire ici.`,
    sources: [],
  });
}
