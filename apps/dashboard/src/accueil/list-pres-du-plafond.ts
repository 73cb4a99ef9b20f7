interface MissionSuivie {
  readonly plafonds: readonly { readonly plafond: number | null; readonly acceptees: number }[];
}

/** From this many half-days left on, an organisme is told to be near its cap. */
const PRES_DU_PLAFOND = 2;

/**
 * Lists the years in which the cap of a mission leaves two half-days or fewer.
 *
 * @example
 * listPresDuPlafond([{ plafonds: [{ plafond: 10, acceptees: 8 }] }])[0]?.restantes // => 2
 */
export function listPresDuPlafond<T extends MissionSuivie>(missions: readonly T[]) {
  return missions.flatMap((mission) =>
    (mission.plafonds as T["plafonds"]).flatMap((periode: T["plafonds"][number]) => {
      if (periode.plafond === null || periode.acceptees === 0) return [];
      const restantes = periode.plafond - periode.acceptees;
      return restantes <= PRES_DU_PLAFOND ? [{ mission, periode, restantes }] : [];
    }),
  );
}
