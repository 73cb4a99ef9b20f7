import { IconTableImport } from "@tabler/icons-react";
import { useSearch } from "@tanstack/react-router";
import { BoutonImprimer } from "../affichage/bouton-imprimer.tsx";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { client } from "../api/trpc.ts";
import { LienBouton } from "../coquille/lien-bouton.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { EcranListe } from "../listes/ecran-liste.tsx";
import { useSession } from "../session/use-session.ts";
import { COLONNES_TITRES } from "./colonnes-titres.tsx";
import { FiltresTitres } from "./filtres-titres.tsx";
import { LiensTitres } from "./liens-titres.tsx";
import { type FiltresTitres as Filtres, parseFiltresTitres } from "./parse-filtres-titres.ts";

/** Every titre one may see, filters in the address: all of its own for the vendor, those it received for a body. */
export function TitresPage() {
  const filtres = parseFiltresTitres(useSearch({ from: "/application/titres" }));
  const { estPrestataire, hasRole } = useSession();
  const criteres = toCriteres(filtres);
  const filtre = filtres.q !== undefined || filtres.statut !== undefined || filtres.exercice !== undefined;
  return (
    <>
      <TitrePage
        titre="Titres de recettes"
        sousTitre={
          estPrestataire ? undefined : "Ce que le centre de gestion vous a facturé, une fois le titre émis."
        }
        actions={
          <>
            {estPrestataire && hasRole("admin", "service-financier") && (
              <LienBouton
                to="/titres/import"
                leftSection={<IconTableImport size={18} aria-hidden />}
                variant="default"
              >
                Importer des numéros
              </LienBouton>
            )}
            <BoutonImprimer libelle="Imprimer la liste" />
          </>
        }
      />
      <LiensTitres />
      <FiltresTitres filtres={filtres} />
      <EcranListe
        code="titres"
        legende="Titres de recettes"
        compter={(total, nombre) => (total === 0 ? "Aucun titre" : `${nombre} titre${total > 1 ? "s" : ""}`)}
        criteres={criteres}
        recherche={filtres}
        lire={(page, signal) => client.titres.list.query({ ...criteres, ...page }, { signal })}
        colonnes={COLONNES_TITRES}
        tri={criteres.tri}
        vide={
          <EtatVide
            titre={filtre ? "Aucun titre ne correspond" : "Aucun titre pour l’instant"}
            action={
              estPrestataire && !filtre ? (
                <LienBouton to="/titres/a-facturer">Voir ce qui est à facturer</LienBouton>
              ) : undefined
            }
          >
            {filtre
              ? "Retirez un filtre pour élargir la recherche."
              : estPrestataire
                ? "Un titre se prépare par lot, à partir des services faits."
                : "Les titres que le centre de gestion émet pour vous apparaîtront ici."}
          </EtatVide>
        }
      />
    </>
  );
}

function toCriteres({ q, statut, exercice, tri }: Filtres) {
  return {
    ...(q === undefined ? {} : { recherche: q }),
    ...(statut === undefined ? {} : { statut }),
    ...(exercice === undefined ? {} : { exercice }),
    tri: tri ?? ("-reference" as const),
  };
}
