import type { RouterOutputs } from "@ia-territoires/server/api";

type Etat = RouterOutputs["activite"]["listEquipement"]["lignes"][number]["etat"];

export const ETATS_EQUIPEMENT: Readonly<Record<Etat, string>> = {
  equipe: "Équipé : un devis accepté",
  contact: "En contact : une mission ouverte",
  sans: "Pas encore",
};
