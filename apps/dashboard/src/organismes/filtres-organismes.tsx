import { isCodeDepartement } from "@ia-territoires/core";
import { NativeSelect, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useRechercheAdresse } from "../formulaires/use-recherche-adresse.ts";
import { choixNatures } from "./choix-natures.ts";
import classes from "./organismes.module.css";
import type { FiltresOrganismes as Filtres } from "./parse-filtres-organismes.ts";

/** Search and filters; each change goes to the address, so that a list can be kept or sent. */
export function FiltresOrganismes({ filtres }: { readonly filtres: Filtres }) {
  const navigate = useNavigate({ from: "/organismes" });
  const change = (partiel: Partial<Record<keyof Filtres, string | undefined>>) =>
    void navigate({ search: (avant) => ({ ...avant, ...partiel }) as Filtres, replace: true });
  const recherche = useRechercheAdresse(filtres.q, (q) => {
    change({ q, tri: undefined });
  });
  const departement = useRechercheAdresse(filtres.departement, (code) => {
    if (code === undefined || isCodeDepartement(code.toUpperCase()))
      change({ departement: code?.toUpperCase() });
  });

  return (
    <form
      role="search"
      aria-label="Rechercher un organisme"
      className={`${classes["filtres"] ?? ""} sans-impression`}
      onSubmit={(event) => {
        event.preventDefault();
        recherche.flush();
        departement.flush();
      }}
    >
      <TextInput
        label="Rechercher"
        description="Nom, SIREN, SIRET, code INSEE ou code postal"
        type="search"
        autoComplete="off"
        leftSection={<IconSearch size={18} aria-hidden />}
        value={recherche.saisie}
        onChange={(event) => {
          recherche.onSaisie(event.currentTarget.value);
        }}
      />
      <NativeSelect
        label="Nature"
        value={filtres.nature ?? ""}
        onChange={(event) => {
          change({ nature: event.currentTarget.value || undefined });
        }}
        data={choixNatures("Toutes")}
      />
      <TextInput
        label="Département"
        description="Code : 14, 2A, 974…"
        autoComplete="off"
        maxLength={3}
        value={departement.saisie}
        error={
          departement.saisie !== "" && !isCodeDepartement(departement.saisie.toUpperCase()) && "Code inconnu"
        }
        onChange={(event) => {
          departement.onSaisie(event.currentTarget.value);
        }}
      />
    </form>
  );
}
