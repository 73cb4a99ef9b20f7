// pnpm --filter @ia-territoires/pricing bench
// One process: every contender is checked against the exact oracle before it is timed, its wrong cents counted.
import { formatCentimes, multiplyTextes } from "../src/commandes/nombres.ts";
import { calculateColonnes, calculateTotaux } from "../src/totaux.ts";
import { calculateOracle } from "../test/oracle.ts";
import { nous, rivaux, toLignesPrix } from "./contenders.ts";
import { priceLimite, toColonnes } from "./limite.ts";
import { measure } from "./measure.ts";
import { drawLignes } from "./question.ts";
import { listSizes } from "./sizes.ts";

const FAUX = 300_000;
const TAILLES = [1, 50, 10_000];
const contenders = [nous, ...rivaux];

const temoin = drawLignes(FAUX, 11);
const attendu = calculateOracle(toLignesPrix(temoin), { prix: "ht", arrondiTva: "par-taux" });
console.log(
  `Node ${process.version}, ${process.arch}. Centimes faux sur ${FAUX.toLocaleString("fr")} lignes :`,
);
for (const { nom, price } of contenders) {
  const { lignes } = price(temoin);
  const faux = lignes.filter((montant, rang) => montant !== attendu[3 * rang + 2]).length;
  console.log(`  ${nom.padEnd(28)} ${faux.toLocaleString("fr").padStart(8)}`);
}

for (const taille of TAILLES) {
  const lignes = drawLignes(taille, 5);
  const prix = toLignesPrix(lignes);
  const colonnes = toColonnes(lignes);
  const montants = new Float64Array(taille);
  const bases = new Float64Array(colonnes.listeTaux.length);
  // The limit and the columns give the cents of the oracle too, or they are no limit.
  priceLimite(colonnes, montants, bases);
  const parColonnes = calculateColonnes(colonnes);
  const exact = calculateTotaux(prix);
  for (const [rang, { montant }] of exact.lignes.entries()) {
    if (montant !== ((montants[rang] ?? 0) / 100).toFixed(2)) throw new Error(`limite : ligne ${rang}`);
  }
  if (parColonnes.totalTtc !== exact.totalTtc) throw new Error("colonnes : total");

  const parLigne = (run: () => unknown): number => measure(run) / taille;
  const limite = parLigne(() => priceLimite(colonnes, montants, bases));
  const notre = parLigne(() => calculateTotaux(prix));
  const write = (nom: string, ns: number): void => {
    const ratios = `${(ns / limite).toFixed(1)} × la limite`;
    console.log(
      `  ${nom.padEnd(36)} ${ns.toFixed(1).padStart(9)} ns/ligne  ${ratios.padStart(20)}  ${(ns / notre).toFixed(1)} × nous`,
    );
  };
  console.log(`\n${taille.toLocaleString("fr")} ligne(s)`);
  write("limite : tableaux typés", limite);
  // What any library pays whose amounts are texts: two read, one written, nothing else.
  write(
    "plancher : lire, multiplier, écrire",
    parLigne(() => prix.map((ligne) => formatCentimes(multiplyTextes(ligne.quantite, ligne.prixUnitaire)))),
  );
  write(
    "pricing, calculateColonnes",
    parLigne(() => calculateColonnes(colonnes)),
  );
  write("pricing, calculateTotaux", notre);
  for (const { nom, price } of rivaux)
    write(
      nom,
      parLigne(() => price(lignes)),
    );
}

console.log("\nTaille minifiée et gzip, sans puis avec les dépendances");
for (const [nom, seul, tout] of await listSizes()) {
  const ko = (octets: number): string => `${(octets / 1000).toFixed(2).padStart(6)} ko`;
  console.log(`  ${nom.padEnd(28)} ${seul === null ? "".padStart(9) : ko(seul)}  ${ko(tout)}`);
}
