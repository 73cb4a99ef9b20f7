import type { StatutTitre } from "@ia-territoires/dossiers";
import type { EtatLot } from "@ia-territoires/server/api";
import type { Ton } from "../affichage/etiquette.tsx";

interface Libelle {
  readonly libelle: string;
  readonly ton: Ton;
}

/** What people read of the state of a titre. */
export const STATUTS_TITRE: Readonly<Record<StatutTitre, Libelle>> = {
  prepare: { libelle: "En préparation", ton: "neutre" },
  transmis: { libelle: "Transmis", ton: "principal" },
  emis: { libelle: "Émis", ton: "fait" },
  retire: { libelle: "Retiré", ton: "neutre" },
  rejete: { libelle: "Rejeté", ton: "refus" },
  annule: { libelle: "Annulé", ton: "attention" },
};

/** What people read of the state of a batch. */
export const ETATS_LOT: Readonly<Record<EtatLot, Libelle>> = {
  prepare: { libelle: "En préparation", ton: "neutre" },
  transmis: { libelle: "Numéros attendus", ton: "principal" },
  emis: { libelle: "Émis", ton: "fait" },
  abandonne: { libelle: "Abandonné", ton: "neutre" },
};
