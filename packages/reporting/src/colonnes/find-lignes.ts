import type { Siret } from "@ia-territoires/core";
import { readJour } from "../periodes/jour.ts";
import type { FiltreCommandes } from "../tableaux/tableau.ts";
import type { CleLigneBpu, ColonnesCommandes } from "./colonnes-commandes.ts";

const PREMIER_JOUR = 0;
const DERNIER_JOUR = 0xffff;

/** Finds the places of the lines that a filter keeps, in order. */
export function findLignes(colonnes: ColonnesCommandes, filtre: FiltreCommandes): Uint32Array {
  const debut = filtre.debut === undefined ? PREMIER_JOUR : readJour(filtre.debut);
  const fin = filtre.fin === undefined ? DERNIER_JOUR : readJour(filtre.fin);
  const sirets = selectSirets(colonnes.sirets, filtre.beneficiaires);
  const lignesBpu = colonnes.lignesBpu.map((cle) => isRetenue(cle, filtre));
  const { nombre, jours, beneficiaires, bpu } = colonnes;
  const places = new Uint32Array(nombre);
  let trouvees = 0;
  for (let ligne = 0; ligne < nombre; ligne += 1) {
    const jour = jours[ligne] ?? 0;
    if (jour < debut || jour > fin || !lignesBpu[bpu[ligne] ?? 0] || !sirets[beneficiaires[ligne] ?? 0])
      continue;
    places[trouvees] = ligne;
    trouvees += 1;
  }
  return places.subarray(0, trouvees);
}

function selectSirets(sirets: readonly Siret[], voulus: readonly Siret[] | undefined): readonly boolean[] {
  if (voulus === undefined) return sirets.map(() => true);
  const ensemble = new Set(voulus);
  return sirets.map((siret) => ensemble.has(siret));
}

function isRetenue(cle: CleLigneBpu, { lot, code, palier }: FiltreCommandes): boolean {
  return (
    (lot === undefined || cle.lot === lot) &&
    (code === undefined || cle.code === code) &&
    (palier === undefined || cle.palier === palier)
  );
}
