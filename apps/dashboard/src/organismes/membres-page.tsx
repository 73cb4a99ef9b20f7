import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { formatNombre } from "../affichage/format-nombre.ts";
import { formatSirenSiret } from "../affichage/format-siren-siret.ts";
import type { Colonne } from "../affichage/table-virtuelle.tsx";
import { client, trpc } from "../api/trpc.ts";
import type { RouterOutputs } from "../api/types.ts";
import { FilDAriane } from "../coquille/fil-d-ariane.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { EcranListe } from "../listes/ecran-liste.tsx";
import { FiltresListe } from "../listes/filtres/filtres-liste.tsx";
import classes from "./organismes.module.css";

const COLONNES: readonly Colonne<RouterOutputs["organismes"]["listMembres"]["lignes"][number]>[] = [
  {
    cle: "nom",
    titre: "Commune",
    tri: "nom",
    triInverse: "-nom",
    cellule: ({ id, nom }) => (
      <Link to="/organismes/$organismeId" params={{ organismeId: id }} className={classes["nom"]}>
        {nom}
      </Link>
    ),
  },
  {
    cle: "siren",
    titre: "SIREN",
    chiffres: true,
    large: true,
    cellule: ({ siren }) => siren !== null && formatSirenSiret(siren),
  },
  {
    cle: "codeInsee",
    titre: "Code INSEE",
    chiffres: true,
    large: true,
    cellule: ({ codeInsee }) => codeInsee,
  },
  {
    cle: "population",
    titre: "Habitants",
    tri: "population",
    triInverse: "-population",
    nombre: true,
    cellule: ({ population }) => population !== null && formatNombre(population),
  },
];

/** The communes of an intercommunalité, to filter, sort and take away. */
export function MembresPage() {
  const { organismeId } = useParams({ from: "/application/organismes/$organismeId/membres" });
  const filtres = useSearch({ from: "/application/organismes/$organismeId/membres" });
  const { data: groupement } = useSuspenseQuery(trpc.organismes.get.queryOptions({ id: organismeId }));
  const { q, tri = "nom" } = filtres;
  const criteres = { organismeId, ...(q === undefined ? {} : { recherche: q }), tri };
  return (
    <>
      <FilDAriane
        etapes={[
          { libelle: "Organismes", lien: { to: "/organismes" } },
          { libelle: groupement.nom, lien: { to: "/organismes/$organismeId", params: { organismeId } } },
        ]}
        ici="Communes membres"
      />
      <TitrePage titre="Communes membres" sousTitre={groupement.nom} />
      <FiltresListe nom="Filtrer les communes" recherche={{ q, dans: "Nom de la commune" }} />
      <EcranListe
        code="membres"
        legende="Communes membres"
        compter={(total, nombre) =>
          total === 0 ? "Aucune commune" : `${nombre} commune${total > 1 ? "s" : ""}`
        }
        criteres={criteres}
        recherche={filtres}
        lire={(page, signal) => client.organismes.listMembres.query({ ...criteres, ...page }, { signal })}
        colonnes={COLONNES}
        tri={tri}
        vide={
          <EtatVide titre="Aucune commune ne correspond">
            {q === undefined
              ? "Cet organisme n’a pas de commune membre connue de l’annuaire."
              : "Retirez un filtre pour élargir la recherche."}
          </EtatVide>
        }
      />
    </>
  );
}
