import { buildRefus, compareDates, formatDateFr } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";
import { formatDemiJournees, getPeriodePlafond } from "@ia-territoires/pricing/cdg";
import type { PeriodePlafond } from "@ia-territoires/pricing/cdg";
import type { ContexteMission, MouvementPlafond, RefusMission } from "./action-mission.ts";
import { getDateConvention } from "./get-adhesion-au.ts";
import type { Intervention } from "./intervention.ts";
import type { Devis, ImputationPlafond, Mission } from "./mission.ts";
import { resolveTarifMission } from "./resolve-tarif-mission.ts";

/** The devis with its half-days counted where its interventions are, and the entries of the ledger that move them. */
export interface ImputationFaite {
  readonly statut: "imputee";
  readonly devis: Devis;
  readonly mouvements: readonly MouvementPlafond[];
}

/**
 * Counts an intervention in the period of its day: « 5 jours maximum par an » is a limit on interventions (000, art.
 * 2.2). Half-days held by the devis in another period are given back there and taken here, from the earliest period
 * first; refused when the cap of this one would be exceeded. Under the reading by acceptance nothing moves.
 *
 * `mission` is the one before: the intervention at hand is left out of what its devis already does in each period.
 */
export function imputeIntervention(
  mission: Mission,
  devis: Devis,
  { id, date, demiJournees }: Pick<Intervention, "id" | "date" | "demiJournees">,
  contexte: ContexteMission,
): ImputationFaite | RefusMission {
  const { acceptation } = devis;
  if (acceptation === undefined || acceptation.lectures.rattachement === "acceptation") {
    return { statut: "imputee", devis, mouvements: [] };
  }
  const tarif = resolveTarifMission(mission, contexte);
  const dateConvention = getDateConvention(mission);
  const getPeriode = (le: DateIso) => getPeriodePlafond(tarif, le, acceptation.lectures, dateConvention);
  const periode = getPeriode(date);
  const autres = mission.interventions.filter(
    (autre) => autre.devisId === devis.id && autre.id !== id && autre.statut !== "annulee",
  );
  const libres = new Map(acceptation.imputations.map((prise) => [prise.periode.debut, prise.demiJournees]));
  for (const autre of autres) {
    const { debut } = getPeriode(autre.date);
    libres.set(debut, (libres.get(debut) ?? 0) - autre.demiJournees);
  }
  const manque = demiJournees - (libres.get(periode.debut) ?? 0);
  if (manque <= 0) return { statut: "imputee", devis, mouvements: [] };
  const plafond = devis.resultat.version.value.plafondDemiJournees;
  const refus = findPlafondDepasse({ periode, manque, plafond, date, devis }, contexte);
  if (refus) return refus;
  const rendues = takeAilleurs(acceptation.imputations, libres, periode, manque);
  const prise: ImputationPlafond = { periode, demiJournees: manque, plafond };
  return {
    statut: "imputee",
    devis: {
      ...devis,
      acceptation: {
        ...acceptation,
        imputations: mergeImputations(acceptation.imputations, [...rendues, prise]),
      },
    },
    mouvements: [...rendues, prise].map((mouvement) => ({ ...mouvement, devisId: devis.id })),
  };
}

function findPlafondDepasse(
  question: {
    periode: PeriodePlafond;
    manque: number;
    plafond: number | null;
    date: DateIso;
    devis: Devis;
  },
  { usages }: ContexteMission,
): RefusMission | undefined {
  const { periode, manque, plafond, date, devis } = question;
  if (plafond === null) return undefined;
  const acceptees = usages.find(({ periodeDebut }) => periodeDebut === periode.debut)?.acceptees ?? 0;
  if (acceptees + manque <= plafond) return undefined;
  const restantes = Math.max(0, plafond - acceptees);
  return buildRefus({
    code: "plafond-annee-intervention",
    message: `Une demi-journée compte dans l'année de son intervention : le ${formatDateFr(date)} est de l'${periode.libelle}, où ${formatDemiJournees(acceptees)} sur ${plafond} sont déjà prises. Il en faudrait ${manque} de plus, il en reste ${restantes}.`,
    sources: [devis.resultat.version.source],
    figures: { date, periode, plafond, acceptees, demandees: manque, restantes },
  });
}

/** Takes half-days that no intervention uses out of the other periods, the earliest first, as entries that give back. */
function takeAilleurs(
  imputations: readonly ImputationPlafond[],
  libres: ReadonlyMap<DateIso, number>,
  { debut }: PeriodePlafond,
  manque: number,
): readonly ImputationPlafond[] {
  const rendues: ImputationPlafond[] = [];
  let reste = manque;
  for (const prise of [...imputations].sort((a, b) => compareDates(a.periode.debut, b.periode.debut))) {
    const rendue = Math.min(reste, Math.max(0, libres.get(prise.periode.debut) ?? 0));
    if (prise.periode.debut === debut || rendue === 0) continue;
    rendues.push({ ...prise, demiJournees: -rendue });
    reste -= rendue;
  }
  return rendues;
}

/** What a devis holds once these entries are written; a period with nothing left is dropped. */
export function mergeImputations(
  imputations: readonly ImputationPlafond[],
  entrees: readonly ImputationPlafond[],
): readonly ImputationPlafond[] {
  const parPeriode = new Map(imputations.map((prise) => [prise.periode.debut, prise]));
  for (const entree of entrees) {
    const connue = parPeriode.get(entree.periode.debut);
    const demiJournees = (connue?.demiJournees ?? 0) + entree.demiJournees;
    parPeriode.set(entree.periode.debut, { ...(connue ?? entree), demiJournees });
  }
  return [...parPeriode.values()]
    .filter(({ demiJournees }) => demiJournees > 0)
    .sort((a, b) => compareDates(a.periode.debut, b.periode.debut));
}
