import { GENRES_MODELE, getGenreModele } from "@ia-territoires/dossiers/modeles";
import { IconPlus } from "@tabler/icons-react";
import { Link, useSearch } from "@tanstack/react-router";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { Etiquette } from "../affichage/etiquette.tsx";
import { formatInstant } from "../affichage/format-instant.ts";
import { formatNombre } from "../affichage/format-nombre.ts";
import type { Colonne } from "../affichage/table-virtuelle.tsx";
import { client } from "../api/trpc.ts";
import type { RouterOutputs } from "../api/types.ts";
import { FilDAriane } from "../coquille/fil-d-ariane.tsx";
import { LienBouton } from "../coquille/lien-bouton.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { EcranListe } from "../listes/ecran-liste.tsx";
import { FiltresListe } from "../listes/filtres/filtres-liste.tsx";
import classes from "../organismes/organismes.module.css";
import { useSession } from "../session/use-session.ts";
import { type FiltresModeles, parseFiltresModeles } from "./parse-filtres-modeles.ts";

type LigneModele = RouterOutputs["modeles"]["list"]["lignes"][number];

const GENRES = GENRES_MODELE.map(({ code, libelle }) => ({ value: code, label: libelle }));

const COLONNES: readonly Colonne<LigneModele>[] = [
  {
    cle: "titre",
    titre: "Modèle",
    tri: "titre",
    triInverse: "-titre",
    cellule: ({ id, titre, genre, archiveLe }) => (
      <>
        <Link to="/modeles/$modeleId" params={{ modeleId: id }} className={classes["nom"]}>
          {titre}
        </Link>{" "}
        {archiveLe !== null && <Etiquette>Archivé</Etiquette>}
        <span className={classes["secondaire"]}>{getGenreModele(genre).libelle}</span>
      </>
    ),
  },
  {
    cle: "genre",
    titre: "Genre",
    large: true,
    cellule: ({ genre }) => getGenreModele(genre).libelle,
  },
  {
    cle: "collectivites",
    titre: "Collectivités",
    nombre: true,
    cellule: ({ collectivites }) => formatNombre(collectivites),
  },
  {
    cle: "maj",
    titre: "Modifié le",
    tri: "-maj",
    triInverse: "maj",
    large: true,
    cellule: ({ majLe }) => <time dateTime={majLe}>{formatInstant(majLe)}</time>,
  },
];

/** The models of documents that a centre de gestion copies to the bodies it serves. */
export function ModelesPage() {
  const filtres = parseFiltresModeles(useSearch({ from: "/application/modeles" }));
  const { hasRole } = useSession();
  const criteres = toCriteres(filtres);
  const filtre = filtres.q !== undefined || filtres.genre !== undefined || filtres.etat !== undefined;
  const nouveau = hasRole("admin", "referent-ia", "juriste") && (
    <LienBouton to="/modeles/nouveau" leftSection={<IconPlus size={18} aria-hidden />}>
      Écrire un modèle
    </LienBouton>
  );
  return (
    <>
      <FilDAriane etapes={[{ libelle: "Missions", lien: { to: "/missions" } }]} ici="Modèles" />
      <TitrePage
        titre="Modèles de documents"
        sousTitre="Écrits une fois, remplis pour chaque collectivité, classés dans son dossier."
        actions={nouveau}
      />
      <FiltresListe
        nom="Filtrer les modèles"
        recherche={{ q: filtres.q, dans: "Titre du modèle" }}
        choix={[
          { cle: "genre", libelle: "Genre", valeur: filtres.genre, tous: "Tous", options: GENRES },
          {
            cle: "etat",
            libelle: "État",
            valeur: filtres.etat,
            tous: "En usage",
            options: [
              { value: "archives", label: "Archivés" },
              { value: "tous", label: "Tous" },
            ],
          },
        ]}
      />
      <EcranListe
        code="modeles"
        legende="Modèles de documents"
        compter={(total, nombre) =>
          total === 0 ? "Aucun modèle" : `${nombre} modèle${total > 1 ? "s" : ""}`
        }
        criteres={criteres}
        recherche={filtres}
        lire={(page, signal) => client.modeles.list.query({ ...criteres, ...page }, { signal })}
        colonnes={COLONNES}
        tri={criteres.tri}
        vide={
          <EtatVide
            titre={filtre ? "Aucun modèle ne correspond" : "Aucun modèle pour l’instant"}
            action={nouveau}
          >
            {filtre
              ? "Retirez un filtre pour élargir la recherche."
              : "Une charte, une procédure, un courrier : écrivez le texte, des variables diront le nom, le SIREN ou la délibération de chaque collectivité."}
          </EtatVide>
        }
      />
    </>
  );
}

function toCriteres({ q, genre, etat, tri }: FiltresModeles) {
  return {
    ...(q === undefined ? {} : { recherche: q }),
    ...(genre === undefined ? {} : { genre }),
    ...(etat === undefined ? {} : { etat }),
    tri: tri ?? ("titre" as const),
  };
}
