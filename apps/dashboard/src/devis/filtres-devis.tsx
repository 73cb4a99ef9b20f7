import { NativeSelect, TextInput } from "@mantine/core";
import { getAnnee } from "@ia-territoires/core";
import { IconSearch } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useRechercheAdresse } from "../formulaires/use-recherche-adresse.ts";
import classes from "../organismes/organismes.module.css";
import { useSession } from "../session/use-session.ts";
import { STATUTS_DEVIS } from "./labels.ts";
import type { FiltresDevis as Filtres } from "./parse-filtres-devis.ts";

/** Search, state and year; each change goes to the address. */
export function FiltresDevis({ filtres }: { readonly filtres: Filtres }) {
  const navigate = useNavigate({ from: "/devis" });
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
      aria-label="Filtrer les devis"
      className={`${classes["filtres"] ?? ""} sans-impression`}
      onSubmit={(event) => {
        event.preventDefault();
        recherche.flush();
      }}
    >
      <TextInput
        label="Rechercher"
        description="Numéro, objet ou bénéficiaire"
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
          ...Object.entries(STATUTS_DEVIS).map(([value, { libelle }]) => ({ value, label: libelle })),
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
    </form>
  );
}
