import { getAnnee, LIBELLES_TERRITOIRE } from "@ia-territoires/core";
import { Group, Paper, Stack, Text, Title } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Sources } from "../affichage/sources.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { useSaisieAdresse } from "../formulaires/use-saisie-adresse.ts";
import { EmporterReponse } from "../outils/emporter-reponse.tsx";
import { FilOutils } from "../outils/fil-outils.tsx";
import { useSession } from "../session/use-session.ts";
import { type AnneeFeries, buildAnnee } from "./build-annee.ts";
import { buildCsvFeries, buildEvenementsFeries } from "./export-feries.ts";
import { FiltresFeries } from "./filtres-feries.tsx";
import { formatSaisieFeries, parseSaisieFeries } from "./saisie-feries.ts";
import { TableauFeries } from "./tableau-feries.tsx";

/** The jours fériés of a year in a territory, for everybody. */
export function JoursFeriesPage() {
  const adresse = useSearch({ from: "/outils/jours-feries" });
  const navigate = useNavigate({ from: "/outils/jours-feries" });
  const { aujourdHui } = useSession();
  const parse = (search: Readonly<Record<string, unknown>>) =>
    parseSaisieFeries(search, String(getAnnee(aujourdHui)));
  const { saisie, change } = useSaisieAdresse({
    adresse: parse(adresse),
    hasReponse: (suivante) => buildAnnee(suivante).statut === "annee",
    relire: (suivante) => parse(formatSaisieFeries(suivante)),
    onAdresse: (suivante) => void navigate({ search: formatSaisieFeries(suivante), replace: true }),
  });
  const annee = buildAnnee(saisie);
  const territoire = LIBELLES_TERRITOIRE[saisie.territoire];

  return (
    <>
      <FilOutils ici="Jours fériés" />
      <TitrePage
        titre="Jours fériés"
        sousTitre={annee.statut === "annee" ? `${territoire}, ${String(annee.annee)}` : territoire}
        actions={annee.statut === "annee" ? <Actions annee={annee} /> : undefined}
      />
      <Stack gap="lg">
        <FiltresFeries
          saisie={saisie}
          erreur={annee.statut === "refus" ? annee.message : undefined}
          onChange={change}
        />
        {annee.statut === "annee" && <Annee annee={annee} />}
      </Stack>
    </>
  );
}

type Lue = Extract<AnneeFeries, { statut: "annee" }>;

function Actions({ annee: { territoire, annee, feries, usages } }: { readonly annee: Lue }) {
  const nom = `jours-feries-${territoire}-${String(annee)}`;
  async function writeIcs(): Promise<string> {
    const { buildIcs } = await import("@ia-territoires/calendar/ics");
    const evenements = buildEvenementsFeries(feries, territoire, new Date().toISOString());
    return buildIcs({ nom: `Jours fériés ${LIBELLES_TERRITOIRE[territoire]}`, evenements });
  }
  return (
    <EmporterReponse
      agenda={{ nom: `${nom}.ics`, write: writeIcs }}
      csv={{ nom: `${nom}.csv`, write: () => buildCsvFeries([...feries, ...usages]) }}
    />
  );
}

function Annee({ annee: { annee, feries, usages, ouvres, ouvrables } }: { readonly annee: Lue }) {
  return (
    <>
      <Group gap="md" role="status">
        <Text>
          <strong>{feries.length}</strong> jours fériés
        </Text>
        <Text>
          <strong>{ouvres}</strong> jours ouvrés, du lundi au vendredi
        </Text>
        <Text>
          <strong>{ouvrables}</strong> jours ouvrables, du lundi au samedi
        </Text>
      </Group>
      <TableauFeries legende={`Jours fériés de ${String(annee)}`} jours={feries} />
      {usages.length === 0 ? (
        <Text c="dimmed">Aucun jour d’usage n’est relevé pour ce territoire.</Text>
      ) : (
        <Paper component="section" withBorder p="lg" aria-labelledby="usages">
          <Title order={2} id="usages" mb="xs">
            Jours d’usage
          </Title>
          <Text mb="sm">
            L’usage les garde, aucun texte ne les rend fériés : ils ne sont pas décomptés d’un délai, sauf si
            le service est fermé et que le contrat le prévoit.
          </Text>
          <TableauFeries legende={`Jours d’usage de ${String(annee)}`} jours={usages} sansTexte />
          <Sources sources={usages.map(({ source }) => source)} titre="Texte" />
        </Paper>
      )}
    </>
  );
}
