import { addJours, formatDateFr } from "@ia-territoires/core";
import { type Agenda, calculateCapacite } from "@ia-territoires/dossiers";
import { Paper, Text, Title } from "@mantine/core";
import { memo } from "react";
import classes from "./agenda.module.css";

/** Days looked at ahead: three months. */
const HORIZON = 88;

/** Half-days free, month after month, against those accepted and not placed; counted again only for another agenda. */
export const PanneauCapacite = memo(function PanneauCapacite({ agenda }: { readonly agenda: Agenda }) {
  const { aujourdHui } = agenda;
  const { periodes, demande, couverteLe } = calculateCapacite(agenda, {
    du: aujourdHui,
    au: addJours(aujourdHui, HORIZON),
    maille: "mois",
  });
  return (
    <Paper component="section" withBorder p="md" aria-labelledby="titre-capacite" className="sans-impression">
      <Title order={2} size="h4" id="titre-capacite">
        Capacité
      </Title>
      <table className={classes["capacite"]}>
        <caption className="visuellement-masque">Demi-journées des référents, mois par mois</caption>
        <thead>
          <tr>
            <th scope="col">Mois</th>
            <th scope="col">Libres</th>
            <th scope="col">Prises</th>
          </tr>
        </thead>
        <tbody>
          {periodes.map(({ debut, libelle, disponibles, prises, libres }) => (
            <tr key={debut}>
              <th scope="row">{libelle}</th>
              <td>
                <strong>{libres}</strong> sur {disponibles}
              </td>
              <td>
                <meter
                  min={0}
                  max={Math.max(disponibles, 1)}
                  value={prises}
                  aria-label={`Prises en ${libelle}`}
                >
                  {prises} sur {disponibles}
                </meter>{" "}
                {prises}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Text mt="sm">
        À placer : <strong>{demande.aPlacer}</strong>
        {demande.aPlacer > 0 &&
          (couverteLe === null
            ? ", plus qu’il n’y a de libre en trois mois"
            : `, possible d’ici le ${formatDateFr(couverteLe)}`)}
        .
      </Text>
      <Text c="dimmed" size="sm">
        En attente d’une réponse à un devis : {demande.enAttente}.
      </Text>
    </Paper>
  );
});
