import { buildRefus, compareDates, formatDateFr, quoteInput } from "@ia-territoires/core";
import type { Action, ContexteMission, ResultatMission } from "./action-mission.ts";
import { assertDate } from "./assert-date.ts";
import { assertTexte } from "./assert-texte.ts";
import { buildFait } from "./build-fait.ts";
import type { DemandeDocument } from "./demande-document.ts";
import type { Mission } from "./mission.ts";

/** Asks a document from the body, for a day; it is recalled seven days before, the day before, then while it is late. */
export function requestDocument(
  mission: Mission,
  { demandeId, libelle, pourquoi, pourLe }: Action<"demander-document">,
  { aujourdHui }: ContexteMission,
): ResultatMission {
  assertTexte("demandeId", demandeId);
  assertTexte("libelle", libelle);
  assertDate("pourLe", pourLe);
  if (mission.demandes.some(({ id }) => id === demandeId)) {
    throw new RangeError(`demandeId : une demande ${quoteInput(demandeId)} existe déjà dans la mission.`);
  }
  if (compareDates(pourLe, aujourdHui) < 0) {
    return buildRefus({
      code: "delai-passe",
      message: `Le document serait attendu pour le ${formatDateFr(pourLe)}, un jour passé (nous sommes le ${formatDateFr(aujourdHui)}).`,
      sources: [],
      figures: { pourLe, aujourdHui },
    });
  }
  const raison = pourquoi?.trim();
  const demande: DemandeDocument = {
    id: demandeId,
    libelle: libelle.trim(),
    ...(raison ? { pourquoi: raison } : {}),
    demandeeLe: aujourdHui,
    pourLe,
    statut: "attendue",
    fichierIds: [],
  };
  return buildFait({ ...mission, demandes: [...mission.demandes, demande] }, [
    { type: "document-demande", le: aujourdHui, demandeId, pourLe },
  ]);
}
