import { addJours, compareDates, type DateIso, getAnnee, parseDateIso } from "@ia-territoires/core";

interface MissionSuivie {
  readonly plafonds: readonly {
    readonly periodeDebut: DateIso;
    readonly plafond: number | null;
    readonly acceptees: number;
  }[];
}

/** From this many half-days left on, an organisme is told to be near its cap. */
const PRES_DU_PLAFOND = 2;

/**
 * Builds what the server is asked: the missions near their cap in a year that is not over.
 *
 * @example
 * buildPresDuPlafond(parseDateIso("2026-11-25")) // => { restantes: 2, depuis: "2025-11-26" }
 */
export function buildPresDuPlafond(aujourdHui: DateIso): { restantes: number; depuis: DateIso } {
  const jour = aujourdHui.endsWith("-02-29") ? "02-28" : aujourdHui.slice(5);
  const ilYAUnAn = parseDateIso(`${String(getAnnee(aujourdHui) - 1)}-${jour}`);
  return { restantes: PRES_DU_PLAFOND, depuis: addJours(ilYAUnAn, 1) };
}

/**
 * Lists the years begun since `depuis` in which the cap of a mission leaves two half-days or fewer.
 *
 * @example
 * listPresDuPlafond(missions, parseDateIso("2025-11-26"))[0]?.restantes // => 2
 */
export function listPresDuPlafond<T extends MissionSuivie>(missions: readonly T[], depuis: DateIso) {
  return missions.flatMap((mission) =>
    (mission.plafonds as T["plafonds"]).flatMap((periode: T["plafonds"][number]) => {
      if (periode.plafond === null || periode.acceptees === 0) return [];
      if (compareDates(periode.periodeDebut, depuis) < 0) return [];
      const restantes = periode.plafond - periode.acceptees;
      return restantes <= PRES_DU_PLAFOND ? [{ mission, periode, restantes }] : [];
    }),
  );
}
