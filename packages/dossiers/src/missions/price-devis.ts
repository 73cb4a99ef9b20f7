import { buildRefus, compareDates, isRefus } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";
import { calculateDevis } from "@ia-territoires/pricing/cdg";
import type { DevisCalcule, TrancheDevis } from "@ia-territoires/pricing/cdg";
import type { AvertissementMission, ContexteMission, RefusMission } from "./action-mission.ts";
import { CODES_AVERTISSEMENT_MISSION } from "./codes-avertissement.ts";
import { getDateConvention } from "./get-adhesion-au.ts";
import { listUsagesUtiles } from "./list-usages-utiles.ts";
import type { Devis, Mission } from "./mission.ts";
import { resolveTarifMission } from "./resolve-tarif-mission.ts";

/** What is to be priced, and the devis it replaces, whose own half-days must not count against it. */
export interface QuestionPrix {
  readonly date: DateIso;
  readonly tranches: readonly TrancheDevis[];
  readonly accepteLe?: DateIso;
  readonly remplace?: Devis;
}

/** What pricing answered, and what to say of the question itself. */
export interface PrixDevis {
  readonly statut: "prix";
  readonly resultat: DevisCalcule;
  readonly avertissements: readonly (AvertissementMission | DevisCalcule["avertissements"][number])[];
}

/**
 * Asks pricing, the only place where amounts and caps are computed; a tariff unknown at that date is a refusal.
 *
 * Under the reading by convention year, a devis made before the convention (the assembly votes on its amount) is priced
 * in a provisional year, and says so; its acceptance asks again with the real one.
 */
export function priceDevis(
  mission: Mission,
  question: QuestionPrix,
  contexte: ContexteMission,
): PrixDevis | RefusMission {
  const tarif = resolveTarifMission(mission, contexte);
  const dateConvention = getDateConvention(mission);
  const provisoire =
    contexte.lectures?.annee === "convention" &&
    dateConvention === undefined &&
    question.accepteLe === undefined;
  const debutAnnee = provisoire ? getPremiereDate(question) : dateConvention;
  const resultat = calculateDevis(
    {
      tarif,
      date: question.date,
      tranches: question.tranches,
      ...(debutAnnee === undefined ? {} : { dateConvention: debutAnnee }),
      ...(question.accepteLe === undefined ? {} : { accepteLe: question.accepteLe }),
      ...(contexte.tva === undefined ? {} : { tva: contexte.tva }),
      ...(contexte.lectures === undefined ? {} : { lectures: contexte.lectures }),
    },
    // A provisional year has no usage to read; the acceptance will read those of the real one.
    provisoire ? [] : listUsagesUtiles(tarif, contexte, dateConvention, question.remplace),
  );
  if (resultat.statut === "hors-periode") {
    const { message, sources } = resultat;
    return buildRefus({ code: "hors-periode", message, sources, figures: { date: question.date } });
  }
  if (isRefus(resultat)) return resultat;
  const { explication: message } = CODES_AVERTISSEMENT_MISSION["annee-provisoire"];
  const sources = [resultat.version.source];
  return {
    statut: "prix",
    resultat,
    avertissements: [
      ...(provisoire ? [{ code: "annee-provisoire", message, sources } as const] : []),
      ...resultat.avertissements,
    ],
  };
}

function getPremiereDate({ date, tranches }: QuestionPrix): DateIso {
  if (!Array.isArray(tranches)) return date;
  return tranches.reduce(
    (premiere, tranche) => (compareDates(tranche.prevueLe, premiere) < 0 ? tranche.prevueLe : premiere),
    date,
  );
}
