import { Text } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { formatTypographie } from "../affichage/format-typographie.ts";
import type { Colonne } from "../affichage/table-virtuelle.tsx";
import { client, trpc } from "../api/trpc.ts";
import type { RouterOutputs } from "../api/types.ts";
import { FilDAriane } from "../coquille/fil-d-ariane.tsx";
import { PageIntrouvable } from "../coquille/page-introuvable.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { EcranListe } from "./ecran-liste.tsx";
import { formatValeur } from "./format-valeur.ts";

type Decrite = RouterOutputs["listes"]["registre"][number];
type Ligne = RouterOutputs["listes"]["page"]["lignes"][number];

/** A screen is not a sheet: what it leaves out is in the exports. */
const COLONNES_MONTREES = 7;
const COLONNES_ETROITES = 2;
const POUR_PROGRAMMES: ReadonlySet<string> = new Set(["id", "demonstration", "empreinte"]);

/** Any list of the registry, by its columns: what has no screen of its own is seen, kept as a view and taken away here. */
export function ListePage() {
  const { code } = useParams({ from: "/application/listes/$code" });
  const criteres = useSearch({ from: "/application/listes/$code" });
  const { data: registre } = useSuspenseQuery(trpc.listes.registre.queryOptions());
  const decrite = registre.find((liste) => liste.code === code);
  if (decrite === undefined) return <PageIntrouvable />;
  const tri = criteres["tri"];
  return (
    <>
      <FilDAriane etapes={[{ libelle: "Listes", lien: { to: "/listes" } }]} ici={decrite.titre} />
      <TitrePage titre={decrite.titre} sousTitre="Toutes les colonnes sont dans les exports." />
      {Object.keys(criteres).length > 0 && (
        <Text mb="sm">
          Filtres de l’adresse :{" "}
          {Object.entries(criteres)
            .map(([cle, valeur]) => `${cle} = ${String(valeur)}`)
            .join(", ")}
        </Text>
      )}
      <EcranListe
        code={code}
        legende={decrite.titre}
        compter={(total, nombre) => (total === 0 ? "Aucune ligne" : `${nombre} ligne${total > 1 ? "s" : ""}`)}
        criteres={criteres}
        recherche={criteres}
        lire={(page, signal) => client.listes.page.query({ liste: code, criteres, ...page }, { signal })}
        colonnes={buildColonnes(decrite)}
        tri={typeof tri === "string" ? tri : undefined}
        vide={<EtatVide titre="Rien à montrer ici">Aucune ligne ne correspond.</EtatVide>}
      />
    </>
  );
}

function buildColonnes({ colonnes }: Decrite): readonly Colonne<Ligne>[] {
  return colonnes
    .map((colonne, rang) => ({ ...colonne, rang }))
    .filter(({ cle }) => !POUR_PROGRAMMES.has(cle))
    .slice(0, COLONNES_MONTREES)
    .map(({ cle, titre, type, rang }, place) => ({
      cle,
      titre,
      nombre: type === "montant" || type === "entier" || type === "nombre",
      large: place >= COLONNES_ETROITES,
      cellule: ({ valeurs }) => formatTypographie(formatValeur(valeurs[rang] ?? null, type)),
    }));
}
