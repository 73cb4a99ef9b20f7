import { ANOMALIES } from "@ia-territoires/dossiers";
import { useSearch } from "@tanstack/react-router";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { client } from "../api/trpc.ts";
import { TitrePage } from "../coquille/titre-page.tsx";
import { FiltresListe } from "../listes/filtres/filtres-liste.tsx";
import { EcranListe } from "../listes/ecran-liste.tsx";
import { COLONNES_ANOMALIES } from "./colonnes-anomalies.tsx";

const OPTIONS = Object.entries(ANOMALIES).map(([value, { titre }]) => ({ value, label: titre }));

/** What is late or missing in the missions, the oldest first, with what puts it right. */
export function AnomaliesPage() {
  const filtres = useSearch({ from: "/application/anomalies" });
  const criteres = {
    ...(filtres.q === undefined ? {} : { recherche: filtres.q }),
    ...(filtres.code === undefined ? {} : { code: filtres.code }),
    tri: filtres.tri ?? ("depuis" as const),
  };
  const filtre = filtres.q !== undefined || filtres.code !== undefined;

  return (
    <>
      <TitrePage
        titre="Anomalies"
        sousTitre="Ce qui est en retard ou manque dans les missions. Rien n’est bloqué pour autant : à vous d’en décider."
      />
      <FiltresListe
        nom="Filtrer les anomalies"
        recherche={{ q: filtres.q, dans: "Nom du bénéficiaire" }}
        choix={[{ cle: "code", libelle: "Anomalie", valeur: filtres.code, tous: "Toutes", options: OPTIONS }]}
      />
      <EcranListe
        code="anomalies"
        legende="Anomalies"
        compter={(total, nombre) =>
          total === 0 ? "Aucune anomalie" : `${nombre} anomalie${total > 1 ? "s" : ""}`
        }
        criteres={criteres}
        recherche={filtres}
        lire={(page, signal) => client.pilotage.listAnomalies.query({ ...criteres, ...page }, { signal })}
        colonnes={COLONNES_ANOMALIES}
        tri={criteres.tri}
        vide={
          <EtatVide titre={filtre ? "Aucune anomalie ne correspond" : "Aucune anomalie"}>
            {filtre
              ? "Retirez un filtre pour élargir la recherche."
              : "Les délibérations, conventions, documents et interventions de vos missions sont à jour."}
          </EtatVide>
        }
      />
    </>
  );
}
