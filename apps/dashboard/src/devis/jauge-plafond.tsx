import type { Jauge } from "@ia-territoires/pricing/cdg";
import { formatJauge } from "./format-jauge.ts";
import classes from "./jauge-plafond.module.css";
import { listCasesJauge } from "./list-cases-jauge.ts";

/** Half-days of a year under their cap, one box each, told in words too; readable in black and white. */
export function JaugePlafond({ jauge }: { readonly jauge: Jauge }) {
  const { acceptees, devisees, demandees, restantes, plafond, periode } = jauge;
  const texte = formatJauge(jauge);
  const apres = Math.max(0, restantes - demandees);
  return (
    <div className={`${classes["jauge"] ?? ""} ensemble`}>
      <div className={classes["titre"]}>
        <strong>{periode.libelle}</strong>
        <span className="nombre">
          {acceptees + demandees} / {plafond}
        </span>
      </div>
      <div
        role="meter"
        aria-label={`Plafond, ${periode.libelle}`}
        aria-valuemin={0}
        aria-valuemax={plafond}
        aria-valuenow={Math.min(plafond, acceptees + demandees)}
        aria-valuetext={texte}
        className={classes["cases"]}
      >
        {listCasesJauge(jauge).map((etat, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- boxes are their position
          <span key={index} data-etat={etat} />
        ))}
      </div>
      <ul className={classes["legende"]}>
        <Legende etat="acceptee" nombre={acceptees} libelle={acceptees > 1 ? "acceptées" : "acceptée"} />
        {demandees > 0 && <Legende etat="demandee" nombre={demandees} libelle="dans ce devis" />}
        <Legende
          etat="devisee"
          nombre={devisees}
          libelle={`${devisees > 1 ? "proposées" : "proposée"}${demandees > 0 ? " par d’autres devis" : `, pas encore acceptée${devisees > 1 ? "s" : ""}`}`}
        />
        <Legende
          etat="restante"
          nombre={apres}
          libelle={`${apres > 1 ? "restantes" : "restante"}${demandees > 0 ? " après ce devis" : ""}`}
        />
      </ul>
    </div>
  );
}

function Legende({
  etat,
  nombre,
  libelle,
}: {
  readonly etat: string;
  readonly nombre: number;
  readonly libelle: string;
}) {
  return (
    <li>
      <span data-etat={etat} aria-hidden="true" />
      <strong className="nombre">{nombre}</strong> {libelle}
    </li>
  );
}
