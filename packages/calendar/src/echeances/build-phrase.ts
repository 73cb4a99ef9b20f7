import { formatDateFr, LIBELLES_TERRITOIRE } from "@ia-territoires/core";
import type { Calendrier } from "../calendriers/calendrier.ts";
import { formatJourFr, formatNumeroFr } from "../jours/format-jour-fr.ts";
import { writeJour } from "../jours/siecle.ts";
import { REGLES_DELAI } from "../texts/ccag-3-2.ts";
import type { UniteDelai } from "./delai.ts";
import type { JourExclu } from "./echeance.ts";
import { formatDelai } from "./format-delai.ts";
import { formatMotifs } from "./format-motifs.ts";
import { formatSources } from "./format-sources.ts";

/** What a sentence is made from; days are numbered. */
export interface PartsPhrase {
  readonly calendrier: Calendrier;
  readonly unite: UniteDelai;
  readonly nombre: number;
  readonly depart: number;
  readonly avantReport: number;
  readonly fin: number;
  readonly exclus: readonly JourExclu[];
}

/** Beyond this many days, a letter counts them instead of naming them. */
const NAMED_DAYS = 8;

/** Writes why a delay ends when it does, in sentences that a letter can take as they are. */
export function buildPhrase(parts: PartsPhrase): string {
  const { calendrier, depart, avantReport, fin, unite } = parts;
  const delai = formatDelai(parts, calendrier.semaine);
  const lendemain = formatNumeroFr(depart + 1);
  const debut =
    unite === "joursFrancs"
      ? `Le délai de ${delai} ne compte ni le ${formatNumeroFr(depart)}, jour de départ, ni le jour de l'échéance.`
      : `Le délai de ${delai} court à compter du ${lendemain} à 0 heure, lendemain du ${formatDateFr(writeJour(depart))}.`;
  return [
    debut,
    unite === "joursOuvres" ? phraseExclus(calendrier, parts.exclus) : "",
    avantReport === fin ? `Il expire le ${formatNumeroFr(fin)} à 24 heures.` : phraseReport(parts),
    `Jours fériés applicables : ${LIBELLES_TERRITOIRE[calendrier.territoire]}. Règle : ${listTextes(parts)}.`,
  ]
    .filter((phrase) => phrase !== "")
    .join(" ");
}

function phraseExclus({ semaine }: Calendrier, exclus: readonly JourExclu[]): string {
  const repos = semaine === "ouvrables" ? "les dimanches" : "les samedis, ni les dimanches";
  const feries = exclus.filter(({ motifs }) => motifs[0] === "ferie");
  const fermes = exclus.filter(({ motifs }) => motifs[0] === "fermeture");
  const fermeture = fermes.length === 0 ? "" : `, ni les jours de fermeture (${nameDays(fermes)})`;
  return `Ne sont comptés ni ${repos}, ni les jours fériés (${nameDays(feries) || "aucun dans cette période"})${fermeture}.`;
}

function nameDays(jours: readonly JourExclu[]): string {
  if (jours.length > NAMED_DAYS) return `${jours.length} dans cette période`;
  return jours
    .map(({ date, noms }) =>
      noms.length === 0 ? formatJourFr(date) : `${formatJourFr(date)}, ${noms.join(" et ")}`,
    )
    .join(" ; ");
}

function phraseReport({ avantReport, fin, exclus }: PartsPhrase): string {
  const jour = exclus.find(({ date }) => date === writeJour(avantReport));
  const motifs = (jour?.motifs ?? []).filter((motif) => motif !== "fermeture");
  return `Son dernier jour, le ${formatNumeroFr(avantReport)}, étant ${formatMotifs({ motifs, noms: jour?.noms ?? [] })}, il est prolongé jusqu'au ${formatNumeroFr(fin)} à 24 heures.`;
}

function listTextes({ unite, avantReport, fin }: PartsPhrase): string {
  const code = unite === "joursOuvres" ? "jours-ouvres" : unite === "joursFrancs" ? "jours-francs" : unite;
  const regles = [REGLES_DELAI[code], ...(avantReport === fin ? [] : [REGLES_DELAI.report])];
  return formatSources(regles.map(({ source }) => source));
}
