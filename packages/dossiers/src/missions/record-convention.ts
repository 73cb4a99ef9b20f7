import { buildRefus, compareDates, formatDateFr, quoteInput } from "@ia-territoires/core";
import type { Source } from "@ia-territoires/core";
import type { Action, ContexteMission, RefusMission, ResultatMission } from "./action-mission.ts";
import { assertDate } from "./assert-date.ts";
import { assertTexte } from "./assert-texte.ts";
import { buildFait } from "./build-fait.ts";
import { findDateFuture } from "./find-date-future.ts";
import { findConventionAvant } from "./find-refus-adhesion.ts";
import { getAdhesionAu, getDateConvention } from "./get-adhesion-au.ts";
import { getDebutConvention, getDernierJourConvention } from "./get-fin-convention.ts";
import { listAvertissementsConvention } from "./list-avertissements-convention.ts";
import { listAvertissementsFin } from "./list-avertissements-fin.ts";
import type { Convention, Mission } from "./mission.ts";
import { resolveTarifMission } from "./resolve-tarif-mission.ts";

/**
 * Records or corrects the signed convention (000, art. 2.3: signed after délibération). A correction may not take away
 * the ground of an accepted devis, nor move the year its half-days were counted in.
 */
export function recordConvention(
  mission: Mission,
  action: Action<"enregistrer-convention">,
  contexte: ContexteMission,
): ResultatMission {
  const { denonciation } = mission.convention ?? {};
  const convention: Convention = { ...readConvention(action), ...(denonciation && { denonciation }) };
  const { adhesion, ressort } = resolveTarifMission(mission, contexte);
  const { deliberation } = mission;
  const suivante: Mission = { ...mission, convention };
  const sources = [adhesion ?? ressort.source];
  const refus =
    (adhesion && findDeliberationManquante(mission, adhesion)) ??
    findSignataireManquant(convention, sources) ??
    findDateFuture([{ nom: "Signature de la convention", le: convention.signeeLe }], contexte.aujourdHui) ??
    findSignatureApres(convention) ??
    findFinAvantDebut(convention) ??
    (adhesion && deliberation && findConventionAvant(suivante, deliberation, [adhesion])) ??
    findFondementOte(mission, convention, sources);
  if (refus) return refus;
  const { signeeLe } = convention;
  return buildFait(suivante, [{ type: "convention-enregistree", le: contexte.aujourdHui, signeeLe }], {
    avertissements: [
      ...listAvertissementsConvention(suivante, convention, sources, contexte),
      ...listAvertissementsFin(suivante),
    ],
  });
}

function readConvention({
  signeeLe,
  dateDebut,
  signataires,
  fin,
}: Action<"enregistrer-convention">): Convention {
  assertDate("signeeLe", signeeLe);
  if (dateDebut !== undefined) assertDate("dateDebut", dateDebut);
  if (!Array.isArray(signataires))
    throw new TypeError(`signataires : liste attendue, reçu ${quoteInput(signataires)}.`);
  signataires.forEach((signataire, index) => {
    const champ = `signataire ${index + 1}`;
    if (signataire.partie !== "prestataire" && signataire.partie !== "beneficiaire") {
      throw new RangeError(
        `${champ}, partie : prestataire ou beneficiaire attendu, reçu ${quoteInput(signataire.partie)}.`,
      );
    }
    assertTexte(`${champ}, nom`, signataire.nom);
    assertTexte(`${champ}, qualite`, signataire.qualite);
    assertDate(`${champ}, signeLe`, signataire.signeLe);
  });
  if (fin !== undefined) assertFin(fin);
  return {
    signeeLe,
    ...(dateDebut === undefined ? {} : { dateDebut }),
    signataires,
    ...(fin === undefined ? {} : { fin }),
  };
}

function assertFin(fin: NonNullable<Convention["fin"]>): void {
  if (fin.mode === "date") return assertDate("fin, dernierJour", fin.dernierJour);
  if (fin.mode === "duree") return assertMois("fin, mois", fin.mois);
  if ((fin.mode as unknown) !== "tacite") {
    throw new RangeError(`fin, mode : date, duree ou tacite attendu, reçu ${quoteInput(fin)}.`);
  }
  assertMois("fin, mois", fin.mois);
  assertMois("fin, reconductionMois", fin.reconductionMois);
  if (fin.preavisMois !== undefined) assertMois("fin, preavisMois", fin.preavisMois);
  if (fin.reconductionsMax !== undefined) assertMois("fin, reconductionsMax", fin.reconductionsMax);
}

