import { addJours, getAnnee, parseDateIso, parseSiret } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";
import { LECTURES_PAR_DEFAUT } from "@ia-territoires/pricing/cdg";
import type { UsagePlafond } from "@ia-territoires/pricing/cdg";
import type { ActionMission, ContexteMission } from "../missions/action-mission.ts";
import { CONVENTION, DELIBERATION, NOUVELLE, ouvrir } from "../missions/exemples.ts";
import type { Mission } from "../missions/mission.ts";
import { nextMission } from "../missions/next-mission.ts";
import type { ActionTitre } from "../titres/action-titre.ts";
import { aggregateDejaFacture } from "../titres/aggregate-deja-facture.ts";
import { isTitreEnVigueur } from "../titres/is-titre-en-vigueur.ts";
import { nextTitre } from "../titres/next-titre.ts";
import { planLot } from "../titres/plan-lot.ts";
import type { Exercice, Titre } from "../titres/titre.ts";
import type { CompteurSuivi, InterventionSuivie, MouvementSuivi, SuiviPlafond } from "./suivi-plafond.ts";

/*
 * Three years in the life of a body, invented day after day and played through the rules: devis accepted, refused at the
 * cap, cancelled; interventions done, some across the end of a year; batches of titres every other month, numbers that come back,
 * titres reduced, cancelled and billed again, exercices closed. Whatever happened, everything must agree.
 */

/** Numbers that look random and are the same at each run (mulberry32). */
function createHasard(graine: number): (bornes: number) => number {
  let etat = graine;
  return (bornes) => {
    etat = (etat + 0x6d2b79f5) | 0;
    let t = Math.imul(etat ^ (etat >>> 15), 1 | etat);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % bornes;
  };
}

/** What a life made, to know that it was one. */
export interface Vie {
  readonly suivi: SuiviPlafond;
  readonly nombres: {
    readonly acceptes: number;
    readonly refusesAuPlafond: number;
    readonly annules: number;
    readonly facturees: number;
    readonly titresAnnules: number;
    readonly mandats: number;
  };
}

class Generateur {
  readonly hasard: (bornes: number) => number;
  mission: Mission;
  jour: DateIso = parseDateIso("2026-06-15");
  readonly compteurs = new Map<DateIso, CompteurSuivi>();
  readonly mouvements: MouvementSuivi[] = [];
  interventions: InterventionSuivie[] = [];
  titres: Titre[] = [];
  exercices: Exercice[] = [2026, 2027, 2028, 2029].map((annee) => ({
    annee,
    statut: "ouvert",
    ouvertLe: parseDateIso(`${annee}-01-01`),
  }));
  readonly nombres = {
    acceptes: 0,
    refusesAuPlafond: 0,
    annules: 0,
    facturees: 0,
    titresAnnules: 0,
    mandats: 0,
  };

  constructor(graine: number) {
    this.hasard = createHasard(graine);
    this.mission = ouvrir({ ...NOUVELLE, id: `m${graine}` });
  }

  contexte(): ContexteMission {
    const usages: readonly UsagePlafond[] = [...this.compteurs.values()].map(({ periodeDebut, pris }) => ({
      periodeDebut,
      acceptees: pris,
      devisees: 0,
    }));
    return { aujourdHui: this.jour, usages };
  }

  agir(action: ActionMission): boolean {
    const resultat = nextMission(this.mission, action, this.contexte());
    if (resultat.statut === "refus") {
      if (resultat.code === "plafond-annuel") this.nombres.refusesAuPlafond += 1;
      return false;
    }
    this.mission = resultat.mission;
    for (const { periode, demiJournees, plafond, devisId } of resultat.mouvements) {
      const periodeDebut = periode.debut;
      const pris = (this.compteurs.get(periodeDebut)?.pris ?? 0) + demiJournees;
      this.compteurs.set(periodeDebut, { periodeDebut, pris, plafond });
      this.mouvements.push({ periodeDebut, devisId, demiJournees });
    }
    return true;
  }

  etablirDevis(): void {
    const devisId = `${this.mission.id}-d${this.mission.devis.length}`;
    const tranches = Array.from({ length: 1 + this.hasard(3) }, (_, rang) => ({
      prevueLe: addJours(this.jour, 10 + rang * 35 + this.hasard(20)),
      demiJournees: 1 + this.hasard(3),
    }));
    const creer = { type: "creer-devis", devisId, numero: devisId, objet: "Essai", tranches } as const;
    if (!this.agir({ ...creer, valideJusquAu: addJours(this.jour, 90) })) return;
    this.agir({ type: "envoyer-devis", devisId });
    if (!this.agir({ type: "accepter-devis", devisId })) return;
    this.nombres.acceptes += 1;
    if (this.hasard(6) === 0) {
      this.agir({ type: "annuler-devis", devisId });
      this.nombres.annules += 1;
      return;
    }
    this.interventions.push(
      ...tranches.map(({ prevueLe: date, demiJournees }, rang) => ({
        id: `${devisId}-i${rang}`,
        devisId,
        date,
        demiJournees,
        statut: "prevue" as const,
      })),
    );
  }

