import { compareDates, formatDateFr } from "@ia-territoires/core";
import type { DateIso, Source } from "@ia-territoires/core";
import { getLibelleObligation } from "@ia-territoires/compliance/wording";
import type { ObligationDue } from "@ia-territoires/compliance";
import type { EcheanceDossier } from "../echeances/echeance-dossier.ts";
import { LIBELLES_ETAT_ACTION } from "./labels.ts";
import type { Systeme } from "./systeme.ts";

/** Something a system makes due: always its body has to act. */
export type EcheanceSysteme = Omit<EcheanceDossier, "responsable">;

const PLAN: Source = { texte: "CCTP, plan d'actions", article: "5.4.1" };

/**
 * Lists what a system makes due, in the order of the days: each action of its plan, and each day to come on which
 * obligations begin to apply. A system that is stopped makes only its actions due.
 * @example
 * listEcheancesSysteme(systeme).map(({ cle, jour }) => [cle, jour]) // => [["action:a1", "2027-01-15"], ["obligations:2027-12-02", "2027-12-02"]]
 */
export function listEcheancesSysteme(systeme: Systeme): readonly EcheanceSysteme[] {
  return [...systeme.actions.flatMap((action) => listAction(systeme, action)), ...listDebuts(systeme)].sort(
    (a, b) => compareDates(a.jour, b.jour),
  );
}

function listAction(
  { nom }: Systeme,
  { id, titre, responsable, echeance, etat, faiteLe }: Systeme["actions"][number],
): readonly EcheanceSysteme[] {
  if (etat === "abandonnee") return [];
  return [
    {
      cle: `action:${id}`,
      nature: "action-systeme",
      jour: echeance,
      quoi: cut(`${titre} (${nom})`),
      explication: `Action du plan de « ${nom} », confiée à : ${responsable}. État : ${LIBELLES_ETAT_ACTION[etat].toLowerCase()}.`,
      sources: [PLAN],
      ...(faiteLe === undefined ? {} : { faiteLe }),
    },
  ];
}

function listDebuts({ nom, usage, examen }: Systeme): readonly EcheanceSysteme[] {
  if (usage === "arrete") return [];
  const parJour = new Map<DateIso, ObligationDue[]>();
  for (const due of examen.obligations.obligations) {
    if (due.appliesFrom === null || due.appliesFrom <= examen.le || due.status === "not-applicable") continue;
    parJour.set(due.appliesFrom, [...(parJour.get(due.appliesFrom) ?? []), due]);
  }
  return [...parJour].map(([jour, dues]) => ({
    cle: `obligations:${jour}`,
    nature: "obligations-systeme",
    jour,
    quoi: cut(`${buildNombre(dues.length)} pour « ${nom} »`),
    explication: `À partir du ${formatDateFr(jour)} : ${dues
      .map(({ id }) => getLibelleObligation(id, examen.textVersion).titre)
      .join(" ; ")}.`,
    sources: dues.flatMap(({ sources }) => sources.slice(0, 1)),
  }));
}

function buildNombre(nombre: number): string {
  return nombre === 1 ? "Une obligation s'applique" : `${String(nombre)} obligations s'appliquent`;
}

/** The agenda holds 200 characters of what is to be done. */
function cut(texte: string): string {
  return texte.length <= 200 ? texte : `${texte.slice(0, 199)}…`;
}
