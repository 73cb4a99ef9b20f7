import { parseDateIso, type Siret } from "@ia-territoires/core";
import { buildColonnes } from "../colonnes/build-colonnes.ts";
import { toMontant } from "../colonnes/centimes.ts";
import type { ColonnesCommandes, Rattachement } from "../colonnes/colonnes-commandes.ts";
import type { LigneReporting } from "../lignes/ligne-reporting.ts";
import type { Echelle } from "../periodes/colonnes-temps.ts";
import { listPartiesManquantes } from "../suivi/list-parties-manquantes.ts";
import { buildLignesInutilisees } from "../tableaux/build-lignes-inutilisees.ts";
import { buildListeCommandes } from "../tableaux/build-liste-commandes.ts";
import { buildRepartitionBpu } from "../tableaux/build-repartition-bpu.ts";
import { buildVolumeBeneficiaires } from "../tableaux/build-volume-beneficiaires.ts";
import { buildVolumeEntites } from "../tableaux/build-volume-entites.ts";
import { buildVolumeGlobal } from "../tableaux/build-volume-global.ts";
import { buildVolumeLots } from "../tableaux/build-volume-lots.ts";
import type { Tableau } from "../tableaux/tableau.ts";
import { CCTP_ARTICLE_7 } from "../texts/cctp-article-7.ts";
import { aggregateVolumes } from "../volumes/aggregate-volumes.ts";
import type { Volumes } from "../volumes/volumes.ts";
import { buildEntites } from "./build-entites.ts";
import { listAvertissements, sayEcartees } from "./list-avertissements.ts";
import type { OptionsRapport } from "./options-rapport.ts";
import type { Rapport } from "./rapport.ts";

const ECHELLES: readonly Echelle[] = ["mois", "trimestre", "annee"];
const AUCUN_NOM: ReadonlyMap<Siret, string> = new Map();

/**
 * Computes the report of article 7 over a period: turnover as a whole, by SIRET and by lot, over months, quarters and
 * years; all orders; their distribution over the BPU; BPU lines without order; delays, late deliverables, penalties,
 * return on investment and gains where they are followed; what is still to be written. Amounts are euros without VAT.
 *
 * Give it lines of orders, or the columns made of them when several reports are drawn from the same list. Credit notes
 * are deducted from the month of their own date, or of that of their order when `updateDatesAvoirs` moved them first. Every table foots to the cent, or the function throws.
 *
 * Refuses by RangeError, in French, lines that `buildColonnes` refuses, a period that ends before it begins, successions
 * of bodies that contradict each other.
 * Clause: CCTP (001), art. 7.
 * @example
 * const lignes = [{ commande: "BC-1", date: "2026-03-02", beneficiaire: "73282932000074", lot: "1", code: "L1-CONF", palier: null, quantite: "2", montantHt: "1900.00" }];
 * calculateRapport(lignes, { periode: { debut: "2026-01-01", fin: "2026-06-30" }, arreteLe: "2026-07-10" }).totaux
 * // => { montantHt: "1900.00", avoirsHt: "0.00", beneficiaires: 1, commandes: 1, lignes: 1 }
 */
export function calculateRapport(
  lignes: Iterable<LigneReporting> | ColonnesCommandes,
  options: OptionsRapport,
): Rapport {
  const colonnes = isColonnes(lignes) ? lignes : buildColonnes(lignes);
  const arreteLe = parseDateIso(options.arreteLe);
  const { periode, noms = AUCUN_NOM, bpu = [], suivi = [], redaction, ecartees = 0 } = options;
  const volumes = aggregateVolumes(colonnes, periode);
  const commandes = buildListeCommandes(colonnes, periode, noms, volumes.total);
  return {
    periode,
    arreteLe,
    totaux: {
      montantHt: toMontant(volumes.total),
      avoirsHt: toMontant(volumes.avoirs),
      beneficiaires: volumes.lignesParBeneficiaire.reduce((somme, nombre) => somme + (nombre > 0 ? 1 : 0), 0),
      commandes: commandes.lignes.length,
      lignes: volumes.nombreLignes,
    },
    lectureAvoirs: colonnes.rattachement === null ? "date-propre" : "date-de-la-commande",
    tableaux: [
      ...buildVolumes(volumes, colonnes.rattachement, { ...options, arreteLe }, noms),
      commandes,
      buildRepartitionBpu(volumes, bpu),
      ...(bpu.length === 0 ? [] : [buildLignesInutilisees(volumes, bpu)]),
      ...suivi,
    ],
    redaction: redaction ?? null,
    manquantes: listPartiesManquantes(suivi, redaction),
    avertissements: [...sayEcartees(ecartees), ...listAvertissements(volumes, bpu, colonnes.rattachement)],
    sources: [CCTP_ARTICLE_7],
  };
}

function isColonnes(lignes: Iterable<LigneReporting> | ColonnesCommandes): lignes is ColonnesCommandes {
  return "centimes" in lignes;
}

function buildVolumes(
  volumes: Volumes,
  rattachement: Rattachement | null,
  { successions = [], arreteLe }: OptionsRapport,
  noms: ReadonlyMap<Siret, string>,
): readonly Tableau[] {
  const getEntite = buildEntites(successions, arreteLe);
  return [
    buildVolumeGlobal(volumes, rattachement),
    ...ECHELLES.map((echelle) => buildVolumeBeneficiaires(volumes, echelle, noms)),
    ...(successions.length === 0
      ? []
      : ECHELLES.map((echelle) => buildVolumeEntites(volumes, echelle, noms, getEntite))),
    buildVolumeLots(volumes),
  ];
}
