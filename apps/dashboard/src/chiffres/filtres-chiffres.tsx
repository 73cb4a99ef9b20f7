import { CERTAINTIES } from "@ia-territoires/core";
import { NativeSelect, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { CERTITUDES } from "../affichage/labels-certitude.ts";
import { ChampDate } from "../formulaires/champ-date.tsx";
import { useRechercheAdresse } from "../formulaires/use-recherche-adresse.ts";
import { useSession } from "../session/use-session.ts";
import classes from "./chiffres.module.css";
import { DOMAINES, ETATS_CHIFFRE } from "./labels.ts";
import type { FiltresChiffres as Filtres } from "./parse-filtres-chiffres.ts";

/** Search, domain, state, certainty, what is to be read again, day; each change goes to the address. */
export function FiltresChiffres({ filtres }: { readonly filtres: Filtres }) {
  const navigate = useNavigate({ from: "/outils/chiffres-en-vigueur" });
  const { aujourdHui } = useSession();
  const change = (partiel: Readonly<Record<string, string | undefined>>) =>
    void navigate({
      search: (avant) =>
        Object.fromEntries(
          Object.entries({ ...avant, ...partiel }).flatMap(([cle, valeur]) =>
            valeur === undefined || valeur === "" ? [] : [[cle, valeur]],
          ),
        ),
      replace: true,
    });
  const recherche = useRechercheAdresse(filtres.q, (q) => {
    change({ q });
  });
  const choix = (
    cle: string,
    label: string,
    valeur: string | undefined,
    data: { value: string; label: string }[],
  ) => (
    <NativeSelect
      label={label}
      value={valeur ?? ""}
      onChange={(event) => {
        change({ [cle]: event.currentTarget.value });
      }}
      data={data}
    />
  );

  return (
    <form
      role="search"
      aria-label="Filtrer les chiffres"
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
      {choix("domaine", "Domaine", filtres.domaine, [
        { value: "", label: "Tous" },
        ...Object.entries(DOMAINES).map(([value, label]) => ({ value, label })),
      ])}
      {choix("relire", "Relecture", filtres.relire, [
        { value: "", label: "Toutes les valeurs" },
        { value: "oui", label: "Ce qui est à relire" },
      ])}
      {choix("etat", "État", filtres.etat ?? (filtres.relire === undefined ? "en-vigueur" : ""), [
        ...(filtres.relire === undefined ? [] : [{ value: "", label: "tout ce qui est à relire" }]),
        ...Object.entries(ETATS_CHIFFRE).map(([value, { libelle }]) => ({ value, label: libelle })),
      ])}
      {choix("certitude", "Certitude", filtres.certitude, [
        { value: "", label: "Toutes" },
        ...CERTAINTIES.map((value) => ({ value, label: CERTITUDES[value].libelle })),
      ])}
      <ChampDate
        label="À la date du"
        value={filtres.le ?? aujourdHui}
        onChange={(event) => {
          change({ le: event.currentTarget.value === aujourdHui ? "" : event.currentTarget.value });
        }}
      />
    </form>
  );
}
