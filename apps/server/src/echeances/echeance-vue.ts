import type { DateIso, Source } from "@ia-territoires/core";

/** An échéance as screens, agendas and the digest show it. */
export interface EcheanceVue {
  readonly id: string;
  /** Code of its kind; `saisie` when somebody entered it. */
  readonly nature: string;
  readonly jour: DateIso;
  /** Time on the clock of `fuseau`; null for the whole day. */
  readonly heure: string | null;
  readonly fuseau: string | null;
  readonly quoi: string;
  readonly explication: string;
  readonly sources: readonly Source[];
  readonly etat: "a-faire" | "faite" | "annulee";
  readonly faiteLe: DateIso | null;
  /** Whether a person may take back that it is done: the dossier did not say it. */
  readonly reouvrable: boolean;
  /** Who has to act, and whether it is the acting organisme. */
  readonly organisme: { readonly id: string; readonly nom: string };
  readonly parNous: boolean;
  /** The person of the acting organisme who has it; null for nobody in particular, or somebody of another organisme. */
  readonly attribueeA: { readonly id: string; readonly nom: string } | null;
  /** Entered by hand: may be corrected and cancelled. */
  readonly saisie: boolean;
  /** A mission by the other party, a system by its name. */
  readonly dossier: {
    readonly id: string;
    readonly genre: "mission" | "systeme";
    readonly nom: string;
    readonly demonstration: boolean;
  } | null;
  readonly sequence: number;
  readonly version: number;
  readonly majLe: string;
}
