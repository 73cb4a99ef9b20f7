import {
  addJours,
  type DateIso,
  negateMontant,
  parseDateIso,
  type Quantite,
  type Siret,
} from "@ia-territoires/core";
import { type Bpu, calculateCommande } from "@ia-territoires/pricing";
import { createBpuIllustratif } from "@ia-territoires/pricing/exemple";
import { buildLignesReporting } from "../lignes/build-lignes-reporting.ts";
import type { LigneReporting } from "../lignes/ligne-reporting.ts";
import { createTirage, type Tirage } from "./create-tirage.ts";
import { listBeneficiaires } from "./list-beneficiaires.ts";

/** Orders of a year, and the names of the bodies that placed them. */
export interface ListeExemple {
  readonly lignes: readonly LigneReporting[];
  readonly noms: ReadonlyMap<Siret, string>;
}

const NOMBRE = 2_000;
const DEPART = parseDateIso("2026-01-05");
const JOURS = 350;
/** One order in twenty is reduced later by a credit note. */
const AVOIR = 20;

/**
 * Makes a list of 2 000 order lines of 2026 over the four lots: bodies and orders are a demonstration, prices are those
 * of the illustrative BPU, computed by `@ia-territoires/pricing`. Credit notes name the order they reduce, some of them in
 * the next half-year. The same list each time.
 * @example
 * const { lignes, noms } = createListeExemple();
 * lignes.length // => 2000
 * noms.get(lignes[0].beneficiaire) // => "Commune de démonstration 06"
 */
export function createListeExemple(): ListeExemple {
  const tirage = createTirage(20_260_105);
  const bpu = createBpuIllustratif();
  const beneficiaires = listBeneficiaires();
  const sirets = [...beneficiaires.keys()];
  const lignes: LigneReporting[] = [];
  for (let numero = 1; lignes.length < NOMBRE; numero += 1) {
    const nom = `DEMO-2026-${String(numero).padStart(4, "0")}`;
    // Some bodies order often, most of them seldom.
    const rang = Math.min(tirage(sirets.length), tirage(sirets.length));
    const date = addJours(DEPART, Math.floor(((numero - 1) * JOURS) / 760));
    const beneficiaire = sirets[rang] ?? ("" as Siret);
    const faites = orderAuHasard(bpu, date, tirage, { commande: nom, beneficiaire });
    lignes.push(...faites);
    const [premiere] = faites;
    if (premiere !== undefined && numero % AVOIR === 0) {
      lignes.push({
        ...premiere,
        commande: nom.replace("DEMO", "AVOIR"),
        date: addJours(date, 20 + tirage(40)),
        quantite: `-${premiere.quantite}` as Quantite,
        montantHt: negateMontant(premiere.montantHt),
        avoirSur: nom,
      });
    }
  }
  return { lignes: lignes.slice(0, NOMBRE), noms: beneficiaires };
}

/** An order of one to four lines of a lot, priced; lines that the BPU prices by rate or by size of group are passed over. */
function orderAuHasard(
  bpu: Bpu,
  date: DateIso,
  tirage: Tirage,
  passation: { readonly commande: string; readonly beneficiaire: Siret },
): readonly LigneReporting[] {
  const lot = String(1 + Math.min(tirage(4), tirage(4)));
  const possibles = bpu.lignes.filter((ligne) => ligne.lot === lot && ligne.prix.type !== "taux");
  const codes = Array.from({ length: 1 + tirage(4) }, () => possibles[tirage(possibles.length)]?.code ?? "");
  return [...new Set(codes)].flatMap((code) => {
    const ligne = { code, quantite: String(1 + tirage(12)) as Quantite };
    const commande = calculateCommande({ bpu, date, lignes: [ligne], tva: { lieu: "metropole" } });
    return commande.statut === "refus" ? [] : buildLignesReporting(commande, passation);
  });
}
