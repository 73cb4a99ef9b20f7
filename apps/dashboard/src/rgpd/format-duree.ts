interface Duree {
  readonly enVigueur: number | null;
  readonly depart: string;
  readonly sort: string;
  readonly choisie: boolean;
}

/**
 * Writes how long a kind of record is kept, and from when.
 *
 * @example
 * formatDuree({ enVigueur: 30, depart: "demande", sort: "effacement", choisie: false }) // => "30 jours après : demande"
 */
export function formatDuree({ enVigueur, depart, sort, choisie }: Duree): string {
  if (enVigueur === null) return "Jusqu’au visa d’élimination";
  const jours = enVigueur === 0 ? "Aussitôt" : `${String(enVigueur)} jour${enVigueur > 1 ? "s" : ""}`;
  const auMoins = sort === "exploitant" ? " au moins" : "";
  return `${jours}${auMoins} après : ${depart}${choisie ? " (choisie par l’organisme)" : ""}`;
}
