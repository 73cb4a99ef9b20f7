import { formatSiret, type Siret } from "@ia-territoires/core";
import { Button, Group, NativeSelect, Paper, Text, Title } from "@mantine/core";
import { ChampDate } from "../formulaires/champ-date.tsx";
import { getPeriodePrecedente, type FiltresRapport } from "./filtres-rapport.ts";
import { LIBELLES_AVOIRS } from "./labels.ts";
import type { LectureListe } from "./atelier/protocole.ts";

interface Props {
  readonly filtres: FiltresRapport;
  readonly lecture: LectureListe;
  readonly erreur: string | null;
  readonly onChange: (partiel: Partial<FiltresRapport>) => void;
}

/** Period, lot, body, reading of credit notes: the address keeps them. */
export function PanneauFiltres({ filtres, lecture, erreur, onChange }: Props) {
  const { lots, beneficiaires, avoirsNommes } = lecture;
  const periode = { debut: filtres.debut as never, fin: filtres.fin as never };
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="filtres" className="sans-impression">
      <Title order={2} id="filtres" mb="xs">
        Période et filtres
      </Title>
      <div className="champs">
        <ChampDate
          label="Du"
          value={filtres.debut}
          onChange={(event) => {
            onChange({ debut: event.currentTarget.value });
          }}
        />
        <ChampDate
          label="Au"
          value={filtres.fin}
          onChange={(event) => {
            onChange({ fin: event.currentTarget.value });
          }}
        />
        <ChampDate
          label="Arrêté le"
          description="Ce qui était dû avant et n’est pas fait ce jour-là est en retard"
          value={filtres.arrete}
          onChange={(event) => {
            onChange({ arrete: event.currentTarget.value });
          }}
        />
        <NativeSelect
          label="Lot"
          value={filtres.lot}
          onChange={(event) => {
            onChange({ lot: event.currentTarget.value });
          }}
          data={[
            { value: "", label: "Tous les lots" },
            ...lots.map((lot) => ({ value: lot, label: `Lot ${lot}` })),
          ]}
        />
        <NativeSelect
          label="Bénéficiaire"
          value={filtres.siret}
          onChange={(event) => {
            onChange({ siret: event.currentTarget.value });
          }}
          data={[
            { value: "", label: "Tous les bénéficiaires" },
            ...beneficiaires.map(({ siret, nom }) => ({ value: siret, label: nameBeneficiaire(siret, nom) })),
          ]}
        />
        <NativeSelect
          label="Avoirs comptés"
          description={
            avoirsNommes === 0
              ? "Aucun avoir de la liste ne nomme sa commande (colonne « Avoir sur »)"
              : "Le CCTP ne le dit pas ; le rapport écrit ce qui est choisi"
          }
          value={filtres.avoirs}
          onChange={(event) => {
            onChange({
              avoirs:
                event.currentTarget.value === "date-de-la-commande" ? "date-de-la-commande" : "date-propre",
            });
          }}
          data={Object.entries(LIBELLES_AVOIRS).map(([value, label]) => ({ value, label }))}
        />
      </div>
      <Group gap="sm" mt="md">
        <Button
          variant="default"
          disabled={erreur !== null}
          onClick={() => {
            onChange(getPeriodePrecedente(periode));
          }}
        >
          Semestre précédent
        </Button>
        <div role="alert">{erreur !== null && <Text c="red.8">{erreur}</Text>}</div>
      </Group>
    </Paper>
  );
}

const nameBeneficiaire = (siret: Siret, nom: string): string =>
  nom === "" ? formatSiret(siret) : `${nom} (${formatSiret(siret)})`;
