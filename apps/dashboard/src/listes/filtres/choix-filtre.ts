export interface OptionChoix {
  readonly value: string;
  readonly label: string;
}

/** A filter among some values, the first line of which filters nothing. */
export interface ChoixFiltre {
  readonly cle: string;
  readonly libelle: string;
  readonly valeur: string | number | undefined;
  /** What the first line says: « Tous ». */
  readonly tous: string;
  readonly options: readonly OptionChoix[];
}
