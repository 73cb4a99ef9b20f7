import { getTarifCdg } from "@ia-territoires/pricing/cdg";
import { TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type ReactNode, useId } from "react";
import { trpc } from "../api/trpc.ts";
import { useSession } from "../session/use-session.ts";
import type { DossierChoisi } from "./valeurs-echeance.ts";

const ATTENTE_MS = 200;
const TAILLE = 20;

interface Props {
  /** Its path in the form, by which it takes the focus when it is to be corrected. */
  readonly chemin: string;
  readonly value: DossierChoisi;
  readonly onChange: (dossier: DossierChoisi) => void;
  readonly error: ReactNode;
}

/** The dossier an échéance is about, found by typing the name of the other party. */
export function ChampDossier({ chemin, value, onChange, error }: Props) {
  const liste = useId();
  const { estPrestataire } = useSession();
  const [recherche] = useDebouncedValue(value.id === "" ? value.nom.trim() : "", ATTENTE_MS);
  const { data } = useQuery({
    ...trpc.missions.list.queryOptions({
      ...(recherche === "" ? {} : { recherche }),
      tri: "beneficiaire",
      page: 1,
      taille: TAILLE,
    }),
    placeholderData: keepPreviousData,
  });
  const dossiers = (data?.lignes ?? []).map(({ id, tarif, beneficiaire, prestataire }) => ({
    id,
    nom: `${estPrestataire ? beneficiaire.nom : prestataire.nom}, ${getTarifCdg(tarif).mission}`,
  }));
  return (
    <>
      <TextInput
        label="Dossier (facultatif)"
        description="Commencez à taper le nom, puis choisissez."
        autoComplete="off"
        list={liste}
        data-path={chemin}
        maxLength={200}
        value={value.nom}
        error={error}
        onChange={(event) => {
          const nom = event.currentTarget.value;
          onChange(dossiers.find((dossier) => dossier.nom === nom) ?? { id: "", nom });
        }}
      />
      <datalist id={liste}>
        {dossiers.map(({ id, nom }) => (
          <option key={id} value={nom}>
            {nom}
          </option>
        ))}
      </datalist>
    </>
  );
}
