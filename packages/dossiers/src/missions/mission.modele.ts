import type { DateIso } from "@ia-territoires/core";
import type { UsagePlafond } from "@ia-territoires/pricing/cdg";
import { expect } from "vitest";
import type { ActionMission, ResultatMission } from "./action-mission.ts";
import { d, ouvrir } from "./exemples.ts";
import type { Mission, StatutDevis } from "./mission.ts";
import { nextMission } from "./next-mission.ts";

/*
 * The rules once more, in the plainest words, without the code of the package. Any sequence of actions must get the
 * same answer (done or refused) from both, and never reach a state that a clause forbids.
 */

export type Annee = "2026" | "2027";
export type ParAnnee = Record<Annee, number>;
export interface DevisModele {
  statut: StatutDevis;
  date: DateIso;
  demi: ParAnnee;
  envoyeLe?: DateIso;
  accepteLe?: DateIso;
}

export class Modele {
  jour: DateIso = d("2026-11-01");
  seance: DateIso | undefined;
  publication: DateIso | undefined;
  /** The earliest signature of the beneficiary, then the date of the convention. */
  signature: DateIso | undefined;
  convention: DateIso | undefined;
  readonly devis: DevisModele[] = [];
  readonly ailleurs: ParAnnee;
  constructor(ailleurs: ParAnnee) {
    this.ailleurs = ailleurs;
  }

  /** Half-days of a year: those accepted elsewhere and in this mission. */
  acceptees(annee: Annee): number {
    return this.somme(annee, ["accepte"]) + this.ailleurs[annee];
  }
  somme(annee: Annee, statuts: readonly StatutDevis[]): number {
    return this.devis
      .filter((x) => statuts.includes(x.statut))
      .reduce((total, x) => total + x.demi[annee], 0);
  }
  tient(demi: ParAnnee): boolean {
    return (["2026", "2027"] as const).every(
      (annee) => demi[annee] === 0 || this.acceptees(annee) + demi[annee] <= 10,
    );
  }
  fonde(le: DateIso): boolean {
    const { seance, publication, signature, convention } = this;
    if (!seance || !publication || !signature || !convention) return false;
    return publication <= le && convention <= le && signature >= seance && convention >= seance;
  }
  toujoursFonde(): boolean {
    return this.devis.every(
      (x) => x.statut !== "accepte" || (x.accepteLe !== undefined && this.fonde(x.accepteLe)),
    );
  }
}

export class Reel {
  mission: Mission = ouvrir();
  readonly grandLivre = new Map<string, number>();
}

function usages(modele: Modele, reel: Reel): readonly UsagePlafond[] {
  return (["2026", "2027"] as const).map((annee) => ({
    periodeDebut: d(`${annee}-01-01`),
    acceptees: (reel.grandLivre.get(`${annee}-01-01`) ?? 0) + modele.ailleurs[annee],
    devisees: modele.somme(annee, ["brouillon", "envoye"]),
  }));
}

/** Plays an action on the library, writes its movements in a ledger, and checks what must hold in every state. */
export function jouer(modele: Modele, reel: Reel, action: ActionMission, permis: boolean): void {
  const avant = JSON.stringify(reel.mission);
  const resultat: ResultatMission = nextMission(reel.mission, action, {
    aujourdHui: modele.jour,
    usages: usages(modele, reel),
  });
  expect(JSON.stringify(reel.mission)).toBe(avant);
  expect({
    action: action.type,
    statut: resultat.statut,
    code: resultat.statut === "refus" ? resultat.code : null,
  }).toEqual({
    action: action.type,
    statut: permis ? "fait" : "refus",
    code: permis ? null : expect.any(String),
  });
  if (resultat.statut === "refus") return;
  const figes = new Map(
    reel.mission.devis.filter((x) => x.statut !== "brouillon").map((x) => [x.id, JSON.stringify(x.resultat)]),
  );
  for (const { periode, demiJournees } of resultat.mouvements) {
    reel.grandLivre.set(periode.debut, (reel.grandLivre.get(periode.debut) ?? 0) + demiJournees);
  }
  reel.mission = resultat.mission;
  for (const { id, resultat: chiffres } of reel.mission.devis) {
    if (figes.has(id)) expect(JSON.stringify(chiffres)).toBe(figes.get(id));
  }
}

export function verifier(modele: Modele, reel: Reel): void {
  const { mission } = reel;
  expect(mission.devis.map(({ statut }) => statut)).toEqual(modele.devis.map(({ statut }) => statut));
  for (const annee of ["2026", "2027"] as const) {
    const pris = reel.grandLivre.get(`${annee}-01-01`) ?? 0;
    expect(pris).toBe(modele.somme(annee, ["accepte"]));
    expect(pris + modele.ailleurs[annee]).toBeLessThanOrEqual(10);
  }
  for (const { statut, accepteLe } of mission.devis) {
    if (statut !== "accepte") continue;
    // 000, art. 2.3, and CGCT, art. L. 2131-1, on what the library stored.
    const { deliberation, convention } = mission;
    expect(accepteLe && deliberation?.publieeLe && deliberation.publieeLe <= accepteLe).toBe(true);
    expect(accepteLe && convention && convention.signeeLe <= accepteLe).toBe(true);
    expect(
      deliberation &&
        convention?.signataires.every(
          ({ partie, signeLe }) => partie === "prestataire" || signeLe >= deliberation.date,
        ),
    ).toBe(true);
  }
}
