import { NativeSelect, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { trpc } from "../api/trpc.ts";
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
  const departements = useQuery({
    ...trpc.organismes.list.queryOptions({ natures: ["departement"], tri: "nom", page: 1, taille: 200 }),
    staleTime: Number.POSITIVE_INFINITY,
  });

  return (
    <form
      role="search"
      aria-label="Rechercher un organisme"
      className={`${classes["filtres"] ?? ""} sans-impression`}
      onSubmit={(event) => {
        event.preventDefault();
        recherche.flush();
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
      <NativeSelect
        label="Département"
        value={filtres.departement ?? ""}
        onChange={(event) => {
          change({ departement: event.currentTarget.value || undefined });
        }}
        data={[
          { value: "", label: "Tous" },
          ...(departements.data?.lignes ?? [])
            .filter((ligne) => ligne.departement)
            .map((ligne) => ({
              value: ligne.departement ?? "",
              label: `${ligne.departement ?? ""} – ${ligne.nom}`,
            }))
            .sort((a, b) => a.value.localeCompare(b.value)),
          ...(departements.data === undefined && filtres.departement !== undefined
            ? [{ value: filtres.departement, label: filtres.departement }]
            : []),
        ]}
      />
    </form>
  );
}
