import type { CodeDepartement, CodeInsee, DateIso, Refus, Siren, Siret } from "@ia-territoires/core";
import type { NatureOrganisme } from "@ia-territoires/dossiers";

/** A body as the public register of establishments describes it, without any person. */
export interface OrganismeEnLigne {
  readonly siren: Siren;
  /** The establishment asked for, else the head office. */
  readonly siret: Siret | null;
  readonly nom: string;
  readonly sigle: string | null;
  readonly adresse: string | null;
  readonly codePostal: string | null;
  readonly codeInsee: CodeInsee | null;
  readonly departement: CodeDepartement | null;
  readonly natureJuridique: string | null;
  /** A proposal from its catégorie juridique, to be confirmed. */
  readonly natureSuggeree: NatureOrganisme | null;
  /** The body has ceased, or this establishment is closed. */
  readonly ferme: boolean;
  readonly fermeLe: DateIso | null;
  /** Several SIREN had been given to one body: the one to use instead. */
  readonly sirenConserve: Siren | null;
}

/** Why the register could not answer. */
export type CodeRefusEnLigne =
  | "annuaire-eteint"
  | "annuaire-indisponible"
  | "annuaire-sature"
  | "annuaire-illisible";

/** Answer of the register: the bodies found, or why there is none. */
export type ResultatEnLigne =
  | { readonly statut: "trouve"; readonly organismes: readonly OrganismeEnLigne[]; readonly total: number }
  | Refus<CodeRefusEnLigne, { readonly secondes?: number }>;

/** What is asked: a number of the register (direct answer), or words. */
export type QuestionEnLigne =
  | { readonly siren: Siren }
  | { readonly siret: Siret }
  | { readonly mots: string };

/** The register, asked over the network: never from inside a transaction. */
export interface AnnuaireEnLigne {
  find(question: QuestionEnLigne): Promise<ResultatEnLigne>;
}
