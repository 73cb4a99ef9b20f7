import { FiltresListe } from "../listes/filtres/filtres-liste.tsx";
import { STATUTS_MISSION } from "./labels.ts";
import type { FiltresMissions as Filtres } from "./parse-filtres-missions.ts";

const OPTIONS = Object.entries(STATUTS_MISSION).map(([value, label]) => ({ value, label }));

/** Search and state. */
export function FiltresMissions({ filtres: { q, statut } }: { readonly filtres: Filtres }) {
  return (
    <FiltresListe
      nom="Filtrer les missions"
      recherche={{ q, dans: "Nom du bénéficiaire" }}
      choix={[{ cle: "statut", libelle: "État", valeur: statut, tous: "Tous", options: OPTIONS }]}
    />
  );
}
