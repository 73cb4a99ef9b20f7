import { NativeSelect, type NativeSelectProps } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { trpc } from "../api/trpc.ts";
import type { LigneEcheance } from "./ligne-echeance.ts";

interface Props extends Omit<NativeSelectProps, "data" | "label"> {
  /** Who has it now, who may have left since. */
  readonly actuelle: LigneEcheance["attribueeA"];
}

/** The person of the organisme who has an échéance. */
export function ChampPersonne({ actuelle, ...props }: Props) {
  const { data: equipe = [] } = useQuery(trpc.echeances.getEquipe.queryOptions());
  const partie = actuelle !== null && !equipe.some(({ id }) => id === actuelle.id) ? [actuelle] : [];
  return (
    <NativeSelect
      {...props}
      label="Attribuée à"
      data={[
        { value: "", label: "Personne en particulier" },
        ...[...equipe, ...partie].map(({ id, nom }) => ({ value: id, label: nom })),
      ]}
    />
  );
}
