import { getAnnee } from "@ia-territoires/core";
import { NativeSelect, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useRechercheAdresse } from "../formulaires/use-recherche-adresse.ts";
import classes from "../organismes/organismes.module.css";
import { useSession } from "../session/use-session.ts";
import { STATUTS_TITRE } from "./labels.ts";
import type { FiltresTitres as Filtres } from "./parse-filtres-titres.ts";

/** Search, state and exercice; each change goes to the address. */
export function FiltresTitres({ filtres }: { readonly filtres: Filtres }) {
  const navigate = useNavigate({ from: "/titres" });
  const { aujourdHui } = useSession();
  const change = (partiel: Readonly<Record<string, string | undefined>>) =>
    void navigate({ search: (avant) => keep({ ...avant, ...partiel }), replace: true });
  const recherche = useRechercheAdresse(filtres.q, (q) => {
    change({ q });
  });
  const annee = getAnnee(aujourdHui);
  return (
    <form
      role="search"
      aria-label="Filtrer les titres"
      className={`${classes["filtres"] ?? ""} sans-impression`}
      onSubmit={(event) => {
        event.preventDefault();
        recherche.flush();
      }}
    >
      <TextInput
        label="Rechercher"
        description="Numéro, référence, débiteur ou objet"
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
          ...Object.entries(STATUTS_TITRE).map(([value, { libelle }]) => ({ value, label: libelle })),
        ]}
      />
      <NativeSelect
        label="Exercice"
        value={filtres.exercice === undefined ? "" : String(filtres.exercice)}
        onChange={(event) => {
          change({ exercice: event.currentTarget.value || undefined });
        }}
        data={[
          { value: "", label: "Tous" },
          ...Array.from({ length: 5 }, (_, ecart) => String(annee + 1 - ecart)).map((value) => ({
            value,
            label: value,
          })),
        ]}
      />
    </form>
  );
}

/** What is left out of an address is not in it. */
function keep(search: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(search).filter((entree): entree is [string, string] => entree[1] !== undefined),
  );
}
