import type { Siret } from "@ia-territoires/core";
import type { ColonnesCommandes } from "./colonnes-commandes.ts";
import { Dictionnaire, DictionnaireBpu } from "./dictionnaire.ts";
import { LIGNES_MAX } from "./lecture-lignes.ts";
import { assertSommesExactes, sumAbsolue } from "./sommes-exactes.ts";

/**
 * Puts the lines of two lists behind each other: several files make one report. Nothing is compared: a line that both
 * hold counts twice.
 *
 * Refuses by RangeError more than 10 000 000 lines together, sums that would leave the exact integers, and lists whose
 * credit notes were moved already: put them together first.
 * @example
 * const lignes = [{ commande: "BC-1", date: "2026-03-02", beneficiaire: "73282932000074", lot: "1", code: "L1-CONF", palier: null, quantite: "2", montantHt: "1900.00" }];
 * addColonnes(buildColonnes(lignes), buildColonnes(lignes)).nombre // => 2
 */
export function addColonnes(a: ColonnesCommandes, b: ColonnesCommandes): ColonnesCommandes {
  const nombre = a.nombre + b.nombre;
  if (a.rattachement !== null || b.rattachement !== null) {
    throw new RangeError("Des avoirs sont déjà rattachés à leur commande : réunissez les listes avant.");
  }
  if (nombre > LIGNES_MAX) throw new RangeError("10 000 000 lignes au plus tiennent dans un rapport.");
  const sirets = new Dictionnaire<Siret>(() => {});
  const bpu = new DictionnaireBpu();
  const [beneficiairesA, beneficiairesB] = [a, b].map((liste) =>
    liste.sirets.map((siret) => sirets.rang(siret)),
  );
  const [bpuA, bpuB] = [a, b].map((liste) => liste.lignesBpu.map((cle) => bpu.rang(cle)));
  const centimes = concat(new Float64Array(nombre), a.centimes, b.centimes);
  const quantites = concat(new Float64Array(nombre), a.quantites, b.quantites);
  assertSommesExactes(sumAbsolue(centimes), sumAbsolue(quantites));
  return {
    nombre,
    jours: concat(new Uint16Array(nombre), a.jours, b.jours),
    beneficiaires: concat(
      new Uint32Array(nombre),
      a.beneficiaires.map((rang) => beneficiairesA?.[rang] ?? 0),
      b.beneficiaires.map((rang) => beneficiairesB?.[rang] ?? 0),
    ),
    bpu: concat(
      new Uint16Array(nombre),
      a.bpu.map((rang) => bpuA?.[rang] ?? 0),
      b.bpu.map((rang) => bpuB?.[rang] ?? 0),
    ),
    centimes,
    quantites,
    sirets: sirets.textes,
    lignesBpu: bpu.cles,
    commandes: [...a.commandes, ...b.commandes],
    avoirs: new Map([
      ...a.avoirs,
      ...[...b.avoirs].map(([ligne, numero]) => [ligne + a.nombre, numero] as const),
    ]),
    rattachement: null,
  };
}

function concat<T extends Uint16Array | Uint32Array | Float64Array>(tampon: T, a: T, b: T): T {
  tampon.set(a);
  tampon.set(b, a.length);
  return tampon;
}
