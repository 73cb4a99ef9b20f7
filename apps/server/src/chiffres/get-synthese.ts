import type { DateIso } from "@ia-territoires/core";
import { RULESET } from "@ia-territoires/compliance";
import type { Tx } from "../db/in-transaction.ts";
import { listChiffresLe } from "./chiffre-liste.ts";
import type { EtatSource } from "./sources/check-source.ts";
import { listAdresses } from "./sources/list-adresses.ts";

/** The whole list in a few figures: how many, what is to be read again, what the sources answered. */
export interface SyntheseChiffres {
  readonly enVigueur: number;
  readonly aRelire: number;
  readonly droit: { readonly id: string; readonly hash: string };
  readonly sources: {
    readonly nombre: number;
    /** When they were last asked; null when they never were. */
    readonly verifieesLe: string | null;
    /** Those that did not simply open. */
    readonly defauts: readonly {
      readonly adresse: string;
      readonly etat: EtatSource;
      readonly detail: string;
    }[];
  };
}

/** Sums the figures up on a day. */
export async function getSynthese(tx: Tx, le: DateIso): Promise<SyntheseChiffres> {
  const chiffres = listChiffresLe(le);
  const adresses = listAdresses();
  const reponses = await tx
    .selectFrom("verification_source")
    .selectAll()
    .where("adresse", "in", [...adresses])
    .orderBy("adresse")
    .execute();
  return {
    enVigueur: chiffres.filter(({ etat }) => etat === "en-vigueur").length,
    aRelire: chiffres.filter(({ motifs }) => motifs.length > 0).length,
    droit: { id: RULESET.id, hash: RULESET.hash },
    sources: {
      nombre: adresses.length,
      verifieesLe:
        reponses
          .map(({ verifiee_le }) => verifiee_le)
          .sort()
          .at(-1) ?? null,
      defauts: reponses
        .filter(({ etat }) => etat !== "ouverte")
        .map(({ adresse, etat, detail }) => ({ adresse, etat, detail })),
    },
  };
}
