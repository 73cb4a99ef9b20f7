import { FiltresListe } from "../listes/filtres/filtres-liste.tsx";
import type { FiltresEcheances as Filtres } from "./parse-filtres-echeances.ts";

const ETATS = [
  { value: "faites", label: "Faites" },
  { value: "toutes", label: "Toutes" },
];
const QUI = [
  { value: "moi", label: "Moi" },
  { value: "autres", label: "Les autres parties" },
  { value: "tous", label: "Tout le monde" },
];

/** Words, state and who has to act. */
export function FiltresEcheances({ filtres: { q, etat, qui } }: { readonly filtres: Filtres }) {
  return (
    <FiltresListe
      nom="Filtrer les échéances"
      recherche={{ q, dans: "Ce qui est à faire ou le nom de l’organisme" }}
      choix={[
        { cle: "etat", libelle: "État", valeur: etat, tous: "À faire", options: ETATS },
        { cle: "qui", libelle: "Qui doit agir", valeur: qui, tous: "Notre organisme", options: QUI },
      ]}
    />
  );
}
