import type { DemiJournee } from "@ia-territoires/dossiers";

/** A half-day of the agenda: of which devis, with which of the three référents, so many days after Monday of next week. */
export interface Placement {
  readonly qui: string;
  readonly devis: string;
  readonly referent: 0 | 1 | 2;
  readonly jour: number;
  readonly demiJournee: DemiJournee;
  readonly confirme?: true;
}

const place = (
  [qui, devis]: readonly [qui: string, devis: string],
  referent: Placement["referent"],
  jour: number,
  demiJournee: DemiJournee,
): Placement => ({ qui, devis, referent, jour, demiJournee });
const agreed = (...de: Parameters<typeof place>): Placement => ({ ...place(...de), confirme: true });

const CAEN = ["200065597", "a"] as const;
const OUISTREHAM = ["14488", "a"] as const;
const DEPARTEMENT = ["departement", "a"] as const;

/** Next week and the one after: agreed, proposed, one of them on an absence recorded since. */
export const PLACEMENTS: readonly Placement[] = [
  agreed(["14258", "a"], 0, 1, "matin"),
  agreed(OUISTREHAM, 1, 0, "matin"),
  agreed(OUISTREHAM, 1, 0, "apres-midi"),
  place(OUISTREHAM, 2, 3, "matin"),
  place(["14556", "b"], 0, 2, "matin"),
  agreed(["14556", "b"], 0, 10, "matin"),
  agreed(CAEN, 2, 1, "matin"),
  agreed(CAEN, 2, 1, "apres-midi"),
  place(CAEN, 0, 3, "matin"),
  agreed(["14228", "a"], 0, 4, "matin"),
  place(["14228", "a"], 0, 9, "matin"),
  agreed(["14654", "a"], 0, 7, "matin"),
  agreed(["14658", "b"], 1, 7, "apres-midi"),
  agreed(DEPARTEMENT, 2, 8, "matin"),
  place(DEPARTEMENT, 2, 9, "apres-midi"),
  agreed(CAEN, 1, 8, "matin"),
  place(["14327", "a"], 1, 10, "matin"),
];

/** Absences by référent, in days after Monday of next week; the last one falls on a half-day proposed. */
export const ABSENCES: readonly { readonly referent: 0 | 1 | 2; readonly du: number; readonly au: number }[] =
  [
    { referent: 1, du: 2, au: 4 },
    { referent: 2, du: 3, au: 3 },
    { referent: 0, du: 14, au: 18 },
  ];

export const FERMETURE = { libelle: "Inventaire (démonstration)", jour: 11 } as const;
