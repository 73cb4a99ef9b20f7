import { GENRES_PIECE } from "@ia-territoires/dossiers";
import { useSearch } from "@tanstack/react-router";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { client } from "../api/trpc.ts";
import { TitrePage } from "../coquille/titre-page.tsx";
import { EcranListe } from "../listes/ecran-liste.tsx";
import { FiltresListe } from "../listes/filtres/filtres-liste.tsx";
import { useChoixOrganisme } from "../listes/filtres/use-choix-organisme.ts";
import { COLONNES_PIECES } from "./colonnes-pieces.tsx";
import type { FiltresPieces } from "./parse-filtres-pieces.ts";

const GENRES = GENRES_PIECE.map(({ code, libelle }) => ({ value: code, label: libelle }));

/** Every file of every dossier one may see. */
export function PiecesPage() {
  const filtres = useSearch({ from: "/application/pieces" });
  const collectivite = useChoixOrganisme(filtres.organisme);
  const criteres = toCriteres(filtres);
  const filtre = criteres.recherche !== undefined || criteres.genre !== undefined;
  return (
    <>
      <TitrePage
        titre="Pièces"
        sousTitre="Les fichiers déposés dans vos dossiers : actes signés, accusés de réception, autres pièces."
      />
      <FiltresListe
        nom="Filtrer les pièces"
        recherche={{ q: filtres.q, dans: "Nom du fichier ou bénéficiaire" }}
        choix={[
          { cle: "genre", libelle: "Genre", valeur: criteres.genre, tous: "Tous", options: GENRES },
          ...collectivite,
        ]}
      />
      <EcranListe
        code="fichiers"
        legende="Pièces"
        compter={(total, nombre) => (total === 0 ? "Aucune pièce" : `${nombre} pièce${total > 1 ? "s" : ""}`)}
        criteres={criteres}
        recherche={filtres}
        lire={(page, signal) => client.fichiers.listTous.query({ ...criteres, ...page }, { signal })}
        colonnes={COLONNES_PIECES}
        tri={criteres.tri}
        vide={
          <EtatVide titre={filtre ? "Aucune pièce ne correspond" : "Aucune pièce pour l’instant"}>
            {filtre
              ? "Retirez un filtre pour élargir la recherche."
              : "Une pièce se dépose sur la page de son dossier, dans la section « Pièces »."}
          </EtatVide>
        }
      />
    </>
  );
}

function toCriteres({ q, genre, organisme, tri }: FiltresPieces) {
  const connu = GENRES_PIECE.find(({ code }) => code === genre)?.code;
  return {
    ...(q === undefined ? {} : { recherche: q }),
    ...(connu === undefined ? {} : { genre: connu }),
    ...(organisme === undefined ? {} : { organismeId: organisme }),
    tri: tri ?? ("-depose" as const),
  };
}
