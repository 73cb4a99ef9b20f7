import { type DateIso, compareDates } from "@ia-territoires/core";
import type { LigneTableau, Tableau } from "../tableaux/tableau.ts";
import { CCTP_ETAPES } from "../texts/cctp-article-7.ts";
import { groupRangs } from "../volumes/sommes.ts";
import type { EtapeSuivie } from "./suivi-rapport.ts";

/**
 * Time of each step against its delay, where dates are known: done in time, done late, late and not done, not yet due,
 * then the mean, the median and the longest of the worked days taken.
 */
export function buildDelais(etapes: readonly EtapeSuivie[], arreteLe: DateIso): Tableau {
  for (const etape of etapes) assertEtape(etape);
  const lignes = [...groupRangs(etapes, nameEtape)].map(([cle, rangs]): LigneTableau => {
    const suivies = rangs.flatMap((rang) => etapes[rang] ?? []);
    const count = (situation: Situation): number =>
      suivies.filter((etape) => classifyEtape(etape, arreteLe) === situation).length;
    const durees = suivies.flatMap(({ joursOuvres }) => joursOuvres ?? []).sort((a, b) => a - b);
    return {
      cle,
      niveau: 0,
      cellules: [
        suivies[0]?.etape ?? "",
        suivies[0]?.delaiJoursOuvres ?? 0,
        suivies.length,
        count("dans-le-delai"),
        count("en-retard"),
        count("non-faite-en-retard"),
        count("a-venir"),
        getMoyenne(durees),
        getMediane(durees),
        durees.at(-1) ?? null,
      ],
    };
  });
  return {
    code: "delais",
    titre: "Délais des étapes de commande",
    colonnes: [
      { cle: "etape", titre: "Étape", type: "texte" },
      { cle: "delai", titre: "Délai (jours ouvrés)", type: "jours" },
      { cle: "suivies", titre: "Étapes suivies", type: "nombre" },
      { cle: "dans-le-delai", titre: "Dans le délai", type: "nombre" },
      { cle: "en-retard", titre: "Faites en retard", type: "nombre" },
      { cle: "non-faites", titre: "Non faites, en retard", type: "nombre" },
      { cle: "a-venir", titre: "À venir", type: "nombre" },
      { cle: "moyenne", titre: "Durée moyenne (jours ouvrés)", type: "quantite" },
      { cle: "mediane", titre: "Durée médiane (jours ouvrés)", type: "quantite" },
      { cle: "maximum", titre: "Plus longue (jours ouvrés)", type: "jours" },
    ],
    lignes,
    total: null,
    notes: ["Les durées portent sur les étapes dont les deux dates sont connues."],
    sources: [CCTP_ETAPES],
  };
}

type Situation = "dans-le-delai" | "en-retard" | "non-faite-en-retard" | "a-venir";

const nameEtape = ({ etape, delaiJoursOuvres }: EtapeSuivie): string => `${etape}/${delaiJoursOuvres}`;

function classifyEtape({ echeance, realiseeLe }: EtapeSuivie, arreteLe: DateIso): Situation {
  if (realiseeLe !== null) return compareDates(realiseeLe, echeance) <= 0 ? "dans-le-delai" : "en-retard";
  return compareDates(echeance, arreteLe) < 0 ? "non-faite-en-retard" : "a-venir";
}

function assertEtape({ commande, etape, delaiJoursOuvres, joursOuvres }: EtapeSuivie): void {
  for (const jours of [delaiJoursOuvres, joursOuvres ?? 0]) {
    if (!Number.isSafeInteger(jours) || jours < 0) {
      throw new RangeError(
        `Commande ${commande}, étape « ${etape} » : un nombre entier de jours ouvrés est attendu.`,
      );
    }
  }
}

/** Mean with one decimal, halves up; as text, like every quantity. */
function getMoyenne(durees: readonly number[]): string | null {
  if (durees.length === 0) return null;
  const somme = durees.reduce((total, duree) => total + duree, 0);
  return toDixiemes(Math.floor((20 * somme + durees.length) / (2 * durees.length)));
}

function getMediane(triees: readonly number[]): string | null {
  if (triees.length === 0) return null;
  const milieu = Math.floor(triees.length / 2);
  const haut = triees[milieu] ?? 0;
  const bas = triees.length % 2 === 0 ? (triees[milieu - 1] ?? 0) : haut;
  return toDixiemes(5 * (bas + haut));
}

function toDixiemes(dixiemes: number): string {
  const reste = dixiemes % 10;
  const entier = (dixiemes - reste) / 10;
  return reste === 0 ? String(entier) : `${entier}.${reste}`;
}
