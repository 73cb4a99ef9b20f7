import type { Avertissement, Fondement, JourDuDelai, RoleJour } from "@ia-territoires/calendar/echeances";
import type { buildEvenementEcheance } from "@ia-territoires/calendar/ics";
import type { Champ } from "./saisie-echeance.ts";

/** One date that the library gave, with all that explains it. */
export interface Resultat {
  readonly code: string;
  readonly libelle: string;
  /** The date in words. */
  readonly quand: string;
  readonly phrase: string;
  readonly avertissements: readonly Avertissement<string>[];
  readonly fondements: readonly Fondement[];
  readonly jours: readonly JourDuDelai[];
  /** What some days are called, where it is not « départ » and « échéance ». */
  readonly termes?: Partial<Record<RoleJour, string>>;
  /** What a calendar file takes. */
  readonly evenement: Parameters<typeof buildEvenementEcheance>[0];
}

/** What the calculator shows: dates, a refusal of the texts, or what to correct, by field. */
export type Reponse =
  | { readonly statut: "reponse"; readonly resultats: readonly Resultat[] }
  | {
      readonly statut: "refus";
      readonly code: string;
      readonly message: string;
      readonly sources: Resultat["fondements"][number]["source"][];
    }
  | { readonly statut: "saisie"; readonly erreurs: Readonly<Partial<Record<Champ, string>>> };
