import { formatJourFr, type JourDuDelai } from "@ia-territoires/calendar/echeances";
import { Text } from "@mantine/core";
import classes from "./calculateur.module.css";
import type { Resultat } from "./resultat.ts";

/** Past this many days, only those that need a reason are listed. */
const TOUS_LES_JOURS = 70;

interface Props {
  readonly jours: readonly JourDuDelai[];
  readonly titre: string;
  readonly termes: Resultat["termes"];
}

/** A delay day by day: which count, which do not and why. */
export function JoursDuDelai({ jours, titre, termes }: Props) {
  const court = jours.length <= TOUS_LES_JOURS;
  const montres = court ? jours : jours.filter((jour) => jour.role !== "compte" && !isFinDeSemaine(jour));
  return (
    <>
      {!court && (
        <Text size="sm" c="dimmed">
          {jours.length} jours : seuls le départ, les jours fériés et la fin sont montrés.
        </Text>
      )}
      <ol className={classes["jours"]} aria-label={titre}>
        {montres.map((jour) => (
          <li key={jour.date} data-role={jour.role}>
            <time dateTime={jour.date}>{formatJourFr(jour.date)}</time>
            <span>{termes?.[jour.role] ?? explain(jour)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

const isFinDeSemaine = ({ role, motifs }: JourDuDelai): boolean =>
  role === "exclu" && motifs.every((motif) => motif === "samedi" || motif === "dimanche");

function explain({ role, rang, motifs, noms }: JourDuDelai): string {
  const pourquoi = motifs
    .map((motif) => (motif === "ferie" ? `férié (${noms.join(" et ")})` : motif))
    .join(", ");
  const compte = rang === undefined ? "" : `${String(rang)}${rang === 1 ? "er" : "e"} jour`;
  switch (role) {
    case "depart":
      return "départ, ne compte pas";
    case "exclu":
      return `ne compte pas : ${pourquoi}`;
    case "report":
      return `${compte === "" ? "dernier jour" : compte}, reporté : ${pourquoi}`;
    case "echeance":
      return compte === "" ? "échéance" : `${compte}, échéance`;
    case "compte":
    default:
      return compte === "" ? "court" : compte;
  }
}
