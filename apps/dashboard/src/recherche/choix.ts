/** A line of the palette: what it is, and what choosing it does. */
export interface Choix {
  readonly cle: string;
  readonly libelle: string;
  readonly precision?: string;
  readonly run: () => void;
}

/** Lines of one kind, under their title. */
export interface GroupeChoix {
  readonly titre: string;
  readonly choix: readonly Choix[];
}
