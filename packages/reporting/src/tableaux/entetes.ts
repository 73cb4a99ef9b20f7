import type { ColonneTableau } from "./tableau.ts";

/** Headings that several tables share. */
export const ENTETE_SIRET: ColonneTableau = { cle: "siret", titre: "SIRET", type: "siret" };
export const ENTETE_NOM: ColonneTableau = { cle: "nom", titre: "Bénéficiaire", type: "texte" };
export const ENTETE_LOT: ColonneTableau = { cle: "lot", titre: "Lot", type: "texte" };
export const ENTETE_COMMANDE: ColonneTableau = { cle: "commande", titre: "Commande", type: "texte" };
