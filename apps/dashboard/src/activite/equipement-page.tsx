import type { RouterOutputs } from "@ia-territoires/server/api";
import { NativeSelect, Text } from "@mantine/core";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { client } from "../api/trpc.ts";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { Etiquette } from "../affichage/etiquette.tsx";
import { formatNombre } from "../affichage/format-nombre.ts";
import type { Colonne } from "../affichage/table-virtuelle.tsx";
import { FilDAriane } from "../coquille/fil-d-ariane.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { EcranListe } from "../listes/ecran-liste.tsx";
import { ETATS_EQUIPEMENT } from "./labels.ts";
import type { FiltresActivite } from "./parse-filtres-activite.ts";

type Ligne = RouterOutputs["activite"]["listEquipement"]["lignes"][number];

const TONS = { equipe: "fait", contact: "principal", sans: "neutre" } as const;
const COURTS = { equipe: "Équipé", contact: "En contact", sans: "Pas encore" } as const;

const COLONNES: readonly Colonne<Ligne>[] = [
  {
    cle: "nom",
    titre: "Organisme",
    tri: "nom",
    cellule: ({ id, nom, epci, etat }) => (
      <>
        <Link to="/organismes/$organismeId" params={{ organismeId: id }}>
          {nom}
        </Link>{" "}
        <Etiquette ton={TONS[etat]}>{COURTS[etat]}</Etiquette>
        <Text size="sm" c="dimmed">
          {epci ?? "Intercommunalité"}
        </Text>
      </>
    ),
  },
  {
    cle: "population",
    titre: "Population",
    tri: "-population",
    nombre: true,
    large: true,
    cellule: ({ population }) => (population === null ? "" : formatNombre(population)),
  },
  {
    cle: "demiJournees",
    titre: "Demi-journées acceptées",
    tri: "-demiJournees",
    nombre: true,
    cellule: ({ demiJournees }) => formatNombre(demiJournees),
  },
];

/** Every commune and intercommunality of the département, equipped or not: the table of the map. */
export function EquipementPage() {
  const { etat, tri } = useSearch({ from: "/application/activite/equipement" });
  const navigate = useNavigate({ from: "/activite/equipement" });
  const criteres = { ...(etat === undefined ? {} : { etat }), ...(tri === undefined ? {} : { tri }) };
  return (
    <>
      <FilDAriane etapes={[{ libelle: "Activité", lien: { to: "/activite" } }]} ici="Équipement" />
      <TitrePage
        titre="Équipement du département"
        sousTitre="Communes et intercommunalités, équipées ou non"
      />
      <div className="champs sans-impression">
        <NativeSelect
          label="État"
          value={etat ?? ""}
          onChange={(event) => {
            const choisi = event.currentTarget.value as FiltresActivite["etat"] | "";
            void navigate({
              search: {
                ...(choisi === "" || choisi === undefined ? {} : { etat: choisi }),
                ...(tri === undefined ? {} : { tri }),
              },
              replace: true,
            });
          }}
          data={[
            { value: "", label: "Tous" },
            ...Object.entries(ETATS_EQUIPEMENT).map(([value, label]) => ({ value, label })),
          ]}
        />
      </div>
      <EcranListe
        code="equipement"
        legende="Équipement du département"
        compter={(total, nombre) =>
          total === 0 ? "Aucun organisme" : `${nombre} organisme${total > 1 ? "s" : ""}`
        }
        criteres={criteres}
        recherche={criteres}
        lire={(page, signal) => client.activite.listEquipement.query({ ...criteres, ...page }, { signal })}
        colonnes={COLONNES}
        tri={tri}
        vide={
          <EtatVide titre="Aucun organisme">Aucun organisme du département n’est dans cet état.</EtatVide>
        }
      />
    </>
  );
}
