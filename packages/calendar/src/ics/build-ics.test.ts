import { TERRITOIRES } from "@ia-territoires/core";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { buildEvenementEcheance, buildIcs, type DemandeIcs, type EvenementIcs } from "../ics.ts";
import {
  calculateEcheance,
  calculateEcheanceHoraire,
  getZone,
  latestDateConvocation,
  listDatesPeriodiques,
} from "../echeances.ts";
import { createCalendrier } from "../index.ts";

const BASE: EvenementIcs = {
  uid: "echeance-42@exemple.fr",
  sequence: 0,
  horodatage: "2026-11-22T09:00:00+01:00",
  titre: "Remise du devis",
  quand: { jour: "2027-05-18" },
};
const read = (demande: DemandeIcs) => new ICAL.Component(ICAL.parse(buildIcs(demande)) as unknown[]);
const readEvent = (evenement: EvenementIcs, more: Partial<DemandeIcs> = {}) => {
  const root = read({ evenements: [evenement], ...more });
  const component = root.getFirstSubcomponent("vevent");
  if (component === null) throw new Error("aucun VEVENT");
  // Zones come from the file itself, as an agenda reads them.
  for (const zone of root.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  return { root, component, event: new ICAL.Event(component) };
};

test("un jour entier finit le lendemain, exclu, quel que soit le fuseau de l'hôte", () => {
  const { event, component, root } = readEvent(BASE);
  expect([event.uid, event.summary, event.sequence]).toEqual([BASE.uid, BASE.titre, 0]);
  expect(event.startDate.isDate).toBe(true);
  expect([event.startDate.toString(), event.endDate.toString()]).toEqual(["2027-05-18", "2027-05-19"]);
  expect(component.getFirstPropertyValue("dtstamp")?.toString()).toBe("2026-11-22T08:00:00Z");
  expect(component.getFirstPropertyValue("status")).toBe("CONFIRMED");
  expect([root.getFirstPropertyValue("method"), root.getFirstPropertyValue("prodid")]).toEqual([
    "PUBLISH",
    "-//ia-territoires//calendar//FR",
  ]);
});

test("plusieurs jours, jusqu'au dernier compris, même le dernier du siècle", () => {
  const { event } = readEvent({ ...BASE, quand: { jour: "2099-12-30", dernierJour: "2099-12-31" } });
  expect([event.startDate.toString(), event.endDate.toString()]).toEqual(["2099-12-30", "2100-01-01"]);
});

describe("une heure garde son fuseau, avec sa définition sous le même nom", () => {
  test.each(TERRITOIRES.map((territoire) => [territoire, getZone(territoire)]))("%s : %s", (_, zone) => {
    const quand = { debut: "2027-03-29T10:30", fin: "2027-03-29T11:30", zone };
    const { event, root, component } = readEvent({ ...BASE, quand });
    const tzids = root
      .getAllSubcomponents("vtimezone")
      .map((zoneIcs) => zoneIcs.getFirstPropertyValue("tzid"));
    expect(tzids).toEqual([zone]);
    expect(component.getFirstProperty("dtstart")?.getParameter("tzid")).toBe(zone);
    expect(event.startDate.toString()).toBe("2027-03-29T10:30:00");
    const attendu = calculateEcheanceHoraire({ local: quand.debut, zone, heures: 1 }).depuis;
    expect(event.startDate.toJSDate().getTime()).toBe(Date.parse(attendu));
  });
  test("une heure que le fuseau de l'hôte saute passe intacte", () => {
    // À 2 h 30 le 28 mars 2027, l'horloge de Paris saute ; celle de La Réunion non.
    const quand = { debut: "2027-03-28T02:30", fin: "2027-03-28T03:30:15", zone: "Indian/Reunion" };
    const { event } = readEvent({ ...BASE, quand });
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual([
      "2027-03-28T02:30:00",
      "2027-03-28T03:30:15",
    ]);
  });
  test("avec son décalage, une heure ambiguë s'écrit en temps universel", () => {
    const quand = { debut: "2027-10-31T02:30+01:00", fin: "2027-10-31T03:30", zone: "Europe/Paris" };
    const { event } = readEvent({ ...BASE, quand });
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual([
      "2027-10-31T01:30:00Z",
      "2027-10-31T02:30:00Z",
    ]);
  });
});

test("une annulation garde l'UID, monte la version et annule chaque événement", () => {
  const { component, root, event } = readEvent({ ...BASE, sequence: 3 }, { methode: "CANCEL" });
  expect([event.uid, event.sequence, component.getFirstPropertyValue("status")]).toEqual([
    BASE.uid,
    3,
    "CANCELLED",
  ]);
  expect(root.getFirstPropertyValue("method")).toBe("CANCEL");
  const seule = readEvent({ ...BASE, sequence: 1, annule: true });
  expect(seule.component.getFirstPropertyValue("status")).toBe("CANCELLED");
});

test("une invitation dit qui invite et qui vient", () => {
  const invitation = {
    ...BASE,
    organisateur: { nom: 'Service "IA" ; été', email: "ia@exemple.fr" },
    participants: [{ nom: "Secrétaire", email: "mairie@exemple.fr" }],
  };
  const { component, event } = readEvent(invitation, { methode: "REQUEST" });
  expect(event.organizer).toBe("mailto:ia@exemple.fr");
  expect(event.attendees.map((attendee) => attendee.getFirstValue())).toEqual(["MAILTO:mairie@exemple.fr"]);
  expect(component.getFirstProperty("attendee")?.getParameter("rsvp")).toBe("TRUE");
});

test("aucun texte ne sort de sa ligne ni n'ajoute de propriété", () => {
  const piege =
    "un; deux, trois\\quatre\r\nATTENDEE:mailto:intrus@exemple.fr\nEND:VEVENT\u0000\u2028é".repeat(4);
  const { component, event, root } = readEvent({ ...BASE, titre: piege, description: piege, lieu: piege });
  expect(root.getAllSubcomponents("vevent")).toHaveLength(1);
  expect(component.getAllProperties("attendee")).toEqual([]);
  const attendu = piege.replaceAll("\u0000", " ").replaceAll("\r\n", "\n");
  expect([event.summary, event.description, event.location]).toEqual([attendu, attendu, attendu]);
  const lines = buildIcs({ evenements: [{ ...BASE, titre: piege }] }).split("\r\n");
  expect(
    Math.max(...lines.map((line) => encodeURIComponent(line).replace(/%../g, "x").length)),
  ).toBeLessThanOrEqual(75);
});

test("la même demande donne le même fichier, octet pour octet", () => {
  const demande: DemandeIcs = { evenements: [BASE], nom: "Échéances" };
  expect(buildIcs(demande)).toBe(buildIcs(demande));
  expect(read(demande).getFirstPropertyValue("x-wr-calname")).toBe("Échéances");
});

test("une échéance devient un événement qui dit pourquoi", () => {
  const { quand: _, ...champs } = BASE;
  const jour = calculateEcheance(createCalendrier({ territoire: "FR" }), {
    from: "2027-04-30",
    delai: { joursOuvres: 10 },
  });
  const { event } = readEvent(buildEvenementEcheance(jour, champs));
  expect([event.startDate.toString(), event.description]).toEqual(["2027-05-18", jour.phrase]);
  const heures = calculateEcheanceHoraire({ local: "2027-03-26T09:30", zone: "Europe/Paris", heures: 72 });
  const alerte = readEvent(buildEvenementEcheance(heures, champs));
  expect(alerte.event.endDate.toString()).toBe("2027-03-29T08:30:00Z");
});

describe("refus, en nommant le champ", () => {
  test.each([
    [{ evenements: [] }, /^evenements : au moins un événement/],
    [{ evenements: [BASE], methode: "REPLY" }, /^methode : « REPLY » inconnue/],
    [{ evenements: [BASE, BASE] }, /^evenements\[1\]\.uid : « echeance-42@exemple.fr » est donné deux fois/],
    [{ evenements: [{ ...BASE, uid: " " }] }, /^evenements\[0\]\.uid : ne peut pas être vide/],
    [{ evenements: [{ ...BASE, titre: undefined }] }, /^evenements\[0\]\.titre : texte attendu/],
    [{ evenements: [{ ...BASE, sequence: -1 }] }, /^evenements\[0\]\.sequence : « -1 »/],
    [{ evenements: [{ ...BASE, sequence: 1.5 }] }, /^evenements\[0\]\.sequence/],
    [
      { evenements: [{ ...BASE, horodatage: "2026-11-22" }] },
      /^evenements\[0\]\.horodatage : instant invalide/,
    ],
    [{ evenements: [{ ...BASE, url: "javascript:alert(1)" }] }, /^evenements\[0\]\.url : adresse invalide/],
    [
      { evenements: [{ ...BASE, organisateur: { nom: "x", email: "x" } }] },
      /^evenements\[0\]\.organisateur\.email/,
    ],
    [{ evenements: [BASE], methode: "REQUEST" }, /une invitation \(REQUEST\) a un organisateur/],
    [
      { evenements: [{ ...BASE, quand: { jour: "2027-02-30" } }] },
      /^evenements\[0\]\.quand\.jour : date invalide/,
    ],
    [
      { evenements: [{ ...BASE, quand: { jour: "2027-02-02", dernierJour: "2027-02-01" } }] },
      /dernierJour : 2027-02-01 précède/,
    ],
    [
      {
        evenements: [
          { ...BASE, quand: { debut: "2027-02-02T10:00", fin: "2027-02-02T10:00", zone: "Europe/Paris" } },
        ],
      },
      /quand\.fin : .* ne suit pas le début/,
    ],
    [
      {
        evenements: [
          { ...BASE, quand: { debut: "2027-03-28T02:30", fin: "2027-03-28T04:00", zone: "Europe/Paris" } },
        ],
      },
      /n'existe pas à l'horloge/,
    ],
    [
      {
        evenements: [
          { ...BASE, quand: { debut: "2027-02-02T10:00", fin: "2027-02-02T11:00", zone: "Mars/Olympus" } },
        ],
      },
      /^zone : « Mars\/Olympus » inconnue/,
    ],
  ])("%j", (demande, message) => {
    expect(() => buildIcs(demande as unknown as DemandeIcs)).toThrow(message);
  });
});

test("une convocation et une date périodique font un jour entier, avec leur phrase", () => {
  const FR = createCalendrier({ territoire: "FR" });
  const convocation = latestDateConvocation(FR, {
    assemblee: "conseil-municipal",
    habitants: 8000,
    seance: "2027-06-15",
  });
  const [date] = listDatesPeriodiques({ ancre: "2026-08-31", tousLesMois: 6, nombre: 1 });
  if (convocation.statut === "refus" || date === undefined) throw new Error("réponse attendue");
  const { quand: _, ...reste } = BASE;
  for (const [reponse, jour] of [
    [convocation, "2027-06-09"],
    [date, "2027-02-28"],
  ] as const) {
    const { event } = readEvent(buildEvenementEcheance(reponse, reste));
    expect([event.startDate.toString(), event.description]).toEqual([jour, reponse.phrase]);
  }
});
