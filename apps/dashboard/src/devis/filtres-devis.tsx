import { choixAnnees } from "../listes/filtres/choix-annees.ts";
import { FiltresListe } from "../listes/filtres/filtres-liste.tsx";
import { useSession } from "../session/use-session.ts";
import { STATUTS_DEVIS } from "./labels.ts";
import type { FiltresDevis as Filtres } from "./parse-filtres-devis.ts";

const STATUTS = Object.entries(STATUTS_DEVIS).map(([value, { libelle }]) => ({ value, label: libelle }));

/** Search, state and year. */
export function FiltresDevis({ filtres: { q, statut, annee } }: { readonly filtres: Filtres }) {
  const annees = choixAnnees(useSession().aujourdHui);
  return (
    <FiltresListe
      nom="Filtrer les devis"
      recherche={{ q, dans: "Numéro, objet ou bénéficiaire" }}
      choix={[
        { cle: "statut", libelle: "État", valeur: statut, tous: "Tous", options: STATUTS },
        {
          cle: "annee",
          libelle: "Année",
          valeur: annee,
          tous: "Toutes",
          options: annees,
        },
      ]}
    />
  );
}
