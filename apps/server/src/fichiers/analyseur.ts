/** What a scanner says of a file. */
export type ResultatAnalyse =
  | { readonly statut: "sain" }
  | { readonly statut: "infecte"; readonly virus: string };

/** A scanner of viruses. It throws when it cannot answer: a file that was not looked at is not stored. */
export interface Analyseur {
  analyse(chemin: string): Promise<ResultatAnalyse>;
}
