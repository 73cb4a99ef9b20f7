import { useParams } from "@tanstack/react-router";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { client } from "../api/trpc.ts";
import { FilDAriane } from "../coquille/fil-d-ariane.tsx";
import { LienBouton } from "../coquille/lien-bouton.tsx";
import { PageIntrouvable } from "../coquille/page-introuvable.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { buildColonnesDecrites } from "./build-colonnes-decrites.ts";
import { EcranListe } from "./ecran-liste.tsx";
import { ECRANS_PROPRES } from "./ecrans-propres.ts";
import { FiltresRegistre } from "./filtres/filtres-registre.tsx";
import { toRecherche } from "./filtres/to-criteres.ts";
import { useListeDecrite } from "./filtres/use-liste-decrite.ts";

/** Any list of the registry, by its columns and its filters: seen, narrowed, kept as a view and taken away here. */
export function ListePage() {
  const { code } = useParams({ from: "/application/listes/$code" });
  const liste = useListeDecrite(code);
  if (liste === undefined) return <PageIntrouvable />;
  const { decrite, criteres, filtre } = liste;
  const propre = ECRANS_PROPRES[code];
  const tri = criteres["tri"];
  return (
    <>
      <FilDAriane etapes={[{ libelle: "Listes", lien: { to: "/listes" } }]} ici={decrite.titre} />
      <TitrePage
        titre={decrite.titre}
        sousTitre="Toutes les colonnes sont dans les exports."
        actions={
          propre !== undefined && (
            <LienBouton to={propre} variant="default">
              Ouvrir l’écran de cette liste
            </LienBouton>
          )
        }
      />
      <FiltresRegistre nom={`Filtrer : ${decrite.titre}`} filtres={decrite.filtres} criteres={criteres} />
      <EcranListe
        code={code}
        legende={decrite.titre}
        compter={(total, nombre) => (total === 0 ? "Aucune ligne" : `${nombre} ligne${total > 1 ? "s" : ""}`)}
        criteres={criteres}
        recherche={toRecherche(criteres)}
        lire={(page, signal) => client.listes.page.query({ liste: code, criteres, ...page }, { signal })}
        colonnes={buildColonnesDecrites(decrite)}
        tri={typeof tri === "string" ? tri : undefined}
        sansVues={propre !== undefined}
        vide={
          <EtatVide titre={filtre ? "Aucune ligne ne correspond" : "Rien à montrer ici"}>
            {filtre ? "Retirez un filtre pour élargir la recherche." : "Cette liste est vide pour l’instant."}
          </EtatVide>
        }
      />
    </>
  );
}
