import { buildRefus, compareDates, formatDateFr, quoteInput } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";
import type {
  Action,
  ContexteMission,
  EvenementMission,
  RefusMission,
  ResultatMission,
} from "./action-mission.ts";
import { assertDate } from "./assert-date.ts";
import { assertTexte } from "./assert-texte.ts";
import type { Besoin } from "./besoin.ts";
import { buildFait } from "./build-fait.ts";
import { buildRefusEtat } from "./build-refus-etat.ts";
import { getBesoin, replaceBesoin } from "./dismiss-besoin.ts";
import { findDerogation } from "./find-derogation.ts";
import { findRefusEligibilite } from "./find-refus-eligibilite.ts";
import { listAvertissementsEligibilite } from "./list-avertissements-eligibilite.ts";
import type { Devis, Mission } from "./mission.ts";
import { priceDevis } from "./price-devis.ts";

/** Adds a draft, priced now. Neither délibération nor convention is needed: the assembly votes on its amount. */
export function createDevis(
  mission: Mission,
  action: Action<"creer-devis">,
  contexte: ContexteMission,
): ResultatMission {
  const { devisId, numero, objet, tranches, valideJusquAu, date = contexte.aujourdHui, besoinId } = action;
  assertTexte("devisId", devisId);
  assertTexte("numero", numero);
  assertTexte("objet", objet);
  if (mission.devis.some(({ id }) => id === devisId)) {
    throw new RangeError(`devisId : un devis ${quoteInput(devisId)} existe déjà dans la mission.`);
  }
  const besoin = besoinId === undefined ? undefined : getBesoin(mission, besoinId);
  const refus =
    findRefusEligibilite(mission, contexte) ??
    findBesoinClos(besoin) ??
    findRefusNumero(mission, numero) ??
    findRefusValidite(date, valideJusquAu);
  if (refus) return refus;
  const prix = priceDevis(mission, { date, tranches }, contexte);
  if (prix.statut === "refus") return prix;

  const devis: Devis = {
    id: devisId,
    numero: numero.trim(),
    date,
    valideJusquAu,
    objet: objet.trim(),
    tranches,
    resultat: prix.resultat,
    statut: "brouillon",
  };
  const derogation = findDerogation(mission, contexte);
  const reprise = besoin && replaceBesoin(mission, { ...besoin, statut: "repris", devisId });
  const suivante: Mission = {
    ...(reprise ?? mission),
    ...(derogation === undefined ? {} : { derogationTerritoire: derogation }),
    devis: [...mission.devis, devis],
  };
  const le = contexte.aujourdHui;
  const evenements: EvenementMission[] = [{ type: "devis-cree", le, devisId }];
  if (derogation) evenements.unshift({ type: "derogation-territoire", le, auteur: derogation.auteur });
  const avertissements = [...listAvertissementsEligibilite(suivante, contexte), ...prix.avertissements];
  return buildFait(suivante, evenements, { avertissements });
}

/** A need is taken up once; those taken up in a devis that is closed since are entered again. */
function findBesoinClos(besoin: Besoin | undefined): RefusMission | undefined {
  if (besoin === undefined || besoin.statut === "ouvert") return undefined;
  return buildRefusEtat("besoin-clos", { besoinId: besoin.id, statut: besoin.statut });
}

function findRefusNumero(mission: Mission, numero: string): RefusMission | undefined {
  if (!mission.devis.some((devis) => devis.numero === numero.trim())) return undefined;
  return buildRefus({
    code: "numero-en-double",
    message: `Un autre devis de la mission porte déjà le numéro ${quoteInput(numero.trim())}.`,
    sources: [],
    figures: { numero: numero.trim() },
  });
}

/** The refusal of a validity that ends before the devis begins. */
export function findRefusValidite(date: DateIso, valideJusquAu: DateIso): RefusMission | undefined {
  assertDate("date", date);
  assertDate("valideJusquAu", valideJusquAu);
  if (compareDates(valideJusquAu, date) >= 0) return undefined;
  return buildRefus({
    code: "validite-incoherente",
    message: `La validité finit le ${formatDateFr(valideJusquAu)}, avant la date du devis (${formatDateFr(date)}).`,
    sources: [],
    figures: { date, valideJusquAu },
  });
}
