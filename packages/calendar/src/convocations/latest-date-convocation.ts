import { type DateIso, formatDateFr } from "@ia-territoires/core";
import { type Calendrier, getTable } from "../calendriers/calendrier.ts";
import { readJourCouvert } from "../calendriers/read-jour-couvert.ts";
import { formatSources } from "../echeances/format-sources.ts";
import { isJourDeReport } from "../echeances/is-jour-de-report.ts";
import { formatNumeroFr } from "../jours/format-jour-fr.ts";
import { writeJour } from "../jours/siecle.ts";
import { quoteInput } from "../quote-input.ts";
import { type CodeConvocation, DELAIS_CONVOCATION } from "../texts/cgct-convocations.ts";
import { listFondements } from "../texts/fondement.ts";
import { chooseRegle } from "./choose-regle.ts";
import { findRefusTerritoire } from "./find-refus-territoire.ts";
import type { Convocation, DemandeConvocation, LectureConvocation, RefusConvocation } from "./convocation.ts";

type Avertissements = Convocation["avertissements"];

/**
 * Gives the last day on which the convocation of a council may be sent, with the delay, its source and a sentence.
 *
 * Weekends and fériés count, and nothing rolls over. Three full days under 3 500 inhabitants, five from there; one in an
 * emergency; twelve days for the reports of a conseil départemental; in Alsace-Moselle under 3 500, three days, and the
 * eve in an emergency. Where the text does not say « francs », the safer reading is used and said (option `lecture`).
 * Answers by a refusal where these texts do not hold (no commune, no conseil départemental, own code). Refuses by
 * RangeError or TypeError a bad date, population or assembly.
 *
 * Clause: CGCT, art. L. 2121-7, L. 2121-11, L. 2121-12, L. 2541-2, L. 3121-19, L. 5211-1.
 * @example
 * latestDateConvocation(createCalendrier({ territoire: "FR" }), { assemblee: "conseil-municipal", habitants: 8000, seance: "2027-06-15" })
 * // => { statut: "convocation", date: "2027-06-09", jours: 5, francs: true, … }
 */
export function latestDateConvocation(
  calendrier: Calendrier,
  demande: DemandeConvocation,
): Convocation | RefusConvocation {
  const seance = readJourCouvert(calendrier, demande.seance, "seance");
  const regle = chooseRegle(calendrier, demande);
  const refus = findRefusTerritoire(calendrier.territoire, demande.assemblee);
  if (refus !== undefined) return refus;
  const { value, source, note } = DELAIS_CONVOCATION[regle];
  const lecture = isDiscute(regle) ? readLecture(demande.lecture) : undefined;
  const francs = lecture === undefined ? value.francs : lecture === "francs";
  const depart = seance - value.jours - (francs ? 1 : 0);
  const date = writeJour(readJourCouvert(calendrier, writeBefore(depart), "seance"));
  return Object.freeze({
    statut: "convocation",
    date,
    seance: writeJour(seance),
    regle,
    jours: value.jours,
    francs,
    ...(lecture !== undefined && { lecture }),
    avertissements: [
      ...warnLecture(regle, lecture, note ?? ""),
      ...warnDepart(calendrier, depart),
      ...warnTerritoire(calendrier, demande.assemblee),
    ],
    sources: [source],
    fondements: listFondements([DELAIS_CONVOCATION[regle]]),
    phrase: `Pour une séance le ${formatNumeroFr(seance)}, ${isDepartement(regle) ? "les rapports sont adressés" : "la convocation est adressée"} au plus tard le ${formatNumeroFr(depart)} : ${describe(regle, value.jours, francs)}. Les samedis, dimanches et jours fériés comptent, et le délai n'est pas reporté. Texte : ${formatSources([source])}.`,
  });
}

const isDepartement = (regle: CodeConvocation): boolean =>
  regle === "departement" || regle === "departement-urgence";

const isDiscute = (regle: CodeConvocation): boolean => regle === "alsace-moselle" || regle === "departement";

/** ISO text of a day, or of the eve of the century, which the reader of dates then refuses by name. */
const writeBefore = (jour: number): string => (jour < 0 ? "1999-12-31" : writeJour(jour));

function readLecture(lecture: LectureConvocation | undefined): LectureConvocation {
  if (lecture === undefined || lecture === "francs" || lecture === "litterale") return lecture ?? "francs";
  throw new RangeError(`lecture : ${quoteInput(lecture)} inconnue, attendu francs ou litterale.`);
}

function describe(regle: CodeConvocation, jours: number, francs: boolean): string {
  if (regle === "alsace-moselle-urgence") return "en cas d'urgence, la veille de la séance";
  const s = jours > 1 ? "s" : "";
  const nombre = `${jours} jour${s}${francs ? ` franc${s}` : ""}`;
  return francs
    ? `${nombre}, sans compter le jour de l'envoi ni celui de la séance`
    : `${nombre} au moins avant la séance`;
}

function warnLecture(
  regle: CodeConvocation,
  lecture: LectureConvocation | undefined,
  note: string,
): Avertissements {
  if (lecture === undefined) return [];
  const usage =
    lecture === "francs"
      ? "en jours francs, la lecture la plus sûre"
      : "à la lettre, un jour plus tard que la lecture la plus sûre";
  return [
    {
      code: "delai-franc-discute",
      message: `Délai compté ${usage}. ${note}`,
      sources: [DELAIS_CONVOCATION[regle].source],
    },
  ];
}

function warnDepart(calendrier: Calendrier, depart: number): Avertissements {
  if (!isJourDeReport(getTable(calendrier), depart)) return [];
  const date: DateIso = writeJour(depart);
  return [
    {
      code: "depart-jour-non-ouvre",
      message: `Le ${formatDateFr(date)} est un samedi, un dimanche ou un jour férié : prévoyez l'envoi avant, le délai n'étant pas reporté.`,
      sources: [],
    },
  ];
}

function warnTerritoire(
  { territoire }: Calendrier,
  assemblee: DemandeConvocation["assemblee"],
): Avertissements {
  if (territoire === "AM" && assemblee === "conseil-communautaire") {
    return [
      {
        code: "epci-alsace-moselle",
        message:
          "EPCI d'Alsace-Moselle : le droit général a été appliqué par l'article L. 5211-1 ; l'application du droit local est à vérifier.",
        sources: [{ texte: "Code général des collectivités territoriales", article: "L. 5211-1" }],
      },
    ];
  }
  if (territoire === "YT" && assemblee === "conseil-departemental") {
    return [
      {
        code: "mayotte",
        message:
          "Mayotte : l'assemblée a changé de statut ; vérifiez que le délai du conseil départemental lui est applicable.",
        sources: [],
      },
    ];
  }
  return [];
}
