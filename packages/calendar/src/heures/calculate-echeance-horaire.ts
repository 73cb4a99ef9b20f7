import type { Source } from "@ia-territoires/core";
import { formatNumeroFr } from "../jours/format-jour-fr.ts";
import { scanJour } from "../jours/siecle.ts";
import { quoteInput } from "../quote-input.ts";
import { type Fondement, listFondements } from "../texts/fondement.ts";
import { REGLEMENT_1182_71 } from "../texts/reglement-1182-71.ts";
import { formatInstant } from "./format-instant.ts";
import { readLocal } from "./read-local.ts";

/** A delay in hours, from a time read on the clock of a zone. */
export interface DemandeEcheanceHoraire {
  /** `YYYY-MM-DDTHH:MM`, on the clock of `zone`; with its offset when the clock shows that time twice. */
  readonly local: string;
  /** IANA name, e.g. `Europe/Paris`: the zone of the body concerned. See `getZone`. */
  readonly zone: string;
  readonly heures: number;
  /** Which one is meant when the clock shows that time twice; without it, the time is then refused. */
  readonly passage?: "premier" | "second";
}

/** The end of a delay in hours. */
export interface EcheanceHoraire {
  readonly statut: "echeance-horaire";
  /** Strict reading, which is the deadline: at this very instant it is already late. ISO text with offset. */
  readonly limite: string;
  readonly depuis: string;
  readonly zone: string;
  readonly heures: number;
  /** The clock of the zone changes on the way: the hours of the clock differ from those elapsed. */
  readonly changementHeure: boolean;
  /** Reading of the règlement 1182/71, for information: never the deadline to keep. */
  readonly lecture1182: { readonly limite: string; readonly message: string; readonly source: Source };
  readonly sources: readonly Source[];
  /** The same texts, with how far each was checked. */
  readonly fondements: readonly Fondement[];
  readonly phrase: string;
}

const HOUR = 3_600_000;

/**
 * Calculates the end of a delay in elapsed hours (48 h, 72 h) across changes of clock: weekends and fériés count.
 *
 * The strict reading is the deadline: at `limite` it is late (see `isEcheanceDepassee`). The reading of règlement
 * 1182/71, which starts at the next full hour, is given as a note. Refuses by RangeError, in French, an unknown zone, a
 * time that the clock skips, one that it shows twice without offset nor `passage`, hours that are not an integer from 1
 * to 8784.
 *
 * Clause: RGPD, art. 33 (72 h); convention du Var, art. 4 (48 h); règlement 1182/71, art. 3.
 * @example
 * calculateEcheanceHoraire({ local: "2027-03-26T09:30", zone: "Europe/Paris", heures: 72 }).limite
 * // => "2027-03-29T10:30+02:00" (summer time began on the 28th)
 */
export function calculateEcheanceHoraire(demande: DemandeEcheanceHoraire): EcheanceHoraire {
  const { local, zone, heures, passage } = demande;
  const debut = readLocal(local, zone, passage);
  if (!Number.isInteger(heures) || heures < 1 || heures > 8784) {
    throw new RangeError(`heures : ${quoteInput(heures)} invalide, entier de 1 à 8784 attendu.`);
  }
  const fin = debut + heures * HOUR;
  const limite = formatInstant(fin, zone);
  const depuis = formatInstant(debut, zone);
  const changementHeure = limite.slice(-6) !== depuis.slice(-6);
  // The hour of the event does not count, even when it has just begun.
  const finLongue = formatInstant((Math.floor(debut / HOUR) + 1) * HOUR + heures * HOUR, zone);
  return Object.freeze({
    statut: "echeance-horaire",
    limite,
    depuis,
    zone,
    heures,
    changementHeure,
    lecture1182: {
      limite: finLongue,
      message: `Selon le règlement n° 1182/71, dont l'application est discutée, le délai finirait le ${formatHorloge(finLongue)} : à ne pas retenir comme échéance.`,
      source: REGLEMENT_1182_71.source,
    },
    sources: [REGLEMENT_1182_71.source],
    fondements: listFondements([REGLEMENT_1182_71]),
    phrase: `Le délai de ${heures} heure${heures > 1 ? "s" : ""} a commencé le ${formatHorloge(depuis)} (fuseau ${zone}) ; il est dépassé le ${formatHorloge(limite)}, à cet instant même. Les nuits, samedis, dimanches et jours fériés comptent.${changementHeure ? " L'horloge change d'heure pendant ce délai : les heures écoulées sont comptées, non celles de l'horloge." : ""}`,
  });
}

/** « lundi 29 mars 2027 à 10 h 30 » */
function formatHorloge(instant: string): string {
  const jour = formatNumeroFr(scanJour(instant.slice(0, 10)));
  const secondes = /T\d\d:\d\d:(\d\d)/.exec(instant)?.[1];
  return `${jour} à ${Number(instant.slice(11, 13))} h ${instant.slice(14, 16)}${secondes === undefined ? "" : ` min ${secondes} s`}`;
}
