import type { ColonnesCommandes } from "./colonnes-commandes.ts";

/**
 * Moves each credit note that names its order to the date of that order (its first day, when the list gives several), so
 * that it reduces the month in which the order was counted. Those whose order is not in the list keep their own date, and
 * the report says which. Give the whole list, orders before the period included, then draw the report from the answer:
 * figures and their orders then agree.
 *
 * Clause: CCTP (001), art. 7 does not say when a credit note counts; its own date is the default of the house.
 * @example
 * const colonnes = buildColonnes([
 *   { commande: "BC-1", date: "2026-03-02", beneficiaire: "73282932000074", lot: "1", code: "L1-CONF", palier: null, quantite: "2", montantHt: "1900.00" },
 *   { commande: "AV-1", date: "2026-07-02", beneficiaire: "73282932000074", lot: "1", code: "L1-CONF", palier: null, quantite: "-1", montantHt: "-950.00", avoirSur: "BC-1" },
 * ]);
 * listCommandes(updateDatesAvoirs(colonnes)).map(({ date }) => date) // => ["2026-03-02", "2026-03-02"]
 */
export function updateDatesAvoirs(colonnes: ColonnesCommandes): ColonnesCommandes {
  const { jours, avoirs, commandes } = colonnes;
  const premiers = listPremiersJours(colonnes);
  const deplaces = jours.slice();
  const sansCommande = new Set<string>();
  let deplacees = 0;
  for (const [ligne, numero] of avoirs) {
    const jour = premiers.get(numero);
    if (jour === undefined) sansCommande.add(commandes[ligne] ?? "");
    else {
      deplaces[ligne] = jour;
      deplacees += 1;
    }
  }
  return {
    ...colonnes,
    jours: deplaces,
    rattachement: { deplacees, sansCommande: [...sansCommande].sort() },
  };
}

/** First day of each order that a credit note names. */
function listPremiersJours({ avoirs, commandes, jours }: ColonnesCommandes): ReadonlyMap<string, number> {
  const nommees = new Set(avoirs.values());
  const premiers = new Map<string, number>();
  if (nommees.size === 0) return premiers;
  for (const [ligne, numero] of commandes.entries()) {
    if (!nommees.has(numero)) continue;
    premiers.set(numero, Math.min(premiers.get(numero) ?? 0xffff, jours[ligne] ?? 0));
  }
  return premiers;
}
