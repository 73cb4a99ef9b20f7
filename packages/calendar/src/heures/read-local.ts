import { quoteInput } from "../quote-input.ts";
import { scanJour } from "../jours/siecle.ts";
import { formatDecalage } from "./format-instant.ts";
import { listInstants } from "./zone.ts";

type Passage = "premier" | "second";

interface Lecture {
  readonly local: string;
  readonly zone: string;
  readonly decalage: string | undefined;
  readonly passage: Passage | undefined;
}

const DAY = 86_400_000;
/** 1 January 2000, 0 h UTC, in milliseconds since 1970. */
const SIECLE = 946_684_800_000;

/**
 * Reads a time on the clock of a zone, `YYYY-MM-DDTHH:MM`, into an instant. When the clock shows it twice, the offset
 * must say which, `2027-10-31T02:30+01:00`, or `passage` must.
 */
export function readLocal(local: string, zone: string, passage?: Passage): number {
  if (typeof local !== "string") throw new TypeError(`local : texte attendu, reçu ${describe(local)}.`);
  const match = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d))?([+-]\d\d:\d\d)?$/.exec(local);
  const [, date = "", heures = "", minutes = "", secondes = "0", decalage] = match ?? [];
  const jour = scanJour(date);
  if (jour < 0 || Number(heures) > 23 || Number(minutes) > 59 || Number(secondes) > 59) {
    throw new RangeError(
      `local : heure invalide ${quoteInput(local)}, forme aaaa-mm-jjThh:mm attendue, d'un jour réel des années 2000 à 2099.`,
    );
  }
  const horloge =
    SIECLE + jour * DAY + ((Number(heures) * 60 + Number(minutes)) * 60 + Number(secondes)) * 1000;
  return chooseInstant(listInstants(horloge, zone), horloge, {
    local,
    zone,
    decalage,
    passage: readPassage(passage),
  });
}

function chooseInstant(
  instants: readonly number[],
  horloge: number,
  { local, zone, decalage, passage }: Lecture,
): number {
  const choices = instants.map((instant) => formatDecalage(horloge - instant));
  const [only] = instants;
  if (only === undefined) {
    throw new RangeError(
      `local : ${quoteInput(local)} n'existe pas à l'horloge du fuseau ${zone}, qui saute cette heure ; donnez l'heure lue après le changement.`,
    );
  }
  if (decalage !== undefined) {
    const chosen = instants[choices.indexOf(decalage)];
    if (chosen !== undefined) return chosen;
    throw new RangeError(
      `local : ${quoteInput(local)} n'est pas à l'heure du fuseau ${zone}, décalage ${choices.join(" ou ")} attendu.`,
    );
  }
  if (instants.length === 1 || passage === "premier") return only;
  if (passage === "second") return instants[1] ?? only;
  throw new RangeError(
    `local : ${quoteInput(local)} arrive deux fois à l'horloge du fuseau ${zone} ; précisez ${choices.map((choice) => local + choice).join(" ou ")}.`,
  );
}

function readPassage(passage: Passage | undefined): Passage | undefined {
  if (passage === undefined || passage === "premier" || passage === "second") return passage;
  throw new RangeError(`passage : ${quoteInput(passage)} inconnu, attendu premier ou second.`);
}

const describe = (input: unknown): string =>
  Object.prototype.toString.call(input) === "[object Date]"
    ? "un objet Date ; donnez l'heure lue à l'horloge de la zone, aaaa-mm-jjThh:mm"
    : quoteInput(input);
