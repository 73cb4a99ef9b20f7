import { LIBELLES_CLASSES } from "@ia-territoires/compliance/wording";
import { LIBELLES_STATUT_SYSTEME, LIBELLES_USAGE } from "@ia-territoires/dossiers/systemes";
import { NativeSelect, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import type { RouterOutputs } from "../api/types.ts";
import { useRechercheAdresse } from "../formulaires/use-recherche-adresse.ts";
import { CLASSES, type FiltresRegistre as Filtres } from "./parse-filtres-registre.ts";
import classes from "./registre.module.css";

interface Props {
  readonly filtres: Filtres;
  readonly choix: RouterOutputs["registre"]["getChoix"];
}

const list = (libelles: Readonly<Record<string, string>>) =>
  Object.entries(libelles).map(([value, label]) => ({ value, label }));

/** Search and filters of the register; each change goes to the address. */
export function FiltresRegistre({ filtres, choix }: Props) {
  const navigate = useNavigate({ from: "/registre" });
  const change = (partiel: Readonly<Record<string, string | undefined>>) =>
    void navigate({ search: (avant) => clean({ ...avant, ...partiel }), replace: true });
  const recherche = useRechercheAdresse(filtres.q, (q) => {
    change({ q });
  });
  const select = (cle: keyof Filtres, label: string, data: readonly { value: string; label: string }[]) => (
    <NativeSelect
      label={label}
      value={filtres[cle] ?? ""}
      onChange={(event) => {
        change({ [cle]: event.currentTarget.value });
      }}
      data={[{ value: "", label: "Tous" }, ...data]}
    />
  );

  return (
    <form
      role="search"
      aria-label="Filtrer le registre"
      className={`${classes["filtres"] ?? ""} sans-impression`}
      onSubmit={(event) => {
        event.preventDefault();
        recherche.flush();
      }}
    >
      <TextInput
        label="Rechercher"
        type="search"
        autoComplete="off"
        leftSection={<IconSearch size={18} aria-hidden />}
        value={recherche.saisie}
        onChange={(event) => {
          recherche.onSaisie(event.currentTarget.value);
        }}
      />
      {select("statut", "État", list(LIBELLES_STATUT_SYSTEME))}
      {select(
        "classe",
        "Ce que dit le droit",
        CLASSES.map((value) => ({ value, label: LIBELLES_CLASSES[value].titre })),
      )}
      {select("usage", "Usage", list(LIBELLES_USAGE))}
      {choix.fournisseurs.length > 0 &&
        select(
          "fournisseur",
          "Fournisseur",
          choix.fournisseurs.map((nom) => ({ value: nom, label: nom })),
        )}
      {choix.organismes.length > 1 &&
        select(
          "organisme",
          "Organisme",
          choix.organismes.map(({ id, nom }) => ({ value: id, label: nom })),
        )}
    </form>
  );
}

/** Without what was emptied, so that the address stays short. */
function clean(search: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(search).flatMap(([cle, valeur]) =>
      valeur === undefined || valeur === "" ? [] : [[cle, valeur]],
    ),
  );
}
