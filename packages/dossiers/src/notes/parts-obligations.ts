import {
  getLibelleObligation,
  getQuestion,
  LIBELLES_PREUVES,
  LIBELLES_STATUT_OBLIGATION,
} from "@ia-territoires/compliance/wording";
import { formatDateFr, type PartieNote } from "@ia-territoires/core";
import { getAvancement } from "../systemes/get-avancement.ts";
import { listRaisonsDate } from "../systemes/list-raisons-date.ts";
import type { ChargeNote } from "./charge-note.ts";
import { formatJour, formatSources, liste, tableau, texte } from "./parties.ts";

/** What is owed with its day, its article and its evidence; why those days; what waits for an answer. */
export function listObligationsNote(charge: ChargeNote): readonly PartieNote[] {
  return [buildTableau(charge), ...listDates(charge), ...listAttentes(charge)];
}

function buildTableau({ examen }: ChargeNote): PartieNote {
  const { textVersion } = examen.classement;
  return tableau(
    [
      ["Obligation", 5],
      ["Date et état", 3],
      ["Article", 4],
      ["Preuve attendue", 4],
    ],
    examen.obligations.obligations.map(({ id, appliesFrom, status, basis, sources, evidence }) => [
      getLibelleObligation(id, textVersion).juriste,
      `${formatJour(appliesFrom)}, ${LIBELLES_STATUT_OBLIGATION[status].toLowerCase()}${basis === "presumed" ? ", présumée" : ""}`,
      formatSources(sources),
      evidence.length === 0
        ? "selon le cas"
        : evidence.map((preuve) => LIBELLES_PREUVES[preuve] ?? preuve).join(" ; "),
    ]),
    "Aucune obligation n'est établie.",
  );
}

/** Why a day is not that of its article, once for each; the two readings of article 113, where they part. */
function listDates({ examen }: ChargeNote): readonly PartieNote[] {
  const { obligations } = examen.obligations;
  const { textVersion } = examen.classement;
  const raisons = listRaisonsDate(obligations).map(
    ({ jour, texte: raison }) => `${formatJour(jour)} : ${raison}`,
  );
  const lectures = obligations.flatMap(({ id, contested }) =>
    contested === null
      ? []
      : [
          `${getLibelleObligation(id, textVersion).titre} : deux lectures de l'article 113, ${formatDateFr(contested.strict)} à la lettre, ${contested.functional === null ? "aucune date" : formatDateFr(contested.functional)} selon la voie du haut risque. À trancher par un juriste.`,
        ],
  );
  const phrases = [...raisons, ...lectures];
  return phrases.length === 0 ? [] : [texte("Pourquoi ces dates :"), liste(phrases, "")];
}

/** What may be owed as well, as long as nobody answered: named, never left out. */
function listAttentes({ examen }: ChargeNote): readonly PartieNote[] {
  const { textVersion } = examen.classement;
  const attendues = examen.obligations.undetermined.filter(({ id }) => !id.startsWith("v-"));
  if (attendues.length === 0) return [];
  const questions = getAvancement(examen.classement).questions.filter(({ pour }) => pour !== "classe");
  return [
    texte("Obligations possibles, qui attendent une réponse :"),
    liste(
      attendues.map(({ id }) => getLibelleObligation(id, textVersion).juriste),
      "",
    ),
    ...(questions.length === 0
      ? []
      : [
          texte("Questions dont elles dépendent :"),
          liste(
            questions.map(({ fact }) => getQuestion(fact, textVersion).question),
            "",
          ),
        ]),
  ];
}
