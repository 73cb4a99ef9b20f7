import {
  aggregateVolumes,
  buildColonnes,
  type LigneReporting,
  type Periode,
} from "@ia-territoires/reporting";
import { measure, nameTrimestre, type Rival } from "./rival.ts";

/** The library: from columns already built, and from the objects themselves. */
export async function runNous(
  lignes: readonly LigneReporting[],
  periode: Periode,
): Promise<readonly [Rival, Rival]> {
  const chargement = await measure(() => buildColonnes(lignes));
  const calcul = await measure(() => aggregateVolumes(chargement.resultat, periode));
  const directement = await measure(() => aggregateVolumes(lignes, periode));
  return [
    {
      nom: "reporting, depuis les colonnes",
      chargement: chargement.ms,
      calcul: calcul.ms,
      volumes: toVolumes(calcul.resultat),
    },
    {
      nom: "reporting, depuis les objets",
      chargement: 0,
      calcul: directement.ms,
      volumes: toVolumes(directement.resultat),
    },
  ];
}

function toVolumes(volumes: ReturnType<typeof aggregateVolumes>): ReadonlyMap<string, bigint> {
  const sommes = new Map<string, bigint>();
  const add = (cle: string, centimes: number): void => {
    sommes.set(cle, (sommes.get(cle) ?? 0n) + BigInt(centimes));
  };
  const { nombreMois, sirets, parBeneficiaire, lignesBpu, parLigneBpu, lignesParBpu, periode } = volumes;
  const premiereAnnee = Number(periode.debut.slice(0, 4));
  for (let mois = 0; mois < nombreMois; mois += 1) {
    const annee = String(premiereAnnee + Math.floor(mois / 12));
    const date = `${annee}-${String((mois % 12) + 1).padStart(2, "0")}`;
    for (const [rang, siret] of sirets.entries()) {
      const centimes = parBeneficiaire[rang * nombreMois + mois] ?? 0;
      if (centimes === 0) continue;
      for (const temps of [date, nameTrimestre(date), annee]) add(`${siret}|${temps}`, centimes);
    }
    for (const [rang, { lot, code }] of lignesBpu.entries()) {
      const place = rang * nombreMois + mois;
      if ((lignesParBpu[place] ?? 0) > 0) add(`${lot}/${code}|${annee}`, parLigneBpu[place] ?? 0);
    }
  }
  return sommes;
}
