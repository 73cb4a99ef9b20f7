import { MONTANT_ZERO, parseDateIso, parseSiret } from "@ia-territoires/core";
import { calculateDevis } from "@ia-territoires/pricing/cdg";
import type { DevisCalcule, TvaDemande } from "@ia-territoires/pricing/cdg";
import type { QuestionLot } from "./plan-lot.ts";
import { planLot } from "./plan-lot.ts";
import type { DevisFacturable, Exercice, ServiceFait, Titre } from "./titre.ts";

// Demonstration data for the tests: invented numbers, no real body nor person.

export const j = parseDateIso;

export const OUVERT: Exercice = { annee: 2026, statut: "ouvert", ouvertLe: j("2026-01-02") };
export const CLOS: Exercice = { ...OUVERT, statut: "clos", closLe: j("2027-02-02") };
export const SUIVANT: Exercice = { annee: 2027, statut: "ouvert", ouvertLe: j("2027-01-02") };

/** What pricing answers for so many half-days, with the VAT of the vendor. */
export function chiffrer(demiJournees: number, tva?: TvaDemande): DevisCalcule {
  const resultat = calculateDevis(
    {
      tarif: "cdg14-ia",
      date: j("2026-03-02"),
      tranches: [{ prevueLe: j("2026-04-07"), demiJournees }],
      ...(tva === undefined ? {} : { tva }),
    },
    [],
  );
  if (resultat.statut !== "devis") throw new Error(JSON.stringify(resultat));
  return resultat;
}

export const RIEN = {
  demiJournees: 0,
  montantHt: MONTANT_ZERO,
  montantTva: MONTANT_ZERO,
  montantTtc: MONTANT_ZERO,
} as const;

/** An accepted devis of a body with a SIRET, nothing billed yet. */
export function devis(demiJournees = 3, autres: Partial<DevisFacturable> = {}): DevisFacturable {
  return {
    id: "d1",
    missionId: "m1",
    numero: "2026-0001",
    objet: "Atelier",
    accepte: true,
    resultat: chiffrer(demiJournees),
    debiteur: { organismeId: "o1", nom: "Commune d'essai", siret: parseSiret("99914001500010") },
    deja: RIEN,
    ...autres,
  };
}

export function service(interventionId: string, date: string, demiJournees = 1, devisId = "d1"): ServiceFait {
  return { interventionId, missionId: "m1", devisId, date: j(date), demiJournees };
}

export function question(autres: Partial<QuestionLot> = {}): QuestionLot {
  return {
    aujourdHui: j("2026-06-30"),
    exercice: 2026,
    exercices: [OUVERT],
    periode: { du: j("2026-04-01"), au: j("2026-06-30") },
    imputation: { chapitre: "70", article: "7068" },
    servicesFaits: [service("i1", "2026-04-07", 2), service("i2", "2026-05-04")],
    devis: [devis()],
    facturees: new Set(),
    ...autres,
  };
}

/** A titre as it is stored after its preparation, then changed as told. */
export function titre(autres: Partial<Titre> = {}): Titre {
  const lot = planLot(question());
  const [prepare] = lot.statut === "lot" ? lot.titres : [];
  if (prepare === undefined) throw new Error("Aucun titre préparé.");
  return { ...prepare, id: "t1", lotId: "l1", statut: "prepare", rectifications: [], ...autres };
}

export const EMISSION = {
  numero: "128",
  bordereau: "17",
  emisLe: j("2026-07-02"),
} as const;
