import type { Bpu } from "@ia-territoires/pricing";
import { Button, NativeSelect, Paper, Title } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { listLots, listPrestations } from "./list-prestations.ts";
import classes from "./simulateur.module.css";

interface Props {
  readonly bpu: Bpu;
  readonly onAjout: (code: string) => void;
}

/** Chooses a line of the price list, by lot then by family. */
export function AjoutLigne({ bpu, onAjout }: Props) {
  const lots = listLots(bpu);
  const [lot, setLot] = useState(lots[0] ?? "");
  const prestations = listPrestations(bpu, lot);
  const [code, setCode] = useState("");
  const choisi = code === "" ? (prestations[0]?.items[0]?.value ?? "") : code;
  return (
    <Paper component="section" withBorder p="lg" className="sans-impression" aria-labelledby="ajouter">
      <Title order={2} id="ajouter" mb="sm">
        Ajouter une ligne
      </Title>
      <div className={classes["ajout"]}>
        <NativeSelect
          label="Lot"
          data={lots.map((value) => ({ value, label: `Lot ${value}` }))}
          value={lot}
          onChange={(event) => {
            setLot(event.currentTarget.value);
            setCode("");
          }}
        />
        <NativeSelect
          label="Prestation"
          data={prestations.map(({ group, items }) => ({ group, items: [...items] }))}
          value={choisi}
          onChange={(event) => {
            setCode(event.currentTarget.value);
          }}
        />
        <Button
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => {
            onAjout(choisi);
          }}
        >
          Ajouter
        </Button>
      </div>
    </Paper>
  );
}
