import { buildRefus, compareDates, formatDateFr, quoteInput } from "@ia-territoires/core";
import type {
  Action,
  AvertissementMission,
  ContexteMission,
  RefusMission,
  ResultatMission,
} from "./action-mission.ts";
import { assertDate } from "./assert-date.ts";
import { buildFait } from "./build-fait.ts";
import { buildRefusEtat } from "./build-refus-etat.ts";
import { findDateFuture } from "./find-date-future.ts";
import { getFinConvention } from "./get-fin-convention.ts";
import { listAvertissementsFin } from "./list-avertissements-fin.ts";
import type { Convention, Denonciation, Mission } from "./mission.ts";
import { findFondementOte } from "./record-convention.ts";

/**
 * Records or corrects that one side ends the convention: by whom, when, its last day. A notice shorter than the
 * convention asks is only marked; interventions planned after its last day are told.
 */
export function terminateConvention(
  mission: Mission,
  { par, le, dernierJour, motif }: Action<"denoncer-convention">,
  contexte: ContexteMission,
): ResultatMission {
  assertDate("le", le);
  assertDate("dernierJour", dernierJour);
  if (par !== "prestataire" && par !== "beneficiaire") {
    throw new RangeError(`par : prestataire ou beneficiaire attendu, reçu ${quoteInput(par)}.`);
  }
  const { convention } = mission;
  if (convention === undefined) return buildRefusEtat("convention-manquante", {});
  const dit = motif?.trim();
  const denonciation: Denonciation = { par, le, dernierJour, ...(dit ? { motif: dit } : {}) };
  const suivante: Convention = { ...convention, denonciation };
  const sources = [{ texte: `Convention signée le ${formatDateFr(convention.signeeLe)}` }];
  const refus =
    findDateFuture([{ nom: "Dénonciation", le }], contexte.aujourdHui) ??
    findIncoherence(convention, denonciation) ??
    findFondementOte(mission, suivante, sources);
  if (refus) return refus;
  const apres: Mission = { ...mission, convention: suivante };
  return buildFait(apres, [{ type: "convention-denoncee", le: contexte.aujourdHui, par, dernierJour }], {
    avertissements: [...listAvertissementsPreavis(convention, denonciation), ...listAvertissementsFin(apres)],
  });
}

function findIncoherence(
  { signeeLe }: Convention,
  { le, dernierJour }: Denonciation,
): RefusMission | undefined {
  const avant = compareDates(le, signeeLe) < 0;
  if (!avant && compareDates(dernierJour, le) >= 0) return undefined;
  return buildRefus({
    code: "denonciation-incoherente",
    message: avant
      ? `La dénonciation (${formatDateFr(le)}) précède la signature de la convention (${formatDateFr(signeeLe)}).`
      : `Le dernier jour de la convention (${formatDateFr(dernierJour)}) précède sa dénonciation (${formatDateFr(le)}).`,
    sources: [],
    figures: { signeeLe, le, dernierJour },
  });
}

function listAvertissementsPreavis(
  convention: Convention,
  { le, dernierJour }: Denonciation,
): readonly AvertissementMission[] {
  const { denonciation: _, ...sansDenonciation } = convention;
  const { preavisLe, dernierJour: periode } = getFinConvention(sansDenonciation, le);
  const sources = [{ texte: `Convention signée le ${formatDateFr(convention.signeeLe)}` }];
  if (preavisLe === null || periode === null) return [];
  if (compareDates(le, preavisLe) <= 0 && compareDates(dernierJour, periode) >= 0) return [];
  const message = `La convention se dénonce au plus tard le ${formatDateFr(preavisLe)}, pour le ${formatDateFr(periode)} ; la dénonciation est du ${formatDateFr(le)}, pour le ${formatDateFr(dernierJour)} : à vérifier entre les parties.`;
  return [{ code: "preavis-non-respecte", message, sources }];
}
