import { parseDateIso } from "@ia-territoires/core";
import type { Creneau } from "../missions/creneau.ts";
import type { DevisAgenda, DonneesAgenda } from "./agenda.ts";
import type { DemandeCreneau } from "./conflit.ts";
import { createAgenda } from "./create-agenda.ts";

// Demonstration data for the tests: no real body nor person.

export const j = parseDateIso;

const ANNEE_2027 = { debut: j("2027-01-01"), fin: j("2027-12-31"), libelle: "année 2027" };

/** An accepted devis of four half-days for a body of its own. */
export function devis(id: string, autres: Partial<DevisAgenda> = {}): DevisAgenda {
  return {
    id,
    numero: `2027-${id}`,
    statut: "accepte",
    beneficiaireId: `o-${id}`,
    beneficiaire: `Commune ${id}`,
    territoire: "FR",
    demiJournees: 4,
    prevueLe: j("2027-03-15"),
    accepteLe: j("2027-02-01"),
    periodes: [{ periode: ANNEE_2027, demiJournees: 4 }],
    conventionDu: j("2027-01-15"),
    conventionAu: null,
    ...autres,
  };
}

/** A créneau confirmed for the référent r1 on Tuesday 9 March 2027, in the morning. */
export function creneau(id: string, autres: Partial<Creneau> = {}): Creneau {
  return {
    id,
    devisId: "d1",
    date: j("2027-03-09"),
    demiJournee: "matin",
    referentId: "r1",
    statut: "confirme",
    proposePar: "prestataire",
    ...autres,
  };
}

/** Monday 1 March 2027, two référents, two devis, nothing placed. */
export const DONNEES: DonneesAgenda = {
  aujourdHui: j("2027-03-01"),
  territoire: "FR",
  referents: [
    { id: "r1", nom: "Référente Une", jusquAu: null },
    { id: "r2", nom: "Référent Deux", jusquAu: null },
  ],
  fermetures: [],
  absences: [],
  devis: [devis("d1"), devis("d2")],
  creneaux: [],
};

export const agenda = (autres: Partial<DonneesAgenda> = {}) => createAgenda({ ...DONNEES, ...autres });

/** The devis d1 on Tuesday 9 March 2027, in the morning, with r1. */
export const demande = (autres: Partial<DemandeCreneau> = {}): DemandeCreneau => ({
  devisId: "d1",
  date: j("2027-03-09"),
  demiJournee: "matin",
  referentId: "r1",
  ...autres,
});
