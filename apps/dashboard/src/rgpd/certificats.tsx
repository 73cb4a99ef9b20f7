import { Text, Title } from "@mantine/core";
import { client } from "../api/trpc.ts";
import type { RouterOutputs } from "../api/types.ts";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { formatInstant } from "../affichage/format-instant.ts";
import type { Colonne } from "../affichage/table-virtuelle.tsx";
import { EcranListe } from "../listes/ecran-liste.tsx";
import { FiltresRegistre } from "../listes/filtres/filtres-registre.tsx";
import { toRecherche } from "../listes/filtres/to-criteres.ts";
import { useListeDecrite } from "../listes/filtres/use-liste-decrite.ts";

type Certificat = RouterOutputs["rgpd"]["listCertificats"]["lignes"][number];

const COLONNES: readonly Colonne<Certificat>[] = [
  {
    cle: "titre",
    titre: "Données",
    cellule: ({ titre, faitLe, installation }) => (
      <>
        {titre}
        <Text size="sm" c="dimmed">
          {formatInstant(faitLe)}
          {installation && ", toute l’installation"}
        </Text>
      </>
    ),
  },
  { cle: "nombre", titre: "Nombre", nombre: true, cellule: ({ nombre }) => nombre },
  {
    cle: "empreinte",
    titre: "Empreinte des identifiants",
    large: true,
    cellule: ({ empreinte }) => `${empreinte.slice(0, 16)}…`,
  },
];

/** What was purged or erased: proofs without any name. */
export function Certificats() {
  const liste = useListeDecrite("certificats");
  const criteres = liste?.criteres ?? {};
  return (
    <section aria-labelledby="certificats">
      <Title order={2} id="certificats" mb="sm">
        Certificats de purge et d’effacement
      </Title>
      {liste !== undefined && (
        <FiltresRegistre nom="Filtrer les certificats" filtres={liste.decrite.filtres} criteres={criteres} />
      )}
      <EcranListe
        code="certificats"
        legende="Certificats de purge et d’effacement"
        compter={(total, nombre) =>
          total === 0 ? "Aucun certificat" : `${nombre} certificat${total > 1 ? "s" : ""}`
        }
        criteres={criteres}
        recherche={toRecherche(criteres)}
        lire={(page, signal) =>
          client.rgpd.listCertificats.query({ ...(criteres as object), ...page }, { signal })
        }
        colonnes={COLONNES}
        vide={
          <EtatVide
            titre={
              liste?.filtre === true
                ? "Aucun certificat ne correspond"
                : "Rien n’a encore été purgé ni effacé"
            }
          >
            Chaque purge et chaque effacement laisse ici sa preuve, sans aucun nom.
          </EtatVide>
        }
      />
    </section>
  );
}
