import type { DateIso } from "@ia-territoires/core";
import { type ActionPossible, getDateConvention, listActionsPossibles } from "@ia-territoires/dossiers";
import { buildJauges, type Jauge } from "@ia-territoires/pricing/cdg";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import type { MissionChargee } from "./mission.repository.ts";
import { ACTIONS_PRESTATAIRE, ROLES_ACTION } from "./roles-mission.ts";

/** Gauges of the current year and of every year that a live devis touches. */
export function buildJaugesMission(charge: MissionChargee): readonly Jauge[] {
  const { mission, contexte, usages } = charge;
  const vivants = mission.devis.filter(({ statut }) => statut !== "annule" && statut !== "decline");
  const dates = new Set<DateIso>([
    contexte.aujourdHui,
    ...vivants.flatMap(({ tranches }) => tranches.map(({ prevueLe }) => prevueLe)),
    ...mission.interventions.flatMap(({ statut, date }) => (statut === "annulee" ? [] : [date])),
  ]);
  const dateConvention = getDateConvention(mission);
  return buildJauges(
    { tarif: mission.tarif, dates: [...dates], ...(dateConvention === undefined ? {} : { dateConvention }) },
    usages,
  );
}

/** What the library allows, less what this person's roles and side do not. */
export function listActions(ctx: ContexteOrganisme, charge: MissionChargee): readonly ActionPossible[] {
  const estPrestataire = charge.prestataire.id === ctx.organismeId;
  return listActionsPossibles(charge.mission, charge.contexte).filter(
    ({ type, partie }) =>
      (estPrestataire || (!ACTIONS_PRESTATAIRE.has(type) && partie !== "prestataire")) &&
      ctx.roles.some((role) => (ROLES_ACTION[type] as readonly string[]).includes(role)),
  );
}