function assertMois(champ: string, nombre: unknown): void {
  if (typeof nombre === "number" && Number.isSafeInteger(nombre) && nombre > 0 && nombre <= 600) return;
  throw new RangeError(`${champ} : nombre entier de 1 à 600 attendu, reçu ${quoteInput(nombre)}.`);
}

/** The end would come before the effects begin. */
function findFinAvantDebut(convention: Convention): RefusMission | undefined {
  const { fin } = convention;
  const debut = getDebutConvention(convention);
  if (fin?.mode !== "date" || compareDates(fin.dernierJour, debut) >= 0) return undefined;
  return buildRefus({
    code: "convention-incoherente",
    message: `La convention finirait le ${formatDateFr(fin.dernierJour)}, avant de prendre effet le ${formatDateFr(debut)}.`,
    sources: [],
    figures: { debut, dernierJour: fin.dernierJour },
  });
}

/** The refusal of a convention when the assembly has not decided yet. */
export function findDeliberationManquante(
  { deliberation }: Mission,
  adhesion: Source,
): RefusMission | undefined {
  if (deliberation !== undefined) return undefined;
  const message = "Enregistrer d'abord la délibération : la convention est signée après elle.";
  return buildRefus({ code: "deliberation-manquante", message, sources: [adhesion], figures: {} });
}

function findSignataireManquant(
  { signataires }: Convention,
  sources: readonly Source[],
): RefusMission | undefined {
  const absente = (["prestataire", "beneficiaire"] as const).find(
    (partie) => !signataires.some((signataire) => signataire.partie === partie),
  );
  if (absente === undefined) return undefined;
  const message = `Aucun signataire pour le ${absente === "prestataire" ? "centre de gestion" : "bénéficiaire"} : il en faut un au moins pour chaque partie.`;
  return buildRefus({ code: "signataire-manquant", message, sources, figures: { partie: absente } });
}

function findSignatureApres({ signeeLe, signataires }: Convention): RefusMission | undefined {
  const apres = signataires.find(({ signeLe }) => compareDates(signeLe, signeeLe) > 0);
  if (apres === undefined) return undefined;
  return buildRefus({
    code: "convention-incoherente",
    message: `Une signature du ${formatDateFr(apres.signeLe)} suit la date de la convention (${formatDateFr(signeeLe)}), qui est celle de la dernière signature.`,
    sources: [],
    figures: { signeeLe, signeLe: apres.signeLe },
  });
}

/**
 * The refusal of a correction that would take away the ground of a devis accepted under the convention recorded until
 * now, or move the year in which its half-days count.
 */
export function findFondementOte(
  mission: Mission,
  nouvelle: Convention,
  sources: readonly Source[],
): RefusMission | undefined {
  const { convention: ancienne } = mission;
  const suivante: Mission = { ...mission, convention: nouvelle };
  const touche = mission.devis.find(({ statut, accepteLe, acceptation }) => {
    if (statut !== "accepte" || accepteLe === undefined) return false;
    const change =
      acceptation?.lectures.annee === "convention" &&
      getDateConvention(mission) !== getDateConvention(suivante);
    if (change) return true;
    const sousElle = ancienne !== undefined && getAdhesionAu(mission, accepteLe).convention === ancienne;
    const dernier = getDernierJourConvention(nouvelle);
    return (
      sousElle &&
      (compareDates(nouvelle.signeeLe, accepteLe) > 0 ||
        (dernier !== null && compareDates(accepteLe, dernier) > 0))
    );
  });
  if (touche?.accepteLe === undefined) return undefined;
  return buildRefus({
    code: "convention-deja-utilisee",
    message: `Le devis ${touche.numero} a été accepté le ${formatDateFr(touche.accepteLe)} sur le fondement de la convention enregistrée ; cette correction lui ôterait ce fondement ou changerait l'année de ses demi-journées.`,
    sources,
    figures: { numero: touche.numero, accepteLe: touche.accepteLe },
  });
}
