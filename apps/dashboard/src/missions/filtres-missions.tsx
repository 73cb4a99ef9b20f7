import { formatDateCourte } from "@ia-territoires/core";
import { ETAPES_MISSION } from "@ia-territoires/dossiers";
import { FiltresListe } from "../listes/filtres/filtres-liste.tsx";
import { STATUTS_MISSION } from "./labels.ts";
import type { FiltresMissions as Filtres } from "./parse-filtres-missions.ts";

const ETAPES = Object.entries(ETAPES_MISSION).map(([value, { titre }]) => ({ value, label: titre }));
const ACTES = Object.entries(STATUTS_MISSION).map(([value, label]) => ({ value, label }));

/** Search, stage, acts, and since when a mission has not moved when that was asked. */
export function FiltresMissions({
  filtres: { q, statut, etape, inchangeesDepuis },
}: {
  readonly filtres: Filtres;
}) {
  const immobile =
    inchangeesDepuis === undefined
      ? []
      : [
          {
            cle: "inchangeesDepuis",
            libelle: "Sans mouvement depuis le",
            valeur: inchangeesDepuis,
            tous: "Toutes",
            options: [{ value: inchangeesDepuis, label: formatDateCourte(inchangeesDepuis) }],
          },
        ];
  return (
    <FiltresListe
      nom="Filtrer les missions"
      recherche={{ q, dans: "Nom du bénéficiaire" }}
      choix={[
        { cle: "etape", libelle: "Étape", valeur: etape, tous: "Toutes", options: ETAPES },
        { cle: "statut", libelle: "Actes", valeur: statut, tous: "Tous", options: ACTES },
        ...immobile,
      ]}
    />
  );
}
