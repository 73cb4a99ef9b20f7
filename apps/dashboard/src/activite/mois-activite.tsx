import { formatMoisFr } from "@ia-territoires/core";
import type { LigneActivite } from "@ia-territoires/dossiers";
import classes from "./activite.module.css";

/** The months as bars: accepted, and done before them. The table under it says the same figures. */
export function MoisActivite({ mois }: { readonly mois: readonly LigneActivite[] }) {
  const maximum = Math.max(1, ...mois.flatMap(({ demiJournees, realisees }) => [demiJournees, realisees]));
  const percent = (nombre: number): string => `${String((nombre / maximum) * 100)}%`;
  return (
    <figure className="sans-marge">
      <figcaption>
        <ul className={classes["legende"]}>
          <li>Demi-journées par mois, de janvier à décembre ; au plus {maximum} :</li>
          <li data-signe="clair">cadre clair, acceptées ;</li>
          <li data-signe="plein">plein, réalisées.</li>
        </ul>
      </figcaption>
      <div className={classes["mois"]} aria-hidden="true">
        {mois.map(({ cle, demiJournees, realisees }) => (
          <span
            key={cle}
            title={`${formatMoisFr(cle)} : ${String(demiJournees)} acceptées, ${String(realisees)} réalisées`}
          >
            <i style={{ height: percent(demiJournees) }} />
            <i style={{ height: percent(realisees) }} />
          </span>
        ))}
        {mois.map(({ cle }) => (
          <small key={cle}>{formatMoisFr(cle).charAt(0).toUpperCase()}</small>
        ))}
      </div>
    </figure>
  );
}
