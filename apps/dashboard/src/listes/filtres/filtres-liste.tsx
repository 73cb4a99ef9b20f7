import { NativeSelect, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useRechercheAdresse } from "../../formulaires/use-recherche-adresse.ts";
import classes from "./filtres-liste.module.css";
import type { ChoixFiltre } from "./choix-filtre.ts";
import { useFiltres } from "./use-filtres.ts";

interface Props {
  readonly nom: string;
  /** Words in the address, and what they are looked for in. */
  readonly recherche?: {
    readonly q: string | undefined;
    /** Its name in the address, « q » by default. */
    readonly cle?: string;
    readonly dans: string;
    /** What a new search takes out of the address: a sort that only had a meaning for the former one. */
    readonly oublie?: string;
  };
  readonly choix?: readonly ChoixFiltre[];
  /** Fields of one list only. */
  readonly children?: ReactNode;
}

/** The filters of a list; each change goes to the address, so that a list can be kept or sent. */
export function FiltresListe({ nom, recherche, choix = [], children }: Props) {
  const change = useFiltres();
  const mots = useRechercheAdresse(recherche?.q, (q) => {
    change({
      [recherche?.cle ?? "q"]: q,
      ...(recherche?.oublie === undefined ? {} : { [recherche.oublie]: undefined }),
    });
  });
  return (
    <form
      role="search"
      aria-label={nom}
      className={`${classes["filtres"] ?? ""} sans-impression`}
      onSubmit={(event) => {
        event.preventDefault();
        mots.flush();
      }}
    >
      {recherche !== undefined && (
        <TextInput
          label="Rechercher"
          description={recherche.dans}
          type="search"
          autoComplete="off"
          leftSection={<IconSearch size={18} aria-hidden />}
          value={mots.saisie}
          onChange={(event) => {
            mots.onSaisie(event.currentTarget.value);
          }}
        />
      )}
      {choix.map(({ cle, libelle, valeur, tous, options }) => (
        <NativeSelect
          key={cle}
          label={libelle}
          value={String(valeur ?? "")}
          onChange={(event) => {
            change({ [cle]: event.currentTarget.value || undefined });
          }}
          data={[{ value: "", label: tous }, ...options]}
        />
      ))}
      {children}
    </form>
  );
}
