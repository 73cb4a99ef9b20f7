import { buildAnnuaireEteint } from "./build-annuaire-eteint.ts";
import { openAnnuaireEnLigne } from "./open-annuaire-en-ligne.ts";
import type { AnnuaireEnLigne } from "./organisme-en-ligne.ts";

let ouvert: AnnuaireEnLigne | undefined;
const eteint = buildAnnuaireEteint();

/**
 * Gives the live register of this server when it is configured, else the one that refuses and says how to open it.
 *
 * One for the whole process: the limit of questions a second is per address of the server, whoever asks.
 * @example
 * getAnnuaireEnLigne(false).find({ mots: "caen" }) // => refus « annuaire-eteint »
 */
export function getAnnuaireEnLigne(ouverte: boolean): AnnuaireEnLigne {
  if (!ouverte) return eteint;
  ouvert ??= openAnnuaireEnLigne({ contact: null });
  return ouvert;
}
