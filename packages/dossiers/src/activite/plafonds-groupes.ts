/** How much of its cap, in half-days, a body has taken in a period that began in the year. */
export interface UsagePlafond {
  readonly organismeId: string;
  readonly nom: string;
  /** Its intercommunality, or itself when it is one; null when none is known. */
  readonly epci: { readonly siren: string; readonly nom: string } | null;
  readonly periodeDebut: string;
  readonly pris: number;
  readonly plafond: number;
}

/** How much of their caps the bodies of an intercommunality have taken together, in half-days. */
export interface PlafondsGroupes {
  readonly cle: string;
  readonly nom: string;
  readonly organismes: number;
  readonly pris: number;
  readonly plafond: number;
}
