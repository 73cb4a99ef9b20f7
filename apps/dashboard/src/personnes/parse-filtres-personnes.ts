/** Filters of the list of people, as the address holds them. */
export interface FiltresPersonnes {
  readonly q?: string;
  readonly statut?: "active" | "invitee" | "terminee";
}

/**
 * Parses the filters of the address; what makes no sense is left out.
 *
 * @example
 * parseFiltresPersonnes({ statut: "invitee", q: " " }) // => { statut: "invitee" }
 */
export function parseFiltresPersonnes(search: Readonly<Record<string, unknown>>): FiltresPersonnes {
  const { q, statut } = search;
  return {
    ...(typeof q === "string" && q.trim() !== "" ? { q: q.slice(0, 100) } : {}),
    ...(statut === "active" || statut === "invitee" || statut === "terminee" ? { statut } : {}),
  };
}
