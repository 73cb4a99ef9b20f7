import { NativeSelect } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import classes from "../organismes/organismes.module.css";
import type { FiltresEcheances as Filtres } from "./parse-filtres-echeances.ts";

/** State and who has to act; each change goes to the address. */
export function FiltresEcheances({ filtres }: { readonly filtres: Filtres }) {
  const navigate = useNavigate({ from: "/echeances" });
  const change = (partiel: Readonly<Record<string, unknown>>) =>
    void navigate({ search: (avant) => ({ ...avant, ...partiel }), replace: true });
  return (
    <form
      role="search"
      aria-label="Filtrer les échéances"
      className={`${classes["filtres"] ?? ""} sans-impression`}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <NativeSelect
        label="État"
        value={filtres.etat ?? ""}
        onChange={(event) => {
          change({ etat: event.currentTarget.value || undefined });
        }}
        data={[
          { value: "", label: "À faire" },
          { value: "faites", label: "Faites" },
          { value: "toutes", label: "Toutes" },
        ]}
      />
      <NativeSelect
        label="Qui doit agir"
        value={filtres.qui ?? ""}
        onChange={(event) => {
          change({ qui: event.currentTarget.value || undefined });
        }}
        data={[
          { value: "", label: "Notre organisme" },
          { value: "autres", label: "Les autres parties" },
          { value: "tous", label: "Tout le monde" },
        ]}
      />
    </form>
  );
}
