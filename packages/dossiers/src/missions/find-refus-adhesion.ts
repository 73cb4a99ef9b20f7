import { buildRefus, compareDates, formatDateFr } from "@ia-territoires/core";
import type { DateIso, Source } from "@ia-territoires/core";
import type { ContexteMission, RefusMission } from "./action-mission.ts";
import { getAdhesionAu } from "./get-adhesion-au.ts";
import { getCaractereExecutoire } from "./get-caractere-executoire.ts";
import type { CaractereExecutoire } from "./get-caractere-executoire.ts";
import { getDernierJourConvention } from "./get-fin-convention.ts";
import type { Deliberation, Mission } from "./mission.ts";

/**
 * What is missing on a day for half-days to be taken: a délibération that binds, then a convention signed after it
 * (000, art. 2.3; CGCT, art. L. 2131-1). Undefined when nothing is.
 */
export function findRefusAdhesion(
  actuelle: Mission,
  le: DateIso,
  clause: Source,
  contexte: Pick<ContexteMission, "transmission">,
): RefusMission | undefined {
  const mission = getAdhesionAu(actuelle, le);
  const { deliberation, convention } = mission;
  const sources = [clause];
  if (deliberation === undefined) {
    const message = `Aucune délibération ${of(mission)} n'est enregistrée : l'adhésion se fait par une convention signée après délibération.`;
    return buildRefus({ code: "deliberation-manquante", message, sources, figures: {} });
  }
  const { nature } = mission.beneficiaire;
  const caractere = getCaractereExecutoire(deliberation, le, nature, contexte.transmission);
  if (caractere.etat === "non-executoire") {
    return buildRefus({
      code: "deliberation-non-executoire",
      message: `La délibération n° ${deliberation.numero} du ${formatDateFr(deliberation.date)} n'est pas exécutoire au ${formatDateFr(le)} : ${explain(caractere)}`,
      sources: [clause, ...caractere.sources],
      figures: { date: le, depuis: caractere.depuis ?? null, manque: caractere.manque },
    });
  }
  if (convention === undefined) {
    const message =
      "Aucune convention signée n'est enregistrée : l'adhésion se fait par une convention signée après délibération.";
    return buildRefus({ code: "convention-manquante", message, sources, figures: {} });
  }
  if (compareDates(convention.signeeLe, le) > 0) {
    return buildRefus({
      code: "convention-posterieure",
      message: `La convention est signée le ${formatDateFr(convention.signeeLe)}, après l'acceptation du ${formatDateFr(le)}.`,
      sources,
      figures: { signeeLe: convention.signeeLe, accepteLe: le },
    });
  }
  const dernier = getDernierJourConvention(convention);
  if (dernier !== null && compareDates(le, dernier) > 0) {
    return buildRefus({
      code: "convention-terminee",
      message: `La convention signée le ${formatDateFr(convention.signeeLe)} a pris fin le ${formatDateFr(dernier)}, avant l'acceptation du ${formatDateFr(le)}.`,
      sources,
      figures: { signeeLe: convention.signeeLe, dernierJour: dernier, accepteLe: le },
    });
  }
  return findConventionAvant(mission, deliberation, sources);
}

/** The refusal of a beneficiary's signature before the séance; the same day is after. */
export function findConventionAvant(
  { convention }: Mission,
  deliberation: Deliberation,
  sources: readonly Source[],
): RefusMission | undefined {
  const signatures = (convention?.signataires ?? [])
    .filter(({ partie }) => partie === "beneficiaire")
    .map(({ signeLe }) => signeLe);
  const avant = [...signatures, ...(convention ? [convention.signeeLe] : [])].find(
    (signeLe) => compareDates(signeLe, deliberation.date) < 0,
  );
  if (avant === undefined) return undefined;
  return buildRefus({
    code: "convention-avant-deliberation",
    message: `La convention est signée le ${formatDateFr(avant)}, avant la délibération du ${formatDateFr(deliberation.date)} ; elle doit l'être après.`,
    sources,
    figures: { signeeLe: avant, deliberation: deliberation.date },
  });
}

function explain({ depuis, manque }: CaractereExecutoire): string {
  if (depuis !== undefined) return `elle l'est depuis le ${formatDateFr(depuis)} seulement.`;
  const quoi = manque.map((formalite) =>
    formalite === "publication" ? "sa publication" : "sa transmission au préfet",
  );
  return `${quoi.join(" et ")} ${quoi.length > 1 ? "ne sont pas enregistrées" : "n'est pas enregistrée"}.`;
}

function of({ beneficiaire }: Mission): string {
  return `de l'organisme (${beneficiaire.assemblee})`;
}
