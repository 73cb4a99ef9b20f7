import { buildRefus, compareDates, formatDateFr } from "@ia-territoires/core";
import type { DateIso, Source } from "@ia-territoires/core";
import type { RefusMission } from "./action-mission.ts";
import { getDateConvention, listConventions } from "./get-adhesion-au.ts";
import { getDebutConvention, getDernierJourConvention } from "./get-fin-convention.ts";
import type { Convention, Mission } from "./mission.ts";

/** Whether a convention has effects on a day, as far as its own words say. */
export function isCouverte(convention: Convention, le: DateIso): boolean {
  const dernier = getDernierJourConvention(convention);
  return (
    compareDates(getDebutConvention(convention), le) <= 0 &&
    (dernier === null || compareDates(le, dernier) <= 0)
  );
}

/**
 * The refusal of an intervention on a day that no convention covers: none is signed, or its own words say that it had
 * not begun or was over (000, art. 2.3). An end that was not recorded refuses nothing.
 */
export function findRefusCouverture(mission: Mission, le: DateIso, clause: Source): RefusMission | undefined {
  const conventions = listConventions(mission);
  const derniere = conventions.at(-1);
  if (derniere === undefined) {
    return buildRefus({
      code: "convention-manquante",
      message:
        "Aucune convention signée n'est enregistrée : une intervention se fait sous la convention qui vaut adhésion.",
      sources: [clause],
      figures: { date: le },
    });
  }
  if (conventions.some((convention) => isCouverte(convention, le))) return undefined;
  const debut = getDateConvention(mission);
  const dernier = getDernierJourConvention(derniere);
  const avant = debut !== undefined && compareDates(le, debut) < 0;
  const quoi = avant
    ? `la convention ne prend effet que le ${formatDateFr(debut)}`
    : `la convention du ${formatDateFr(derniere.signeeLe)} prend fin le ${formatDateFr(dernier ?? derniere.signeeLe)}`;
  return buildRefus({
    code: "intervention-hors-convention",
    message: `L'intervention serait le ${formatDateFr(le)} ; ${quoi}. En signer une autre, ou choisir un jour qu'elle couvre.`,
    sources: [clause, { texte: `Convention signée le ${formatDateFr(derniere.signeeLe)}` }],
    figures: { date: le, debut: debut ?? null, dernierJour: dernier },
  });
}
