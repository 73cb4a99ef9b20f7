import type { RouterOutputs } from "@ia-territoires/server/api";
import { formatMontant } from "@ia-territoires/core";
import { Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { client } from "../api/trpc.ts";
import { DateFr } from "../affichage/date-fr.tsx";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { formatNombre } from "../affichage/format-nombre.ts";
import type { Colonne } from "../affichage/table-virtuelle.tsx";
import { LienBouton } from "../coquille/lien-bouton.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { EcranListe } from "../listes/ecran-liste.tsx";
import { FiltresRegistre } from "../listes/filtres/filtres-registre.tsx";
import { toRecherche } from "../listes/filtres/to-criteres.ts";
import { useListeDecrite } from "../listes/filtres/use-liste-decrite.ts";

type Ligne = RouterOutputs["rapports"]["list"]["lignes"][number];

const COLONNES: readonly Colonne<Ligne>[] = [
  {
    cle: "titre",
    titre: "Rapport",
    cellule: ({ id, titre, debut, fin }) => (
      <>
        <Link to="/rapports/$rapportId" params={{ rapportId: id }}>
          {titre}
        </Link>
        <Text size="sm" c="dimmed">
          Du <DateFr date={debut} courte /> au <DateFr date={fin} courte />
        </Text>
      </>
    ),
  },
  {
    cle: "lignes",
    titre: "Lignes",
    nombre: true,
    large: true,
    cellule: ({ lignes }) => formatNombre(lignes),
  },
  {
    cle: "beneficiaires",
    titre: "Bénéficiaires",
    nombre: true,
    large: true,
    cellule: ({ beneficiaires }) => formatNombre(beneficiaires),
  },
  {
    cle: "montant",
    titre: "Volume d’affaires HT",
    nombre: true,
    cellule: ({ montantHt }) => formatMontant(montantHt),
  },
];

/** The reports that the organisme saved. */
export function RapportsPage() {
  const liste = useListeDecrite("rapports");
  const criteres = liste?.criteres ?? {};
  return (
    <>
      <TitrePage
        titre="Rapports semestriels"
        sousTitre="Les rapports de l’article 7 enregistrés par votre organisme"
        actions={<LienBouton to="/outils/rapport">Nouveau rapport</LienBouton>}
      />
      {liste !== undefined && (
        <FiltresRegistre nom="Filtrer les rapports" filtres={liste.decrite.filtres} criteres={criteres} />
      )}
      <EcranListe
        code="rapports"
        legende="Rapports semestriels"
        compter={(total, nombre) =>
          total === 0 ? "Aucun rapport" : `${nombre} rapport${total > 1 ? "s" : ""}`
        }
        criteres={criteres}
        recherche={toRecherche(criteres)}
        lire={(page, signal) => client.rapports.list.query({ ...(criteres as object), ...page }, { signal })}
        colonnes={COLONNES}
        vide={
          <EtatVide
            titre={liste?.filtre === true ? "Aucun rapport ne correspond" : "Aucun rapport enregistré"}
            action={<LienBouton to="/outils/rapport">Établir un rapport</LienBouton>}
          >
            Un rapport s’établit à partir d’une liste de commandes ; enregistré, il se reprend et se compare.
          </EtatVide>
        }
      />
    </>
  );
}
