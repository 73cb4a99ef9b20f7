import { formatDateCourte, type Siret } from "@ia-territoires/core";
import type { LigneReporting } from "../lignes/ligne-reporting.ts";
import { CHAMPS_LISTE, type ChampListe } from "./champs.ts";

const AUCUN_NOM: ReadonlyMap<Siret, string> = new Map();

const fr = (nombre: string): string => nombre.replace(".", ",");

const ECRITURES: Readonly<
  Record<ChampListe, (ligne: LigneReporting, noms: ReadonlyMap<Siret, string>) => string>
> = {
  commande: ({ commande }) => commande,
  date: ({ date }) => formatDateCourte(date),
  beneficiaire: ({ beneficiaire }) => beneficiaire,
  lot: ({ lot }) => lot,
  code: ({ code }) => code,
  palier: ({ palier }) => fr(palier ?? ""),
  quantite: ({ quantite }) => fr(quantite),
  montantHt: ({ montantHt }) => fr(montantHt),
  nom: ({ beneficiaire }, noms) => noms.get(beneficiaire) ?? "",
  avoirSur: ({ avoirSur }) => avoirSur ?? "",
};

/**
 * Writes lines as the cells of a list, headings first, that `parseListeCommandes` reads back to the letter: a model to
 * fill, or a list to hand over. Days are `JJ/MM/AAAA`, numbers French without spaces.
 * @example
 * const lignes = [{ commande: "BC-1", date: "2026-03-02", beneficiaire: "73282932000074", lot: "1", code: "L1-CONF", palier: null, quantite: "2", montantHt: "1900.00" }];
 * toRowsListe(lignes)[1].slice(0, 3) // => ["BC-1", "02/03/2026", "73282932000074"]
 */
export function toRowsListe(
  lignes: readonly LigneReporting[],
  noms: ReadonlyMap<Siret, string> = AUCUN_NOM,
): readonly (readonly string[])[] {
  return [
    CHAMPS_LISTE.map(({ titre }) => titre),
    ...lignes.map((ligne) => CHAMPS_LISTE.map(({ champ }) => ECRITURES[champ](ligne, noms))),
  ];
}
