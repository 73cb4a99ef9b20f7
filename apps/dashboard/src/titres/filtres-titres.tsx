import { getAnnee } from "@ia-territoires/core";
import { FiltresListe } from "../listes/filtres/filtres-liste.tsx";
import { useSession } from "../session/use-session.ts";
import { STATUTS_TITRE } from "./labels.ts";
import type { FiltresTitres as Filtres } from "./parse-filtres-titres.ts";

const STATUTS = Object.entries(STATUTS_TITRE).map(([value, { libelle }]) => ({ value, label: libelle }));

/** Search, state and exercice. */
export function FiltresTitres({ filtres: { q, statut, exercice } }: { readonly filtres: Filtres }) {
  const suivante = getAnnee(useSession().aujourdHui) + 1;
  const exercices = Array.from({ length: 5 }, (_, ecart) => String(suivante - ecart));
  return (
    <FiltresListe
      nom="Filtrer les titres"
      recherche={{ q, dans: "Numéro, référence, débiteur ou objet" }}
      choix={[
        { cle: "statut", libelle: "État", valeur: statut, tous: "Tous", options: STATUTS },
        {
          cle: "exercice",
          libelle: "Exercice",
          valeur: exercice,
          tous: "Tous",
          options: exercices.map((value) => ({ value, label: value })),
        },
      ]}
    />
  );
}
