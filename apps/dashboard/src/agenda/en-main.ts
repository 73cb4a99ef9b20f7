import type { Creneau, DemandeCreneau, DevisAgenda, PlaceCreneau } from "@ia-territoires/dossiers";

/** What the person has taken and is about to put down: a créneau that moves, or a devis to place. */
export type EnMain =
  | { readonly type: "creneau"; readonly creneau: Creneau; readonly devis: DevisAgenda }
  | { readonly type: "devis"; readonly devis: DevisAgenda };

/** What putting it down there asks of the rules. */
export function buildDemande(enMain: EnMain, vers: PlaceCreneau): DemandeCreneau {
  const { date, demiJournee, referentId } = vers;
  const demande = { devisId: enMain.devis.id, date, demiJournee, referentId };
  return enMain.type === "creneau" ? { ...demande, creneauId: enMain.creneau.id } : demande;
}
