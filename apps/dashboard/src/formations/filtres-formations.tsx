import { getAnnee } from "@ia-territoires/core";
import { LIBELLES_PUBLIC } from "@ia-territoires/dossiers/formations";
import { NativeSelect, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useRechercheAdresse } from "../formulaires/use-recherche-adresse.ts";
import { useSession } from "../session/use-session.ts";
import type { Synthese } from "./formation.ts";
import classes from "./formations.module.css";
import type { FiltresFormations as Filtres } from "./parse-filtres-formations.ts";

interface Props {
  readonly filtres: Filtres;
  readonly organismes: Synthese["organismes"];
}

/** Search, body, public, year, evidence; each change goes to the address. */
export function FiltresFormations({ filtres, organismes }: Props) {
  const navigate = useNavigate({ from: "/formations" });
  const { aujourdHui } = useSession();
  const change = (partiel: Readonly<Record<string, unknown>>) =>
    void navigate({ search: (avant) => ({ ...avant, ...partiel }), replace: true });
  const recherche = useRechercheAdresse(filtres.q, (q) => {
    change({ q });
  });
  const annee = getAnnee(aujourdHui);
  return (
    <form
      role="search"
      aria-label="Filtrer les formations"
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
      {organismes.length > 1 && (
        <NativeSelect
          label="Organisme"
          value={filtres.organisme ?? ""}
          onChange={(event) => {
            change({ organisme: event.currentTarget.value || undefined });
          }}
          data={[
            { value: "", label: "Tous" },
            ...organismes.map(({ id, nom }) => ({ value: id, label: nom })),
          ]}
        />
      )}
      <NativeSelect
        label="Public"
        value={filtres.public ?? ""}
        onChange={(event) => {
          change({ public: event.currentTarget.value || undefined });
        }}
        data={[
          { value: "", label: "Tous" },
          ...Object.entries(LIBELLES_PUBLIC).map(([value, label]) => ({ value, label })),
        ]}
      />
      <NativeSelect
        label="Année"
        value={filtres.annee === undefined ? "" : String(filtres.annee)}
        onChange={(event) => {
          change({ annee: event.currentTarget.value === "" ? undefined : Number(event.currentTarget.value) });
        }}
        data={[
          { value: "", label: "Toutes" },
          ...Array.from({ length: 6 }, (_, ecart) => String(annee + 1 - ecart)).map((value) => ({
            value,
            label: value,
          })),
        ]}
      />
      <NativeSelect
        label="Preuve"
        value={filtres.piece ?? ""}
        onChange={(event) => {
          change({ piece: event.currentTarget.value || undefined });
        }}
        data={[
          { value: "", label: "Avec ou sans pièce" },
          { value: "sans", label: "Sans pièce" },
        ]}
      />
    </form>
  );
}
