import { formatDateCourte, formatMontant } from "@ia-territoires/core";
import type { Periode } from "@ia-territoires/reporting";
import type { DifferenceTableau } from "@ia-territoires/reporting/comparaison";
import { Button, Group, NativeSelect, Paper, Table, Text, Title } from "@mantine/core";
import { useState } from "react";
import { formatNombre } from "../affichage/format-nombre.ts";
import { MessageErreur } from "../affichage/message-erreur.tsx";
import type { Atelier } from "./atelier/open-atelier.ts";
import type { DemandeRapport } from "./atelier/protocole.ts";
import { compareEnregistre } from "./compare-enregistre.ts";
import { compareListe } from "./compare-liste.ts";
import { getPeriodePrecedente } from "./filtres-rapport.ts";
import { ChampFichier } from "../formulaires/champ-fichier.tsx";
import classes from "./rapports.module.css";

interface Props {
  readonly atelier: Atelier;
  readonly demande: DemandeRapport;
  readonly enregistres: readonly RapportResume[];
}

/** A saved report, by its name. */
export interface RapportResume {
  readonly id: string;
  readonly titre: string;
}

interface Comparaison {
  readonly avec: string;
  readonly tableaux: readonly DifferenceTableau[];
}

const CODES = ["volume-lots", "volume-beneficiaires-annee", "repartition-bpu"] as const;
const MONTREES = 30;
const STATUTS = { ajoutee: "nouveau", retiree: "disparu", modifiee: "", identique: "identique" } as const;

/** The report beside the one before: the half-year before in the same list, or the list of another half-year. */
export function ComparaisonRapport({ atelier, demande, enregistres }: Props) {
  const [comparaison, setComparaison] = useState<Comparaison | null>(null);
  const [erreur, setErreur] = useState<string | null>(null);
  const precedente = getPeriodePrecedente(demande.periode);

  async function run(avec: string, ask: () => Promise<readonly DifferenceTableau[]>): Promise<void> {
    setErreur(null);
    try {
      setComparaison({ avec, tableaux: await ask() });
    } catch (echec) {
      setErreur(echec instanceof Error ? echec.message : String(echec));
    }
  }

  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="comparaison">
      <Title order={2} id="comparaison" mb="xs">
        Comparaison
      </Title>
      <Group gap="md" align="flex-end" className="sans-impression">
        <Button
          variant="default"
          onClick={() =>
            void run(formatPeriode(precedente), () => atelier.ask("diff", { periode: precedente }))
          }
        >
          Comparer au semestre précédent de cette liste
        </Button>
        {enregistres.length > 0 && (
          <NativeSelect
            label="À un rapport enregistré"
            value=""
            onChange={(event) => {
              const choisi = enregistres.find(({ id: autre }) => autre === event.currentTarget.value);
              if (choisi !== undefined)
                void run(`« ${choisi.titre} »`, async () =>
                  atelier.ask("diff", await compareEnregistre(choisi.id)),
                );
            }}
            data={[
              { value: "", label: "Choisir un rapport…" },
              ...enregistres.map(({ id: value, titre: label }) => ({ value, label })),
            ]}
          />
        )}
        <ChampFichier
          libelle="Ou à la liste d’un autre semestre"
          accept=".xlsx,.ods,.csv,.txt,.tsv"
          onFichier={(fichier) =>
            void run(fichier.name, async () => atelier.ask("diff", await compareListe(fichier, demande)))
          }
        />
      </Group>
      {erreur !== null && <MessageErreur message={erreur} />}
      {comparaison !== null && (
        <div aria-live="polite">
          <Text my="sm">Écarts avec {comparaison.avec} :</Text>
          {comparaison.tableaux
            .filter(({ code }) => CODES.some((autre) => autre === code))
            .map((tableau) => (
              <Ecarts key={tableau.code} tableau={tableau} />
            ))}
        </div>
      )}
    </Paper>
  );
}

const formatPeriode = ({ debut, fin }: Periode): string =>
  `la période du ${formatDateCourte(debut)} au ${formatDateCourte(fin)}`;

function Ecarts({ tableau: { titre, lignes } }: { readonly tableau: DifferenceTableau }) {
  const triees = [...lignes]
    .filter(({ statut }) => statut !== "identique")
    .sort((a, b) => Math.abs(Number(b.ecart)) - Math.abs(Number(a.ecart)));
  return (
    <section className={classes["ecarts"]}>
      <Title order={3}>{titre}</Title>
      {triees.length === 0 ? (
        <Text>Aucun écart.</Text>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
        <div className={classes["tableau"]} role="region" aria-label={`Écarts : ${titre}`} tabIndex={0}>
          <Table>
            <Table.Caption className="visuellement-masque">Écarts : {titre}</Table.Caption>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">Ligne</Table.Th>
                <Table.Th scope="col" data-nombre>
                  Avant
                </Table.Th>
                <Table.Th scope="col" data-nombre>
                  Maintenant
                </Table.Th>
                <Table.Th scope="col" data-nombre>
                  Écart
                </Table.Th>
                <Table.Th scope="col">Remarque</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {triees.slice(0, MONTREES).map(({ cle, noms, avant, apres, ecart, statut }) => (
                <Table.Tr key={cle}>
                  <Table.Td>{nameLigne(noms)}</Table.Td>
                  <Table.Td data-nombre>{formatMontant(avant)}</Table.Td>
                  <Table.Td data-nombre>{formatMontant(apres)}</Table.Td>
                  <Table.Td data-nombre>{formatMontant(ecart)}</Table.Td>
                  <Table.Td>{STATUTS[statut]}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
      {triees.length > MONTREES && (
        <Text size="sm">
          Les {formatNombre(MONTREES)} plus grands écarts sur {formatNombre(triees.length)}.
        </Text>
      )}
    </section>
  );
}

const nameLigne = (noms: readonly unknown[]): string =>
  noms
    .filter((nom) => typeof nom === "string" && nom !== "")
    .reverse()
    .join(" · ");
