import type { Siret } from "@ia-territoires/core";
import {
  buildColonnes,
  type ColonnesCommandes,
  type LigneBpuConnue,
  type LigneReporting,
  type Periode,
} from "@ia-territoires/reporting";
import {
  CHAMPS_LISTE,
  type ErreurListe,
  parseListeCommandes,
  rankCommandes,
  type Signalement,
} from "@ia-territoires/reporting/lignes";
import type { Classeur } from "@ia-territoires/tableurs/navigateur";
import { AUCUNE_OMISE, type Omises } from "./keep-anomalies.ts";
import type { ChoixLecture, LectureListe, Places, SignalementsGroupes } from "./protocole.ts";

/** A list read, with what its reports need. */
export interface ListeGardee {
  readonly lignes: readonly LigneReporting[];
  readonly colonnes: ColonnesCommandes;
  readonly noms: ReadonlyMap<Siret, string>;
  readonly bpu: readonly LigneBpuConnue[];
  readonly erreurs: readonly ErreurListe[];
  readonly signalements: readonly Signalement[];
  readonly dates: Periode | null;
  /** Counted above, and not kept with a list that was saved. */
  readonly omises: Omises;
  /** Columns of the file, to say where an anomaly is. */
  readonly places: Places;
  /** Rows left out. */
  readonly ecartees: number;
}

const ERREURS_MONTREES = 200;
const EXEMPLES = 20;
const EN_TETE = 1;

/** Reads the chosen sheet, its columns named as the person said. */
export function readListe(
  { feuilles }: Classeur,
  { feuille, places, bpu, sirets }: ChoixLecture,
): ListeGardee {
  const [entete = [], ...suite] = feuilles[feuille]?.lignes ?? [];
  const titres = entete.map((_, place) => {
    const champ = CHAMPS_LISTE.find((autre) => places[autre.champ] === place);
    return champ?.titre ?? null;
  });
  const { lignes, noms, erreurs, signalements } = parseListeCommandes([titres, ...suite], {
    bpu,
    ...(sirets === null ? {} : { sirets: new Set(sirets) }),
  });
  const ecartees = new Set(erreurs.map(({ ligne }) => ligne).filter((ligne) => ligne > EN_TETE)).size;
  return {
    lignes,
    colonnes: toColonnes(lignes),
    noms,
    bpu,
    erreurs,
    signalements,
    dates: findDates(lignes),
    omises: AUCUNE_OMISE,
    places,
    ecartees,
  };
}

/** Columns of a list, its orders ranked while the person looks at what was read: the report does not wait for it. */
export function toColonnes(lignes: readonly LigneReporting[]): ColonnesCommandes {
  const colonnes = buildColonnes(lignes);
  rankCommandes(colonnes);
  return colonnes;
}

/** First and last day of a list; null without a line. */
export function findDates(lignes: readonly LigneReporting[]): Periode | null {
  const [premiere] = lignes;
  if (premiere === undefined) return null;
  let { date: debut, date: fin } = premiere;
  for (const { date } of lignes) {
    if (date < debut) debut = date;
    if (date > fin) fin = date;
  }
  return { debut, fin };
}

/** What the page shows of a list that was read. */
export function describeLecture(liste: ListeGardee): LectureListe {
  const { colonnes, noms, bpu, erreurs, signalements, omises, ecartees } = liste;
  return {
    lignes: colonnes.nombre,
    lignesEcartees: ecartees,
    nombreErreurs: erreurs.length + omises.erreurs,
    erreurs: erreurs.slice(0, ERREURS_MONTREES),
    signalements: groupSignalements(signalements, omises),
    codesInconnus: countInconnus(colonnes, bpu),
    dates: liste.dates,
    lots: [...new Set(colonnes.lignesBpu.map(({ lot }) => lot))].sort(),
    beneficiaires: colonnes.sirets
      .map((siret) => ({ siret, nom: noms.get(siret) ?? "" }))
      .sort((a, b) => a.nom.localeCompare(b.nom, "fr") || a.siret.localeCompare(b.siret)),
    avoirsNommes: colonnes.avoirs.size,
  };
}

function groupSignalements(
  signalements: readonly Signalement[],
  omises: Omises,
): readonly SignalementsGroupes[] {
  const groupes = new Map<Signalement["code"], Signalement[]>();
  for (const signalement of signalements) {
    const groupe = groupes.get(signalement.code);
    if (groupe === undefined) groupes.set(signalement.code, [signalement]);
    else groupe.push(signalement);
  }
  return [...groupes].map(([code, tous]) => ({
    code,
    nombre: tous.length + (omises.signalements[code] ?? 0),
    exemples: tous.slice(0, EXEMPLES),
  }));
}

function countInconnus(
  { lignesBpu, bpu: rangs }: ColonnesCommandes,
  bpu: readonly LigneBpuConnue[],
): LectureListe["codesInconnus"] {
  if (bpu.length === 0) return [];
  const connus = new Set(bpu.map(({ lot, code }) => `${lot}/${code}`));
  const comptes = new Map<string, { lot: string; code: string; lignes: number }>();
  for (const rang of rangs) {
    const { lot, code } = lignesBpu[rang] ?? { lot: "", code: "" };
    const cle = `${lot}/${code}`;
    if (connus.has(cle)) continue;
    const compte = comptes.get(cle) ?? { lot, code, lignes: 0 };
    compte.lignes += 1;
    comptes.set(cle, compte);
  }
  return [...comptes.values()].sort((a, b) => b.lignes - a.lignes);
}
