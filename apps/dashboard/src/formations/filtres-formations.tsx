import { LIBELLES_PUBLIC } from "@ia-territoires/dossiers/formations";
import { choixAnnees } from "../listes/filtres/choix-annees.ts";
import { FiltresListe } from "../listes/filtres/filtres-liste.tsx";
import { useSession } from "../session/use-session.ts";
import type { Synthese } from "./formation.ts";
import type { FiltresFormations as Filtres } from "./parse-filtres-formations.ts";

interface Props {
  readonly filtres: Filtres;
  readonly organismes: Synthese["organismes"];
}

const PUBLICS = Object.entries(LIBELLES_PUBLIC).map(([value, label]) => ({ value, label }));

/** Search, body, public, year, evidence. */
export function FiltresFormations({ filtres, organismes }: Props) {
  const annees = choixAnnees(useSession().aujourdHui);
  const organisme = {
    cle: "organisme",
    libelle: "Organisme",
    valeur: filtres.organisme,
    tous: "Tous",
    options: organismes.map(({ id, nom }) => ({ value: id, label: nom })),
  };
  return (
    <FiltresListe
      nom="Filtrer les formations"
      recherche={{ q: filtres.q, dans: "Contenu ou formateur" }}
      choix={[
        ...(organismes.length > 1 ? [organisme] : []),
        { cle: "public", libelle: "Public", valeur: filtres.public, tous: "Tous", options: PUBLICS },
        {
          cle: "annee",
          libelle: "Année",
          valeur: filtres.annee,
          tous: "Toutes",
          options: annees,
        },
        {
          cle: "piece",
          libelle: "Preuve",
          valeur: filtres.piece,
          tous: "Avec ou sans pièce",
          options: [{ value: "sans", label: "Sans pièce" }],
        },
      ]}
    />
  );
}
