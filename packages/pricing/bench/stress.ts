// Ten million random orders by the library and by the exact oracle, text for text. Part of `npm run stress`.
import { compareOracle } from "../test/compare-oracle.ts";

const TOURS = 100;
const PAR_TOUR = 100_000;
let commandes = 0;
let lignes = 0;
for (let tour = 1; tour <= TOURS; tour++) {
  const bilan = compareOracle(tour, PAR_TOUR);
  commandes += bilan.commandes;
  lignes += bilan.lignes;
  if (bilan.ecart !== undefined) {
    console.error(bilan.ecart);
    process.exitCode = 1;
    break;
  }
}
console.log(
  `Centimes : ${commandes.toLocaleString("fr")} commandes, ${lignes.toLocaleString("fr")} lignes, ${process.exitCode === 1 ? "un écart" : "aucun écart"}.`,
);
