import type { DateIso, Montant, Refus } from "@ia-territoires/core";
import type { Bpu, IdentiteBpu } from "../bpu/bpu.ts";
import type { ConditionFormation } from "../tva/get-regime-tva.ts";
import type { LieuTva } from "../tva/lieu-tva.ts";
import type { AvertissementCommande, CodeProblemeLigne, CodeRefusCommande } from "./codes.ts";
import type { DemandeLigne, LigneCommande } from "./ligne-commande.ts";
import type { LecturesTotaux, TotalTva } from "./totaux.ts";

/** An order to price on one version of a BPU. */
export interface DemandeCommande {
  readonly bpu: Bpu;
  /** Day of the order: the version of the BPU must hold it, and rates are those of that day. */
  readonly date: DateIso;
  readonly lignes: readonly DemandeLigne[];
  /** Where the services are taxed, and why its trainings are exempt when they are. */
  readonly tva: { readonly lieu: LieuTva; readonly formation?: ConditionFormation };
  readonly arrondiTva?: LecturesTotaux["arrondiTva"];
}

/** A priced order. Plain JSON; `explainCommande` writes it in French. */
export interface Commande {
  readonly statut: "commande";
  /** Library and version that computed it, and the version of the BPU it used: enough to compute it again. */
  readonly bibliotheque: string;
  readonly bpu: IdentiteBpu;
  readonly date: DateIso;
  readonly lignes: readonly LigneCommande[];
  readonly parTva: readonly TotalTva[];
  readonly totalHt: Montant;
  /** `null` as soon as the tax of one line is to be checked. */
  readonly totalTva: Montant | null;
  readonly totalTtc: Montant | null;
  readonly avertissements: readonly AvertissementCommande[];
  readonly lectures: LecturesTotaux;
}

/** What is wrong with one line of a demand. */
export interface ProblemeLigne {
  /** Place in the demand, from 1. */
  readonly rang: number;
  readonly code: CodeProblemeLigne;
  readonly message: string;
}

/** An order that the BPU does not allow, with the problem of each line at once. */
export type RefusCommande = Refus<CodeRefusCommande, { readonly problemes: readonly ProblemeLigne[] }>;

/** What `calculateCommande` answers. */
export type ResultatCommande = Commande | RefusCommande;
