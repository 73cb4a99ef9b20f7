import type { DateIso, Quantite } from "@ia-territoires/core";

/** Who was trained: the three publics of a local body. */
export type PublicForme = "elu" | "cadre" | "agent";

/** What people read for each public. */
export const LIBELLES_PUBLIC: Readonly<Record<PublicForme, string>> = {
  elu: "Élus",
  cadre: "Cadres",
  agent: "Agents",
};

/**
 * A training on AI that people of a body followed: evidence of the measures asked by article 4 of regulation (EU)
 * 2024/1689. One person by name, or so many without names.
 */
export interface Formation {
  readonly publicForme: PublicForme;
  /** Of the only person; null when people are counted, not named. */
  readonly nom: string | null;
  readonly nombre: number;
  readonly le: DateIso;
  /** Length for each person, by quarters of an hour. */
  readonly heures: Quantite;
  readonly contenu: string;
  /** Who gave it. */
  readonly formateur: string;
  /** File that shows it, in the dossier of the register of trainings; null when none was filed. */
  readonly fichierId: string | null;
}
