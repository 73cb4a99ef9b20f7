import type { DateIso } from "@ia-territoires/core";
import type { LieuTva } from "@ia-territoires/pricing";
import { LIBELLES_LIEU_TVA } from "@ia-territoires/pricing/explications";
import { NativeSelect, Paper, Title } from "@mantine/core";
import { ChampDate } from "../formulaires/champ-date.tsx";
import type { ErreursSaisie } from "./calculate-simulation.ts";
import type { SaisieSimulateur } from "./saisie-simulateur.ts";

interface Props {
  readonly saisie: SaisieSimulateur;
  readonly erreurs: ErreursSaisie;
  readonly onChange: (partiel: Partial<SaisieSimulateur>) => void;
}

const LIEUX = Object.entries(LIBELLES_LIEU_TVA).map(([value, label]) => ({ value, label }));
const FORMATIONS = [
  { value: "", label: "Non précisé : à vérifier" },
  { value: "attestation", label: "Exonérée : attestation 3511" },
  { value: "droit-public", label: "Exonérée : organisme de droit public" },
  { value: "taxee", label: "Taxée" },
];

/** What VAT and prices depend on: the day, the place of taxation, the case of trainings. */
export function ChampsCommande({ saisie, erreurs, onChange }: Props) {
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="conditions">
      <Title order={2} id="conditions" mb="sm">
        Conditions
      </Title>
      <div className="champs">
        <ChampDate
          label="Date de la commande"
          required
          value={saisie.date}
          error={erreurs["date"]}
          onChange={(event) => {
            onChange({ date: event.currentTarget.value as DateIso });
          }}
        />
        <NativeSelect
          label="Lieu de taxation"
          description="Choisi par le vendeur, jamais déduit d’une adresse"
          data={LIEUX}
          value={saisie.lieu}
          onChange={(event) => {
            onChange({ lieu: event.currentTarget.value as LieuTva });
          }}
        />
        <NativeSelect
          label="TVA des formations"
          description="Article 261, 4-4° a du code général des impôts"
          data={FORMATIONS}
          value={saisie.formation}
          onChange={(event) => {
            onChange({ formation: event.currentTarget.value as SaisieSimulateur["formation"] });
          }}
        />
      </div>
    </Paper>
  );
}
