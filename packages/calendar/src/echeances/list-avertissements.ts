import { type Calendrier, getTable } from "../calendriers/calendrier.ts";
import { listFeriesDe } from "../feries/list-feries-de.ts";
import { listRegles } from "../feries/list-regles.ts";
import { formatJourFr } from "../jours/format-jour-fr.ts";
import { scanJour } from "../jours/siecle.ts";
import { REGLES_DELAI } from "../texts/ccag-3-2.ts";
import type { Avertissement, JourExclu } from "./echeance.ts";
import type { PartsPhrase } from "./build-phrase.ts";
import type { Report } from "./delai.ts";

interface Contexte extends PartsPhrase {
  readonly report: { readonly lecture: Report; readonly parDefaut: boolean };
}

/** Lists what the reader of a deadline must know before signing the letter. */
export function listAvertissements(contexte: Contexte): readonly Avertissement[] {
  return [
    ...warnReport(contexte),
    ...warnConteste(contexte),
    ...(contexte.unite === "joursOuvres" ? [...warnSemaine(contexte), ...warnTravailles(contexte)] : []),
  ];
}

function warnReport({ avantReport, fin, report, unite }: Contexte): Avertissement[] {
  if (avantReport === fin || !report.parDefaut) return [];
  const sources = [REGLES_DELAI.report.source];
  const franc: Avertissement = {
    code: "franc-reporte",
    message:
      "Le report d'un délai franc dépend du texte qui le fixe : une convocation, par exemple, n'est jamais reportée.",
    sources: [],
  };
  return [
    {
      code: "report-par-defaut",
      message:
        "Le report au premier jour ouvré suivant a été appliqué par défaut : vérifiez que le contrat ou le texte le prévoit.",
      sources,
    },
    ...(unite === "joursFrancs" ? [franc] : []),
  ];
}

function warnConteste({ calendrier, exclus, depart, fin, unite }: Contexte): Avertissement[] {
  const contested = (jour: number) =>
    listFeriesDe(listRegles(calendrier), jour).filter(({ value }) => value.statut === "conteste");
  const found = exclus.find(({ date }) => contested(scanJour(date)).length > 0);
  // In calendar days or months, only a last day can be changed by the other reading.
  const other = findAutreLecture(calendrier, unite === "joursOuvres" ? depart : fin - 1, fin);
  const date = found?.date ?? other;
  if (date === undefined) return [];
  return [
    {
      code: "ferie-conteste",
      message: `Saint-Martin : le code du travail et les autorités ne s'accordent pas sur la date de l'abolition (27 ou 28 mai) ; le ${formatJourFr(date)} change l'échéance selon la lecture, ici le ${calendrier.abolitionSaintMartin.replace("-", " ")}.`,
      sources: contested(scanJour(date)).map(({ source }) => source),
    },
  ];
}

// The day that the other reading would leave out, when it is worked in this one.
function findAutreLecture(
  calendrier: Calendrier,
  depart: number,
  fin: number,
): JourExclu["date"] | undefined {
  if (calendrier.territoire !== "MF") return undefined;
  const other = calendrier.abolitionSaintMartin === "27-mai" ? "05-28" : "05-27";
  for (let annee = 2018; annee <= 2099; annee++) {
    const jour = scanJour(`${annee}-${other}`);
    if (jour > depart && jour <= fin && getTable(calendrier).ouvres[jour] === 1) {
      return `${annee}-${other}` as JourExclu["date"];
    }
  }
  return undefined;
}

function warnSemaine({ calendrier, exclus }: Contexte): Avertissement[] {
  const sources = [REGLES_DELAI["jours-ouvres"].source];
  const avertissements: Avertissement[] = [];
  if (calendrier.semaine === "ouvrables") {
    avertissements.push({
      code: "semaine-ouvrable",
      message:
        "Le calendrier compte les samedis (jours ouvrables) : les CCAG comptent en jours ouvrés, du lundi au vendredi.",
      sources,
    });
  }
  if (exclus.some(({ motifs }) => motifs[0] === "fermeture")) {
    avertissements.push({
      code: "fermetures-non-comptees",
      message:
        "Des jours de fermeture n'ont pas été comptés : ce ne sont pas des jours fériés, le texte ou le contrat doit les exclure.",
      sources,
    });
  }
  return avertissements;
}

function warnTravailles({ calendrier, depart, fin }: Contexte): Avertissement[] {
  if (calendrier.joursFeriesTravailles.length === 0) return [];
  const { feries, ouvres } = getTable(calendrier);
  for (let jour = depart + 1; jour <= fin; jour++) {
    if (feries[jour] !== 1 || ouvres[jour] !== 1) continue;
    return [
      {
        code: "feries-travailles-comptes",
        message: "Un jour férié travaillé a été compté comme jour ouvré : il reste férié pour les textes.",
        sources: listFeriesDe(listRegles(calendrier), jour).map(({ source }) => source),
      },
    ];
  }
  return [];
}
