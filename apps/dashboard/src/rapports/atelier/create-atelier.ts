import type { Siret } from "@ia-territoires/core";
import {
  type CodeTableau,
  calculateRapport,
  type ColonnesCommandes,
  listCommandes,
  type Rapport,
} from "@ia-territoires/reporting";
import { diffRapports } from "@ia-territoires/reporting/comparaison";
import { buildSousColonnes, updateDatesAvoirs } from "@ia-territoires/reporting/lignes";
import { buildGraphiques } from "@ia-territoires/reporting/presentation";
import { buildTableauxSuivi, type SuiviRapport } from "@ia-territoires/reporting/suivi";
import type { Classeur } from "@ia-territoires/tableurs/navigateur";
import { describeLecture, type ListeGardee, readListe } from "./read-liste.ts";
import { openClasseur, readSuivis } from "./open-classeur.ts";
import { packListe, unpackListe } from "./pack-liste.ts";
import type { DemandeRapport, Operations, RapportEcran } from "./protocole.ts";
import { writeRapport } from "./write-rapport.ts";

/** Rows of a table that go to the page at once. */
const LIGNES_ECRAN = 15;

/** Holds a list of orders and draws reports from it: what the worker runs, without anything of a worker. */
export function createAtelier(): Operations {
  let classeur: Classeur | null = null;
  let liste: ListeGardee | null = null;
  let suivi: SuiviRapport = {};
  let colonnes: ColonnesCommandes | null = null;
  let demandee: DemandeRapport | null = null;
  let rapport: Rapport | null = null;

  function build(demande: DemandeRapport): { readonly retenues: ColonnesCommandes; readonly fait: Rapport } {
    const lue = require(liste);
    const toutes = demande.avoirs === "date-propre" ? lue.colonnes : updateDatesAvoirs(lue.colonnes);
    const { lot, siret, periode, arreteLe } = demande;
    const retenues =
      lot === null && siret === null
        ? toutes
        : buildSousColonnes(toutes, {
            ...(lot === null ? {} : { lot }),
            ...(siret === null ? {} : { beneficiaires: [siret] }),
          });
    const noms: ReadonlyMap<Siret, string> = lue.noms;
    const { bpu } = lue;
    const fait = calculateRapport(retenues, {
      periode,
      arreteLe,
      noms,
      bpu: lot === null ? bpu : bpu.filter((ligne) => ligne.lot === lot),
      suivi: buildTableauxSuivi(suivi, { arreteLe, noms }),
      ecartees: lue.ecartees,
    });
    return { retenues, fait };
  }

  return {
    async open(fichier) {
      const ouverture = await openClasseur(fichier);
      if (ouverture.statut === "refus") return ouverture;
      ({ classeur, suivi } = ouverture);
      return { statut: "lu", feuilles: ouverture.feuilles, suivi: ouverture.ouverts };
    },
    async openSuivi({ genre, ...fichier }) {
      const ouverture = await openClasseur(fichier);
      if (ouverture.statut === "refus") return ouverture;
      const lus = readSuivis(ouverture.classeur, genre);
      suivi = { ...suivi, ...lus.suivi };
      return { statut: "lu", suivi: lus.ouverts };
    },
    read(choix) {
      const lue = readListe(require(classeur), choix);
      liste = lue;
      return describeLecture(lue);
    },
    listAnomalies() {
      const { erreurs, signalements, omises } = require(liste);
      return { erreurs, signalements, omises };
    },
    packListe: ({ titre }) => packListe(require(liste), { titre, suivi }),
    async openListe(gardee) {
      const ouverte = await unpackListe(gardee);
      ({ liste, suivi } = ouverte);
      const { places } = ouverte.liste;
      return { lecture: describeLecture(ouverte.liste), places, bpu: ouverte.bpu, suivi: ouverte.ouverts };
    },
    calculate(demande): RapportEcran {
      const { retenues, fait } = build(demande);
      colonnes = retenues;
      rapport = fait;
      demandee = demande;
      const graphiques = buildGraphiques(fait);
      return {
        ...fait,
        graphiques,
        tableaux: fait.tableaux.map((tableau) => ({
          ...tableau,
          lignes: tableau.lignes.slice(0, LIGNES_ECRAN),
          nombreLignes: tableau.lignes.length,
        })),
      };
    },
    list: (filtre) => listCommandes(require(colonnes), filtre),
    getTableau: (code) => findTableau(require(rapport), code),
    listTableaux: () => require(rapport).tableaux,
    diff(reference) {
      const { tableaux } =
        "tableaux" in reference
          ? reference
          : build({ ...require(demandee), periode: reference.periode }).fait;
      return diffRapports({ tableaux }, require(rapport));
    },
    export: ({ redaction, ...choix }) => writeRapport({ ...require(rapport), redaction }, choix),
  };
}

/** The page asks in order: what is missing here is a fault of the page. */
function require<T>(valeur: T | null): T {
  if (valeur === null) throw new Error("Aucune liste n'est encore lue.");
  return valeur;
}

function findTableau({ tableaux }: Rapport, code: CodeTableau) {
  const tableau = tableaux.find((autre) => autre.code === code);
  if (tableau === undefined) throw new RangeError(`Le rapport n'a pas de tableau ${code}.`);
  return tableau;
}
