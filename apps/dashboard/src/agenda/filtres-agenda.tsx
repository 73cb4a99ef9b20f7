import type { Referent } from "@ia-territoires/dossiers";
import { NativeSelect } from "@mantine/core";
import { IconArrowLeft, IconArrowRight } from "@tabler/icons-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { memo } from "react";
import { LienBouton } from "../coquille/lien-bouton.tsx";
import classes from "./agenda.module.css";
import type { Fenetre } from "./fenetre.ts";

interface Props {
  readonly fenetre: Fenetre;
  readonly referents: readonly Referent[];
  readonly choisi: string | undefined;
}

/** Where one is in time, for whom, week or month: all of it in the address. */
export const FiltresAgenda = memo(function FiltresAgenda({ fenetre, referents, choisi }: Props) {
  const navigate = useNavigate();
  const filtres = useSearch({ from: "/application/agenda" });
  const { jour: _, ...sansJour } = filtres;
  const { vue: __, ...sansVue } = filtres;
  const { referent: ___, ...sansReferent } = filtres;
  const mois = fenetre.lundis.length > 1;
  return (
    <nav aria-label="Période et référents" className={`${classes["navigation"] ?? ""} sans-impression`}>
      <LienBouton
        to="/agenda"
        search={{ ...filtres, jour: fenetre.avant }}
        variant="default"
        leftSection={<IconArrowLeft size={18} aria-hidden />}
      >
        {mois ? "Mois précédent" : "Semaine précédente"}
      </LienBouton>
      <LienBouton to="/agenda" search={sansJour} variant="default">
        Aujourd’hui
      </LienBouton>
      <LienBouton
        to="/agenda"
        search={{ ...filtres, jour: fenetre.apres }}
        variant="default"
        rightSection={<IconArrowRight size={18} aria-hidden />}
      >
        {mois ? "Mois suivant" : "Semaine suivante"}
      </LienBouton>
      <NativeSelect
        label="Vue"
        maw="11rem"
        value={mois ? "mois" : "semaine"}
        data={[
          { value: "semaine", label: "Une semaine" },
          { value: "mois", label: "Un mois, un référent" },
        ]}
        onChange={({ currentTarget: { value } }) =>
          void navigate({
            to: "/agenda",
            search: value === "mois" ? { ...filtres, vue: "mois" } : sansVue,
            replace: true,
          })
        }
      />
      <NativeSelect
        label="Référent"
        maw="11rem"
        value={choisi ?? ""}
        data={[
          ...(mois ? [] : [{ value: "", label: "Tous" }]),
          ...referents.map(({ id, nom }) => ({ value: id, label: nom })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          void navigate({
            to: "/agenda",
            search: value === "" ? sansReferent : { ...filtres, referent: value },
            replace: true,
          })
        }
      />
    </nav>
  );
});
