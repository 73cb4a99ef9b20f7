import { Button, Group, Paper, Table, Text, Title, UnstyledButton } from "@mantine/core";
import {
  type Cellule,
  type FiltreCommandes,
  getFiltreCellule,
  type Tableau,
  type TypeColonne,
} from "@ia-territoires/reporting";
import { formatCellule } from "@ia-territoires/reporting/presentation";
import { IconFileSpreadsheet } from "@tabler/icons-react";
import { formatNombre } from "../affichage/format-nombre.ts";
import { formatTypographie } from "../affichage/format-typographie.ts";
import { Sources } from "../affichage/sources.tsx";
import classes from "./rapports.module.css";

interface Props {
  readonly tableau: Tableau;
  /** Rows that exist, of which the first are here. */
  readonly nombreLignes: number;
  readonly onTout: () => void;
  readonly onChiffre: (titre: string, filtre: FiltreCommandes) => void;
  readonly onCsv: () => void;
}

const NOMBRES: ReadonlySet<TypeColonne> = new Set<TypeColonne>([
  "montant",
  "quantite",
  "nombre",
  "jours",
  "taux",
]);

/** Columns that an upright page holds. */
const COLONNES_PORTRAIT = 8;

/** A table of the report; a figure made of orders opens them. */
export function TableauRapport({ tableau, nombreLignes, onTout, onChiffre, onCsv }: Props) {
  const { code, titre, colonnes, lignes, total, notes, sources } = tableau;
  return (
    <Paper
      component="section"
      withBorder
      p="lg"
      aria-labelledby={code}
      className={colonnes.length > COLONNES_PORTRAIT ? (classes["paysage"] ?? "") : ""}
    >
      <Group justify="space-between" align="flex-start" gap="sm" mb="sm">
        <Title order={3} id={code} tabIndex={-1}>
          {titre}
        </Title>
        {lignes.length > 0 && (
          <Button
            variant="subtle"
            size="compact-md"
            className="sans-impression"
            leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
            aria-label={`CSV : ${titre}`}
            onClick={onCsv}
          >
            CSV
          </Button>
        )}
      </Group>
      {lignes.length === 0 ? (
        <Text c="dimmed">Rien dans cette période.</Text>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
        <div className={classes["tableau"]} role="region" aria-label={`${titre}, tableau`} tabIndex={0}>
          <Table>
            <Table.Caption className="visuellement-masque">{titre}</Table.Caption>
            <Table.Thead>
              <Table.Tr>
                {colonnes.map(({ cle, titre: entete, type, note }) => (
                  <Table.Th key={cle} scope="col" data-nombre={NOMBRES.has(type)}>
                    {entete}
                    {note !== undefined && (
                      <Text size="xs" c="dimmed">
                        {note}
                      </Text>
                    )}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {lignes.map((ligne) => (
                <Table.Tr key={ligne.cle} data-niveau={ligne.niveau}>
                  {colonnes.map((colonne, place) => (
                    <Table.Td key={colonne.cle} data-nombre={NOMBRES.has(colonne.type)}>
                      <Chiffre
                        texte={formatCellule(ligne.cellules[place] ?? null, colonne.type)}
                        vide={isVide(ligne.cellules[place])}
                        filtre={
                          colonne.type === "montant"
                            ? getFiltreCellule(
                                { titre, colonnes, lignes: [ligne] },
                                { ligne: ligne.cle, colonne: colonne.cle },
                              )
                            : null
                        }
                        onChoix={(filtre) => {
                          onChiffre(`${titre}, ${nameLigne(ligne.cellules)}, ${colonne.titre}`, filtre);
                        }}
                      />
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
            {total !== null && (
              <Table.Tfoot>
                <Table.Tr>
                  {colonnes.map(({ cle, type }, place) => (
                    <Table.Td key={cle} data-nombre={NOMBRES.has(type)}>
                      {formatCellule(total[place] ?? null, type)}
                    </Table.Td>
                  ))}
                </Table.Tr>
              </Table.Tfoot>
            )}
          </Table>
        </div>
      )}
      {nombreLignes > lignes.length && (
        <Group gap="sm" mt="xs">
          <Text size="sm">
            {formatNombre(lignes.length)} premières lignes sur {formatNombre(nombreLignes)} ; les totaux
            comptent toutes les lignes.
          </Text>
          <Button variant="default" size="compact-md" className="sans-impression" onClick={onTout}>
            Afficher toutes les lignes
          </Button>
        </Group>
      )}
      {notes.map((note) => (
        <Text key={note} size="sm" c="dimmed" mt="xs">
          {formatTypographie(note)}
        </Text>
      ))}
      <Sources sources={sources} titre="Clause" />
    </Paper>
  );
}

const isVide = (cellule: unknown): boolean => cellule === "0.00" || cellule === null || cellule === undefined;

/** First cells of a row, that say what it is about. */
const nameLigne = (cellules: readonly Cellule[]): string => String(cellules[1] || cellules[0] || "");

interface PropsChiffre {
  readonly texte: string;
  readonly vide: boolean;
  readonly filtre: FiltreCommandes | null;
  readonly onChoix: (filtre: FiltreCommandes) => void;
}

function Chiffre({ texte, vide, filtre, onChoix }: PropsChiffre) {
  if (filtre === null || vide) return texte;
  return (
    <UnstyledButton
      className={classes["chiffre"]}
      onClick={() => {
        onChoix(filtre);
      }}
    >
      {texte}
      <span className="visuellement-masque">, voir les commandes</span>
    </UnstyledButton>
  );
}
