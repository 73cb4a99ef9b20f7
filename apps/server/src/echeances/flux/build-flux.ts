import { calculateEcheanceHoraire } from "@ia-territoires/calendar/echeances";
import { buildIcs, type EvenementIcs } from "@ia-territoires/calendar/ics";
import type { EcheanceVue } from "../echeance-vue.ts";

const DEBUT = "BEGIN:VCALENDAR\r\n";
/** How often agendas are asked to read the feed again; each program knows one of the two names. */
const RELECTURE = "REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\nX-PUBLISHED-TTL:PT1H\r\n";
/** `buildIcs` asks for an event; a feed that has nothing to say is a calendar all the same. */
const VIDE = `${DEBUT}VERSION:2.0\r\nPRODID:-//ia-territoires//echeances//FR\r\nMETHOD:PUBLISH\r\nEND:VCALENDAR\r\n`;

function toQuand({ jour, heure, fuseau }: EcheanceVue): EvenementIcs["quand"] {
  if (heure === null || fuseau === null) return { jour };
  // Agendas draw an hour; counted in instants, it may cross a change of clock.
  const debut = `${jour}T${heure}`;
  return {
    debut,
    fin: calculateEcheanceHoraire({ local: debut, zone: fuseau, heures: 1 }).limite,
    zone: fuseau,
  };
}

function toEvenement(echeance: EcheanceVue, adresse: string): EvenementIcs {
  const { id, etat, quoi, explication, dossier, organisme, parNous, sequence, majLe } = echeance;
  const titre = `${etat === "faite" ? "Fait : " : ""}${quoi}${dossier === null ? "" : ` (${dossier.nom})`}`;
  const sources = echeance.sources.map(({ texte, article }) =>
    article === undefined ? texte : `${texte}, ${article}`,
  );
  return {
    uid: `echeance-${id}@ia-territoires`,
    sequence,
    horodatage: majLe,
    titre,
    quand: toQuand(echeance),
    description: [
      ...(dossier?.demonstration === true ? ["Donnée de démonstration."] : []),
      ...(parNous ? [] : [`À faire par : ${organisme.nom}.`]),
      ...(explication === "" ? [] : [explication]),
      ...(sources.length === 0 ? [] : [`Sources : ${sources.join(" ; ")}.`]),
    ].join("\n"),
    url: `${adresse}${buildChemin(dossier)}`,
    annule: etat === "annulee",
  };
}

/**
 * Writes the agenda feed of a person: each échéance under an identifier that never changes, with its sequence, so
 * that an agenda updates or removes what it already shows; an échéance seen from two organismes appears once.
 *
 * @example
 * buildFlux([echeance], "https://ia.exemple.fr").includes("UID:echeance-") // => true
 */
export function buildFlux(echeances: readonly EcheanceVue[], adresse: string): string {
  const uniques = [...new Map(echeances.map((echeance) => [echeance.id, echeance])).values()];
  const evenements = uniques.map((echeance) => toEvenement(echeance, adresse));
  const texte = evenements.length === 0 ? VIDE : buildIcs({ evenements, nom: "Échéances ia-territoires" });
  return texte.replace(DEBUT, DEBUT + RELECTURE);
}

/** Where the dashboard shows what makes it due. */
function buildChemin(dossier: EcheanceVue["dossier"]): string {
  if (dossier === null) return "/echeances";
  return dossier.genre === "systeme" ? `/registre/${dossier.id}` : `/missions/${dossier.id}`;
}
