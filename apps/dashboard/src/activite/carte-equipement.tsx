import type { RouterOutputs } from "@ia-territoires/server/api";
import { Paper, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import classes from "./activite.module.css";
import { ETATS_EQUIPEMENT } from "./labels.ts";

type Carte = RouterOutputs["activite"]["getCarte"];

/** The communes of the département by intercommunality, one box each: who is equipped, without any map from elsewhere. */
export function CarteEquipement({ carte }: { readonly carte: Carte }) {
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="carte">
      <Title order={2} id="carte" mb="xs">
        Carte schématique du département
      </Title>
      <Text mb="sm">
        Une case par commune, rangées par intercommunalité ;{" "}
        <Link to="/activite/equipement">le tableau de l’équipement</Link> dit la même chose, ligne à ligne.
      </Text>
      <ul className={classes["legende"]} aria-label="Légende">
        {Object.entries(ETATS_EQUIPEMENT).map(([etat, libelle]) => (
          <li key={etat}>
            <b data-etat={etat} aria-hidden="true" /> {libelle}
          </li>
        ))}
      </ul>
      <ul className={classes["carte"]}>
        {carte.map(({ siren, nom, etat, communes }) => {
          const equipees = communes.filter((commune) => commune.etat === "equipe");
          return (
            <li key={siren}>
              <Text fw={600}>{nom}</Text>
              <Text size="sm">
                {equipees.length} sur {communes.length} communes équipées
                {etat !== null && etat !== "sans" && ` ; l’EPCI : ${ETATS_EQUIPEMENT[etat].toLowerCase()}`}
              </Text>
              <div className={classes["cases"]} aria-hidden="true">
                {communes.map((commune) => (
                  <span
                    key={commune.id}
                    className={classes["case"]}
                    data-etat={commune.etat}
                    title={`${commune.nom} : ${ETATS_EQUIPEMENT[commune.etat].toLowerCase()}`}
                  />
                ))}
              </div>
              {equipees.length > 0 && (
                <Text size="sm" c="dimmed">
                  {equipees.map((commune) => commune.nom).join(", ")}
                </Text>
              )}
            </li>
          );
        })}
      </ul>
    </Paper>
  );
}
