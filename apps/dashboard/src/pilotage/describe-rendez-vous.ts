const DEMI_JOURNEES: Readonly<Record<string, string>> = { matin: "matin", "apres-midi": "après-midi" };
const STATUTS: Readonly<Record<string, string>> = {
  propose: "à confirmer",
  confirme: "confirmée",
  prevue: "intervention prévue",
  realisee: "réalisée, service fait à confirmer",
  "service-fait": "service fait",
};

/**
 * Says in a few words what a line of the week is: when in the day, where it stands, and whether one goes oneself.
 *
 * @example
 * describeRendezVous({ demiJournee: "matin", statut: "propose", moi: true }) // => "matin, à confirmer, pour vous"
 */
export function describeRendezVous({
  demiJournee,
  statut,
  moi,
}: {
  readonly demiJournee: string | null;
  readonly statut: string;
  readonly moi: boolean | null;
}): string {
  return [
    demiJournee === null ? undefined : DEMI_JOURNEES[demiJournee],
    STATUTS[statut] ?? statut,
    moi === true ? "pour vous" : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(", ");
}
