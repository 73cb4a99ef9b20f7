import { parseSiren, parseSiret, type Refus } from "@ia-territoires/core";
import type { Acteur } from "../db/in-transaction.ts";
import { inTransaction } from "../db/in-transaction.ts";
import type { Base } from "../db/open-base.ts";
import type {
  AnnuaireEnLigne,
  CodeRefusEnLigne,
  OrganismeEnLigne,
  QuestionEnLigne,
} from "./en-ligne/organisme-en-ligne.ts";
import { findOrganisme } from "./find-organisme.ts";

/** A body of the live register, and the organisme already known under its SIREN. */
export interface OrganismeTrouve extends OrganismeEnLigne {
  readonly connu: { readonly id: string; readonly nom: string } | null;
}

export type ResultatRecherche =
  | { readonly statut: "trouve"; readonly organismes: readonly OrganismeTrouve[]; readonly total: number }
  | Refus<CodeRefusEnLigne, { readonly secondes?: number }>;

/**
 * Asks the live register, outside any transaction, then says which of the bodies found are already known here.
 *
 * Nine or fourteen digits are a SIREN or a SIRET (a wrong key throws a RangeError before anything is sent); the rest is
 * words.
 * @example
 * await lookupOrganisme(ctx, annuaire, "211 401 187") // => { statut: "trouve", organismes: [{ nom: "COMMUNE DE CAEN", … }], total: 1 }
 */
export async function lookupOrganisme(
  ctx: { readonly base: Base; readonly acteur: Acteur },
  annuaire: AnnuaireEnLigne,
  recherche: string,
): Promise<ResultatRecherche> {
  const resultat = await annuaire.find(parseQuestion(recherche));
  if (resultat.statut === "refus" || resultat.organismes.length === 0) {
    return resultat.statut === "refus" ? resultat : { statut: "trouve", organismes: [], total: 0 };
  }
  const connus = await inTransaction(ctx, async (tx) => {
    const trouves: OrganismeTrouve["connu"][] = [];
    for (const { siren } of resultat.organismes) {
      const connu = await findOrganisme(tx, "siren", siren);
      trouves.push(connu === null ? null : { id: connu.id, nom: connu.nom });
    }
    return trouves;
  });
  const organismes = resultat.organismes.map((organisme, rang) => ({
    ...organisme,
    connu: connus[rang] ?? null,
  }));
  return { ...resultat, organismes };
}

function parseQuestion(recherche: string): QuestionEnLigne {
  const chiffres = recherche.replace(/[\s.]/gu, "");
  if (/^\d{9}$/.test(chiffres)) return { siren: parseSiren(chiffres) };
  if (/^\d{14}$/.test(chiffres)) return { siret: parseSiret(chiffres) };
  return { mots: recherche.trim() };
}
