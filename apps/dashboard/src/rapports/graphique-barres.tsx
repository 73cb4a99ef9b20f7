import { UnstyledButton } from "@mantine/core";
import { formatMontant, type Montant } from "@ia-territoires/core";
import type { FiltreCommandes } from "@ia-territoires/reporting";
import { type Barre, placeBarres } from "@ia-territoires/reporting/presentation";
import classes from "./rapports.module.css";

interface Props {
  readonly titre: string;
  readonly barres: readonly Barre[];
  readonly onChiffre: (titre: string, filtre: FiltreCommandes) => void;
}

/** A chart of bars: plain boxes, their amounts written beside them, so that the drawing never stands alone. */
export function GraphiqueBarres({ titre, barres, onChiffre }: Props) {
  if (barres.length === 0) return null;
  const places = placeBarres(barres.map(({ montant }) => Number(montant)));
  return (
    <figure className={classes["graphique"]}>
      <figcaption>{titre}</figcaption>
      <ul className={classes["barres"]}>
        {barres.map(({ cle, libelle, montant, filtre }, rang) => (
          <li key={cle}>
            <span data-part="nom">{libelle}</span>
            <span className={classes["piste"]} aria-hidden="true">
              <span
                className={classes["barre"]}
                data-negative={montant.startsWith("-")}
                style={{
                  left: `${String(places[rang]?.debut ?? 0)}%`,
                  width: `${String(places[rang]?.longueur ?? 0)}%`,
                }}
              />
            </span>
            <UnstyledButton
              className={classes["chiffre"]}
              aria-label={`${libelle} : ${formatMontant(montant as Montant)}, voir les commandes`}
              onClick={() => {
                onChiffre(`${titre} : ${libelle}`, filtre);
              }}
            >
              {formatMontant(montant as Montant)}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </figure>
  );
}
