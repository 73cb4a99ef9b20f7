import { useSearch } from "@tanstack/react-router";
import { client } from "../api/trpc.ts";
import { BoutonImprimer } from "../affichage/bouton-imprimer.tsx";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { LienBouton } from "../coquille/lien-bouton.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { EcranListe } from "../listes/ecran-liste.tsx";
import { useSession } from "../session/use-session.ts";
import { COLONNES_DEVIS } from "./colonnes-devis.tsx";
import { FiltresDevis } from "./filtres-devis.tsx";
import type { FiltresDevis as Filtres } from "./parse-filtres-devis.ts";

/** Every devis one may see, filters in the address. */
export function DevisPage() {
  const filtres = useSearch({ from: "/application/devis" });
  const { estPrestataire } = useSession();
  const criteres = toCriteres(filtres);
  const filtre = filtres.q !== undefined || filtres.statut !== undefined || filtres.annee !== undefined;

  return (
    <>
      <TitrePage titre="Devis" actions={<BoutonImprimer libelle="Imprimer la liste" />} />
      <FiltresDevis filtres={filtres} />
      <EcranListe
        code="devis"
        legende="Devis"
        compter={(total, nombre) => (total === 0 ? "Aucun devis" : `${nombre} devis`)}
        criteres={criteres}
        recherche={filtres}
        lire={(page, signal) => client.devis.list.query({ ...criteres, ...page }, { signal })}
        colonnes={COLONNES_DEVIS}
        tri={criteres.tri}
        vide={
          <EtatVide
            titre={filtre ? "Aucun devis ne correspond" : "Aucun devis pour l’instant"}
            action={
              estPrestataire ? <LienBouton to="/organismes">Chercher un organisme</LienBouton> : undefined
            }
          >
            {filtre
              ? "Retirez un filtre pour élargir la recherche."
              : estPrestataire
                ? "Un devis se crée depuis la page d’un organisme."
                : "Les devis que le centre de gestion vous envoie apparaîtront ici."}
          </EtatVide>
        }
      />
    </>
  );
}

function toCriteres({ q, statut, annee, tri }: Filtres) {
  return {
    ...(q === undefined ? {} : { recherche: q }),
    ...(statut === undefined ? {} : { statuts: [statut] }),
    ...(annee === undefined ? {} : { annee }),
    tri: tri ?? ("-date" as const),
  };
}
