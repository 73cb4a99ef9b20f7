import { calculateTotaux } from "../src/totaux.ts";
import { calculateOracle } from "./oracle.ts";
import { createTirage, drawCommande } from "./tirage.ts";

/** What a round of random orders found: how many lines, how many took the exact path's sizes, and the first difference. */
export interface BilanOracle {
  readonly commandes: number;
  readonly lignes: number;
  readonly ecart: string | undefined;
}

/** Prices that many random orders by the library and by the oracle, text for text. */
export function compareOracle(graine: number, commandes: number): BilanOracle {
  const tire = createTirage(graine);
  let lignes = 0;
  for (let rang = 0; rang < commandes; rang++) {
    const commande = drawCommande(tire);
    lignes += commande.lignes.length;
    const attendu = calculateOracle(commande.lignes, commande.lectures).join(" ");
    const totaux = calculateTotaux(commande.lignes, commande.lectures);
    let obtenu = "";
    for (const { montantBrut, montantRemise, montant } of totaux.lignes)
      obtenu += `${montantBrut} ${montantRemise} ${montant} `;
    for (const { montantHt, montantTva, montantTtc } of totaux.parTva)
      obtenu += `${montantHt} ${montantTva} ${montantTtc} `;
    obtenu += `${totaux.totalHt} ${totaux.totalTva} ${totaux.totalTtc}`;
    if (obtenu !== attendu) {
      return {
        commandes: rang,
        lignes,
        ecart: `graine ${graine}, commande ${rang} : ${JSON.stringify(commande)} : ${obtenu} au lieu de ${attendu}`,
      };
    }
  }
  return { commandes, lignes, ecart: undefined };
}