  constater(): void {
    this.interventions = this.interventions.map((une) =>
      une.statut === "prevue" && une.date <= this.jour ? { ...une, statut: "service-fait" } : une,
    );
  }

  facturer(): void {
    const vifs = this.titres.filter(isTitreEnVigueur);
    const lot = planLot({
      aujourdHui: this.jour,
      exercice: getAnnee(this.jour),
      exercices: this.exercices,
      periode: { du: parseDateIso("2026-01-01"), au: this.jour },
      imputation: { chapitre: "70", article: "7068" },
      servicesFaits: this.interventions
        .filter(({ statut }) => statut === "service-fait")
        .map(({ id, ...une }) => ({ ...une, interventionId: id, missionId: this.mission.id })),
      devis: this.mission.devis.map((un) => ({
        ...un,
        missionId: this.mission.id,
        accepte: un.statut === "accepte",
        debiteur: { organismeId: "o", nom: "Essai", siret: parseSiret("99914001500010") },
        deja: aggregateDejaFacture(vifs.filter(({ devisId }) => devisId === un.id)),
      })),
      facturees: new Set(vifs.flatMap(({ lignes }) => lignes.map(({ interventionId }) => interventionId))),
    });
    if (lot.statut === "refus") throw new Error(lot.message);
    for (const prepare of lot.titres) {
      const id = `${this.mission.id}-t${this.titres.length}`;
      const titre: Titre = { ...prepare, id, lotId: this.jour, statut: "prepare", rectifications: [] };
      this.titres.push(this.vivre(titre));
      this.nombres.facturees += prepare.lignes.length;
    }
  }

  /** Given to the finance software, rejected once in a while, issued. */
  vivre(titre: Titre): Titre {
    const contexte = { aujourdHui: this.jour, exercices: this.exercices };
    const actions: readonly ActionTitre[] = [
      { type: "transmettre" },
      this.hasard(10) === 0
        ? { type: "rejeter", motif: "Essai" }
        : { type: "enregistrer-emission", numero: titre.id, bordereau: "1", emisLe: this.jour },
    ];
    return actions.reduce((avant, action) => {
      const fait = nextTitre(avant, action, contexte);
      if (fait.statut === "refus") throw new Error(fait.message);
      return fait.titre;
    }, titre);
  }

  corriger(): void {
    const emis = this.titres.filter(({ statut }) => statut === "emis");
    const choisi = emis[this.hasard(Math.max(emis.length, 1))];
    if (choisi === undefined) return;
    const suite = this.hasard(4) === 0 ? "abandonner" : "refacturer";
    const action = { type: "annuler", rectificationId: `r${choisi.id}`, motif: "Essai", suite } as const;
    const fait = nextTitre(choisi, action, { aujourdHui: this.jour, exercices: this.exercices });
    if (fait.statut === "refus") throw new Error(fait.message);
    this.titres = this.titres.map((un) => (un.id === choisi.id ? fait.titre : un));
    this.nombres.titresAnnules += 1;
    if (fait.titre.rectifications.at(-1)?.voie === "mandat") this.nombres.mandats += 1;
  }
}

/** Plays three years (June 2026 to June 2029) of a body, the same for the same seed. */
export function generateVie(graine: number): Vie {
  const vie = new Generateur(graine);
  vie.agir(DELIBERATION);
  vie.agir(CONVENTION);
  for (let semaine = 0; semaine < 156; semaine += 1) {
    vie.jour = addJours(vie.jour, 7);
    vie.exercices = vie.exercices.map((un) =>
      vie.jour > `${un.annee + 1}-02-05` ? { ...un, statut: "clos", closLe: vie.jour } : un,
    );
    if (vie.hasard(6) === 0) vie.etablirDevis();
    vie.constater();
    if (semaine % 8 === 0) vie.facturer();
    if (vie.hasard(20) === 0) vie.corriger();
  }
  const { mission, compteurs, mouvements, interventions, titres, nombres } = vie;
  const suivi: SuiviPlafond = {
    tarif: mission.tarif,
    lectures: LECTURES_PAR_DEFAUT,
    compteurs: [...compteurs.values()],
    mouvements,
    devis: mission.devis,
    interventions,
    titres,
  };
  return { suivi, nombres };
}
