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
        Ni distances ni contours : une case par commune, rangées par intercommunalité puis par nom ;{" "}
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
          const suivies = communes.filter((commune) => commune.etat === "contact");
          return (
            <li key={siren}>
              <Text fw={600}>{nom}</Text>
              <Text size="sm">
                {equipees.length} sur {communes.length}{" "}
                {communes.length > 1 ? "communes équipées" : "commune équipée"}
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
              <Noms titre="Équipées" communes={equipees} />
              <Noms titre="En contact" communes={suivies} />
            </li>
          );
        })}
      </ul>
    </Paper>
  );
}

/** Names of the boxes that are not empty: the drawing never says alone what it says. */
function Noms({ titre, communes }: { readonly titre: string; readonly communes: Carte[number]["communes"] }) {
  if (communes.length === 0) return null;
  return (
    <Text size="sm" c="dimmed">
      {titre} : {communes.map((commune) => commune.nom).join(", ")}
    </Text>
  );
}
