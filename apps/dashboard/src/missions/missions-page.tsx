import { IconLayoutKanban } from "@tabler/icons-react";
import { useSearch } from "@tanstack/react-router";
import { client } from "../api/trpc.ts";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { LienBouton } from "../coquille/lien-bouton.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { EcranListe } from "../listes/ecran-liste.tsx";
import { useSession } from "../session/use-session.ts";
import { COLONNES_MISSIONS } from "./colonnes-missions.tsx";
import { FiltresMissions } from "./filtres-missions.tsx";
import type { FiltresMissions as Filtres } from "./parse-filtres-missions.ts";

/** The missions of the centre de gestion, one per organisme and tariff. */
export function MissionsPage() {
  const filtres = useSearch({ from: "/application/missions" });
  const { estPrestataire } = useSession();
  const criteres = toCriteres(filtres);
  const filtre = [filtres.q, filtres.statut, filtres.etape, filtres.inchangeesDepuis].some(
    (valeur) => valeur !== undefined,
  );

  return (
    <>
      <TitrePage
        titre="Missions"
        sousTitre="Une mission par organisme servi : devis, délibération, convention, interventions."
        actions={
          <>
            <LienBouton
              to="/missions/tableau"
              variant="default"
              leftSection={<IconLayoutKanban size={18} aria-hidden />}
            >
              Par étape
            </LienBouton>
            <LienBouton to="/catalogue" variant="default">
              Catalogue
            </LienBouton>
            {estPrestataire && (
              <LienBouton to="/modeles" variant="default">
                Modèles
              </LienBouton>
            )}
          </>
        }
      />
      <FiltresMissions filtres={filtres} />
      <EcranListe
        code="missions"
        legende="Missions"
        compter={(total, nombre) =>
          total === 0 ? "Aucune mission" : `${nombre} mission${total > 1 ? "s" : ""}`
        }
        criteres={criteres}
        recherche={filtres}
        lire={(page, signal) => client.missions.list.query({ ...criteres, ...page }, { signal })}
        colonnes={COLONNES_MISSIONS}
        tri={criteres.tri}
        vide={
          <EtatVide
            titre={filtre ? "Aucune mission ne correspond" : "Aucune mission pour l’instant"}
            action={<LienBouton to="/organismes">Chercher un organisme</LienBouton>}
          >
            {filtre
              ? "Retirez un filtre pour élargir la recherche."
              : "Une mission s’ouvre avec le premier devis d’un organisme."}
          </EtatVide>
        }
      />
    </>
  );
}

function toCriteres({ q, statut, etape, inchangeesDepuis, tri }: Filtres) {
  return {
    ...(q === undefined ? {} : { recherche: q }),
    ...(statut === undefined ? {} : { statut }),
    ...(etape === undefined ? {} : { etape }),
    ...(inchangeesDepuis === undefined ? {} : { inchangeesDepuis }),
    tri: tri ?? ("-creation" as const),
  };
}
