import { formatMontant, formatTaux, type Montant } from "@ia-territoires/core";
import type { Commande, TotalTva } from "@ia-territoires/pricing";
import { explainCommande } from "@ia-territoires/pricing/explications";
import { Alert, Paper, Stack, Table, Text, Title } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { Etiquette } from "../affichage/etiquette.tsx";
import { formatTypographie } from "../affichage/format-typographie.ts";
import { MessageRefus } from "../affichage/message-refus.tsx";
import { Sources } from "../affichage/sources.tsx";
import type { Simulation } from "./calculate-simulation.ts";

/** The price, or why there is none. */
export function ResultatSimulation({ simulation }: { readonly simulation: Simulation }) {
  if (simulation.statut === "vide") return null;
  if (simulation.statut === "saisie") {
    return <Text role="status">Corrigez les champs signalés : le prix s’affichera ensuite.</Text>;
  }
  const { resultat } = simulation;
  if (resultat.statut === "refus") {
    return (
      <MessageRefus refus={resultat} titre="Cette commande ne peut pas être chiffrée">
        {resultat.figures.problemes.length > 1 && (
          <ul>
            {resultat.figures.problemes.map(({ rang, message }) => (
              <li key={rang}>
                Ligne {rang} : {formatTypographie(message)}
              </li>
            ))}
          </ul>
        )}
      </MessageRefus>
    );
  }
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="prix">
      <Title order={2} id="prix" mb="sm">
        Prix {resultat.bpu.statut === "illustratif" && <Etiquette ton="attention">ILLUSTRATIF</Etiquette>}
      </Title>
      <Stack gap="md">
        <Avertissements commande={resultat} />
        <TableauPrix commande={resultat} />
        <Fondement commande={resultat} />
      </Stack>
    </Paper>
  );
}

function Avertissements({ commande: { avertissements } }: { readonly commande: Commande }) {
  if (avertissements.length === 0) return null;
  return (
    <Alert
      role="group"
      aria-label="À savoir"
      color="ambre"
      title="À savoir"
      icon={<IconAlertTriangle aria-hidden />}
    >
      <ul className="liste-numerotee">
        {avertissements.map(({ code, message }) => (
          <li key={`${code} ${message}`}>{formatTypographie(message)}</li>
        ))}
      </ul>
    </Alert>
  );
}

function TableauPrix({ commande }: { readonly commande: Commande }) {
  const explications = explainCommande(commande);
  const { lignes, parTva, totalHt, totalTva, totalTtc } = commande;
  return (
    <div className="defilement">
      <Table>
        <Table.Caption className="visuellement-masque">Lignes et totaux de la simulation</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Ligne</Table.Th>
            <Table.Th scope="col" ta="right">
              Montant HT
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lignes.map(({ rang, code, designation, montantHt }, index) => (
            <Table.Tr key={rang}>
              <Table.Td>
                {designation} <span className="nombre">({code})</span>
                <Text size="sm" c="dimmed">
                  {formatTypographie(explications.lignes[index] ?? "")}
                </Text>
              </Table.Td>
              <Table.Td ta="right" className="nombre">
                {formatMontant(montantHt)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Total libelle="Total hors taxe" montant={totalHt} />
          {parTva.map((part, index) => (
            <Total
              key={`${part.categorie} ${part.taux ?? ""}`}
              libelle={part.taux === null ? SANS_TAUX[part.categorie] : `TVA à ${formatTaux(part.taux)}`}
              detail={explications.totaux[index]}
              montant={part.montantTva}
            />
          ))}
          {parTva.length > 1 && <Total libelle="Total de la TVA" montant={totalTva} />}
          <Total libelle="Total toutes taxes comprises" montant={totalTtc} />
        </Table.Tfoot>
      </Table>
    </div>
  );
}

const SANS_TAUX: Readonly<Record<TotalTva["categorie"], string>> = {
  S: "TVA",
  E: "Exonéré de TVA",
  O: "Sans TVA",
  Z: "TVA à taux zéro",
  "a-verifier": "TVA à vérifier",
};

interface PropsTotal {
  readonly libelle: string;
  readonly detail?: string | undefined;
  readonly montant: Montant | null;
}

function Total({ libelle, detail, montant }: PropsTotal) {
  return (
    <Table.Tr>
      <Table.Th scope="row">
        {formatTypographie(libelle)}
        {detail !== undefined && (
          <Text size="sm" c="dimmed" fw={400}>
            {formatTypographie(detail)}
          </Text>
        )}
      </Table.Th>
      <Table.Td ta="right" className="nombre" fw={700}>
        {montant === null ? "à vérifier" : formatMontant(montant)}
      </Table.Td>
    </Table.Tr>
  );
}

/** What the figures stand on: the texts, the version of the list, the library. */
function Fondement({ commande: { lignes, bpu, bibliotheque } }: { readonly commande: Commande }) {
  const sources = lignes.flatMap(({ regimeTva }) =>
    regimeTva.source === undefined ? [] : [regimeTva.source],
  );
  return (
    <div>
      <Sources sources={sources} titre="Textes de la TVA" />
      <Text size="sm" c="dimmed">
        {bpu.titre}, version {bpu.version}. Empreinte : {bpu.empreinte}. Calcul : {bibliotheque}.
      </Text>
    </div>
  );
}
