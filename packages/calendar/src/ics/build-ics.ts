import { addJours } from "@ia-territoires/core";
import {
  ICalAttendeeRole,
  ICalCalendar,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
} from "ical-generator";
import { formatInstant } from "../heures/format-instant.ts";
import { readInstant } from "../heures/read-instant.ts";
import { readLocal } from "../heures/read-local.ts";
import { readJour } from "../jours/read-jour.ts";
import { writeJour } from "../jours/siecle.ts";
import { quoteInput } from "../quote-input.ts";
import { buildVtimezone } from "./build-vtimezone.ts";
import { checkEvenement } from "./check-evenement.ts";
import type { DemandeIcs, EvenementIcs, MethodeIcs, QuandIcs } from "./evenement-ics.ts";
import { buildHorlogeMurale } from "./horloge-murale.ts";

/**
 * Writes a calendar file (iCalendar, RFC 5545) of whole days and of times with their zone, ready for an agenda.
 *
 * The same on any host, in any time zone. A time is written with its zone and the definition of that zone; when its
 * offset is given, in UTC. `CANCEL` cancels every event of the file. Refuses by RangeError or TypeError, in French and
 * naming the field: an event without UID or title, a UID given twice, a sequence that is not an integer, an end before
 * the start, a time that the zone skips or shows twice, an invitation without organiser or participant.
 * @example
 * buildIcs({ evenements: [{ uid: "visite-1@exemple.fr", sequence: 0, horodatage: "2026-11-22T08:00:00Z",
 *   titre: "Visite", quand: { debut: "2027-03-29T10:30", fin: "2027-03-29T11:30", zone: "Europe/Paris" } }] })
 *   .includes("DTSTART;TZID=Europe/Paris:20270329T103000") // => true
 */
export function buildIcs({ evenements, methode = "PUBLISH", nom }: DemandeIcs): string {
  if (!Object.hasOwn(METHODES, methode)) {
    throw new RangeError(`methode : ${quoteInput(methode)} inconnue, attendu PUBLISH, REQUEST ou CANCEL.`);
  }
  if (!Array.isArray(evenements) || evenements.length === 0) {
    throw new TypeError(`evenements : au moins un événement attendu, reçu ${quoteInput(evenements)}.`);
  }
  const calendrier = new ICalCalendar({
    prodId: "//ia-territoires//calendar//FR",
    method: METHODES[methode],
    // No zone for the whole calendar: ical-generator would write DTSTAMP in it, which must be in UTC.
    timezone: { name: null, generator: buildVtimezone },
    ...(nom !== undefined && { name: removeControls(nom) }),
  });
  const uids = new Set<string>();
  evenements.forEach((evenement: EvenementIcs, index) => {
    const champ = `evenements[${index}]`;
    checkEvenement(evenement, champ, methode);
    if (uids.has(evenement.uid))
      throw new RangeError(`${champ}.uid : ${quoteInput(evenement.uid)} est donné deux fois.`);
    uids.add(evenement.uid);
    calendrier.createEvent(buildEvent(evenement, champ, methode));
  });
  return calendrier.toString();
}

const METHODES = {
  PUBLISH: ICalCalendarMethod.PUBLISH,
  REQUEST: ICalCalendarMethod.REQUEST,
  CANCEL: ICalCalendarMethod.CANCEL,
} as const;

function buildEvent(evenement: EvenementIcs, champ: string, methode: MethodeIcs): ICalEventData {
  const { uid, sequence, horodatage, titre, description, lieu, url, organisateur, participants } = evenement;
  const annule = evenement.annule === true || methode === "CANCEL";
  return {
    id: removeControls(uid),
    sequence,
    stamp: formatInstant(readInstant(horodatage, `${champ}.horodatage`), "UTC").replace("+00:00", "Z"),
    summary: removeControls(titre),
    status: annule ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...buildQuand(evenement.quand, `${champ}.quand`),
    ...(description !== undefined && { description: removeControls(description) }),
    ...(lieu !== undefined && { location: removeControls(lieu) }),
    ...(url !== undefined && { url }),
    ...(organisateur !== undefined && {
      organizer: { name: removeControls(organisateur.nom), email: organisateur.email },
    }),
    attendees: (participants ?? []).map(({ nom, email }) => ({
      name: removeControls(nom),
      email,
      role: ICalAttendeeRole.REQ,
      rsvp: methode === "REQUEST",
    })),
  };
}

function buildQuand(
  quand: QuandIcs,
  champ: string,
): Pick<ICalEventData, "start" | "end" | "allDay" | "timezone"> {
  if ("jour" in quand) {
    const premier = writeJour(readJour(quand.jour, `${champ}.jour`));
    const dernier = writeJour(readJour(quand.dernierJour ?? premier, `${champ}.dernierJour`));
    if (dernier < premier) throw new RangeError(`${champ}.dernierJour : ${dernier} précède ${premier}.`);
    return { start: premier, end: addJours(dernier, 1), allDay: true };
  }
  const { debut, fin, zone } = quand;
  const start = readLocal(debut, zone);
  const end = readLocal(fin, zone);
  if (end <= start)
    throw new RangeError(`${champ}.fin : ${quoteInput(fin)} ne suit pas le début ${quoteInput(debut)}.`);
  // With an offset the time may be the second of two that read the same: only UTC tells them apart.
  const hasDecalage = /[+-]\d\d:\d\d$/;
  if (hasDecalage.test(debut) || hasDecalage.test(fin)) {
    return { start: new Date(start).toISOString(), end: new Date(end).toISOString() };
  }
  return {
    start: buildHorlogeMurale(debut, zone, start),
    end: buildHorlogeMurale(fin, zone, end),
    timezone: zone,
  };
}

/** Control characters but tabs and line ends, which no calendar program reads. */
const removeControls = (texte: string): string => texte.replace(/(?![\t\r\n])\p{Cc}/gu, " ");
