import { NativeSelect, Table, Text, Title } from "@mantine/core";
import type { ChampImport, Correspondance } from "./definition-import.ts";
import classes from "./imports.module.css";

interface Props {
  readonly champs: readonly ChampImport[];
  readonly lignes: readonly (readonly string[])[];
  readonly correspondance: Correspondance;
  readonly onChange: (correspondance: Correspondance) => void;
  /** Said under the first rows. */
  readonly note: string;
}

const APERCU = 5;

/** Which column fills which field, and the first rows as they will be read. */
export function CorrespondanceColonnes({ champs, lignes, correspondance, onChange, note }: Props) {
  const titres = lignes[0] ?? [];
  const choisis = champs.filter(({ cle }) => correspondance[cle] !== undefined);
  return (
    <section aria-labelledby="correspondance">
      <Title order={2} id="correspondance" mb="xs">
        Colonnes du fichier
      </Title>
      <div className={classes["colonnes"]}>
        {champs.map(({ cle, libelle }) => (
          <NativeSelect
            key={cle}
            label={libelle}
            value={correspondance[cle] ?? ""}
            onChange={(event) => {
              const { value } = event.currentTarget;
              const { [cle]: _, ...autres } = correspondance;
              onChange(value === "" ? autres : { ...autres, [cle]: Number(value) });
            }}
            data={[
              { value: "", label: "(absent du fichier)" },
              ...titres.map((titre, rang) => ({
                value: String(rang),
                label: titre === "" ? `Colonne ${String(rang + 1)}` : titre,
              })),
            ]}
          />
        ))}
      </div>
      {choisis.length > 0 && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
        <div className={classes["apercu"]} role="region" aria-label="Aperçu du fichier" tabIndex={0}>
          <Table>
            <Table.Caption className="visuellement-masque">Premières lignes du fichier</Table.Caption>
            <Table.Thead>
              <Table.Tr>
                {choisis.map(({ cle, libelle }) => (
                  <Table.Th key={cle} scope="col">
                    {libelle}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {lignes.slice(1, 1 + APERCU).map((ligne, rang) => (
                <Table.Tr key={String(rang)}>
                  {choisis.map(({ cle }) => (
                    <Table.Td key={cle}>{ligne[correspondance[cle] ?? -1] ?? ""}</Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
      <Text size="sm" c="dimmed" mt="xs">
        {note}
      </Text>
    </section>
  );
}
