import { NativeSelect, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useRechercheAdresse } from "../formulaires/use-recherche-adresse.ts";
import classes from "../organismes/organismes.module.css";
import { STATUTS_MISSION } from "./labels.ts";
import type { FiltresMissions as Filtres } from "./parse-filtres-missions.ts";

/** Search and state; each change goes to the address. */
export function FiltresMissions({ filtres }: { readonly filtres: Filtres }) {
  const navigate = useNavigate({ from: "/missions" });
  const change = (partiel: Readonly<Record<string, unknown>>) =>
    void navigate({ search: (avant) => ({ ...avant, ...partiel }), replace: true });
  const recherche = useRechercheAdresse(filtres.q, (q) => {
    change({ q });
  });

  return (
    <form
      role="search"
      aria-label="Filtrer les missions"
      className={`${classes["filtres"] ?? ""} sans-impression`}
      onSubmit={(event) => {
        event.preventDefault();
        recherche.flush();
      }}
    >
      <TextInput
        label="Rechercher"
        description="Nom du bénéficiaire"
        type="search"
        autoComplete="off"
        leftSection={<IconSearch size={18} aria-hidden />}
        value={recherche.saisie}
        onChange={(event) => {
          recherche.onSaisie(event.currentTarget.value);
        }}
      />
      <NativeSelect
        label="État"
        value={filtres.statut ?? ""}
        onChange={(event) => {
          change({ statut: event.currentTarget.value || undefined });
        }}
        data={[
          { value: "", label: "Tous" },
          ...Object.entries(STATUTS_MISSION).map(([value, label]) => ({ value, label })),
        ]}
      />
    </form>
  );
}
