import { IconPlus, IconUpload } from "@tabler/icons-react";
import { useSearch } from "@tanstack/react-router";
import { client } from "../api/trpc.ts";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { LienBouton } from "../coquille/lien-bouton.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { EcranListe } from "../listes/ecran-liste.tsx";
import { useSession } from "../session/use-session.ts";
import { COLONNES_ORGANISMES } from "./colonnes-organismes.tsx";
import { FiltresOrganismes } from "./filtres-organismes.tsx";
import { toCriteresListe } from "./to-criteres-liste.ts";

/** The directory: every organisme one may find, searched on the server, filters in the address. */
export function OrganismesPage() {
  const filtres = useSearch({ from: "/application/organismes" });
  const { hasRole } = useSession();
  const criteres = toCriteresListe(filtres);

  return (
    <>
      <TitrePage
        titre="Organismes"
        sousTitre="Communes, intercommunalités et établissements publics de l’annuaire, ou saisis à la main."
        actions={
          <>
            {hasRole("admin", "referent-ia") && (
              <LienBouton
                to="/organismes/import"
                variant="default"
                leftSection={<IconUpload size={18} aria-hidden />}
              >
                Importer
              </LienBouton>
            )}
            <LienBouton to="/organismes/nouveau" leftSection={<IconPlus size={18} aria-hidden />}>
              Saisir un organisme
            </LienBouton>
          </>
        }
      />
      <FiltresOrganismes filtres={filtres} />
      <EcranListe
        code="organismes"
        legende="Organismes trouvés"
        compter={(total, nombre) =>
          total === 0 ? "Aucun organisme trouvé" : `${nombre} organisme${total > 1 ? "s" : ""}`
        }
        criteres={criteres}
        recherche={filtres}
        lire={(page, signal) => client.organismes.list.query({ ...criteres, ...page }, { signal })}
        colonnes={COLONNES_ORGANISMES}
        tri={filtres.tri}
        vide={
          <EtatVide
            titre="Aucun organisme ne correspond"
            action={
              <LienBouton to="/organismes/nouveau" variant="light">
                Saisir cet organisme
              </LienBouton>
            }
          >
            Vérifiez l’orthographe ou retirez un filtre. Un établissement absent de l’annuaire (CCAS,
            syndicat, régie…) se saisit à la main en une minute.
          </EtatVide>
        }
      />
    </>
  );
}
