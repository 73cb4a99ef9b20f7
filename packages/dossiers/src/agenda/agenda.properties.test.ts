import { addJours } from "@ia-territoires/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Creneau } from "../missions/creneau.ts";
import type { Agenda, DonneesAgenda } from "./agenda.ts";
import { cancelCreneau } from "./cancel-creneau.ts";
import { confirmCreneau } from "./confirm-creneau.ts";
import type { Echange } from "./conflit.ts";
import { createAgenda } from "./create-agenda.ts";
import { devis, DONNEES, j } from "./exemples.ts";
import { listConflits } from "./list-conflits.ts";
import { DEMI_JOURNEES } from "./moment.ts";
import { moveCreneau, type PlaceCreneau } from "./move-creneau.ts";
import { proposeCreneau } from "./propose-creneau.ts";
import { reassignReferent } from "./reassign-referent.ts";
import type { ResultatAgenda } from "./resultat-agenda.ts";

const REFERENTS = ["r1", "r2", "r3"];
// Around Easter Monday, with a closure: days that are not worked are asked for too.
const jour = fc.integer({ min: -2, max: 9 }).map((n) => addJours(j("2027-03-24"), n));
const place = fc.record({
  date: jour,
  demiJournee: fc.constantFrom(...DEMI_JOURNEES),
  referentId: fc.constantFrom(...REFERENTS, null),
});
const numero = fc.nat({ max: 30 });
const action = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ type: fc.constant("proposer" as const), place, devis: fc.nat({ max: 5 }) }),
  },
  { weight: 3, arbitrary: fc.record({ type: fc.constant("deplacer" as const), place, n: numero }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant("confirmer" as const), n: numero }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("annuler" as const), n: numero }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant("reattribuer" as const),
      de: fc.constantFrom(...REFERENTS),
      vers: fc.constantFrom(...REFERENTS),
      enConflit: fc.constantFrom("refuser" as const, "laisser" as const),
    }),
  },
);
type ActionEssai = typeof action extends fc.Arbitrary<infer T> ? T : never;

const donnees: DonneesAgenda = {
  ...DONNEES,
  aujourdHui: j("2027-03-24"),
  referents: REFERENTS.map((id) => ({ id, nom: id, jusquAu: null })),
  fermetures: [{ id: "f", libelle: "pont", du: j("2027-03-30"), au: j("2027-03-30") }],
  absences: [
    {
      id: "a",
      referentId: "r1",
      debut: { date: j("2027-03-25"), demiJournee: "apres-midi" },
      fin: { date: j("2027-03-26"), demiJournee: "matin" },
    },
  ],
  devis: Array.from({ length: 6 }, (_, n) =>
    devis(`d${n}`, {
      demiJournees: 1 + n,
      beneficiaireId: `o${n % 4}`,
      conventionAu: n === 5 ? j("2027-03-31") : null,
    }),
  ),
};

function act(agenda: Agenda, faite: ActionEssai, id: string): ResultatAgenda | null {
  if (faite.type === "proposer") {
    return proposeCreneau({ ...faite.place, id, devisId: `d${faite.devis}` }, agenda, "prestataire");
  }
  if (faite.type === "reattribuer") {
    const { de, vers, enConflit } = faite;
    return de === vers ? null : reassignReferent({ de, vers, enConflit, note: "note" }, agenda);
  }
  const vise = agenda.creneaux[faite.n % Math.max(agenda.creneaux.length, 1)];
  if (vise === undefined) return null;
  if (faite.type === "deplacer") return moveCreneau(vise.id, faite.place, agenda, { par: "prestataire" });
  if (faite.type === "annuler") return cancelCreneau(vise.id, agenda);
  return confirmCreneau(vise.id, agenda, { par: "beneficiaire" });
}

function apply(agenda: Agenda, changes: readonly Creneau[]): Agenda {
  const nouveaux = new Map(changes.map((creneau) => [creneau.id, creneau]));
  const restent = agenda.creneaux.filter(({ id }) => !nouveaux.has(id));
  return createAgenda({ ...agenda, creneaux: [...restent, ...changes] });
}

/** Nothing in the agenda stands in the way of anything in it. */
function check(agenda: Agenda): void {
  const actifs = agenda.creneaux.filter(({ statut }) => statut !== "annule");
  const places = actifs.flatMap(({ referentId, date, demiJournee }) =>
    referentId === null ? [] : [`${referentId} ${date} ${demiJournee}`],
  );
  expect(new Set(places).size).toBe(places.length);
  for (const { id: creneauId, ...creneau } of actifs) {
    expect(listConflits({ ...creneau, creneauId }, agenda)).toEqual([]);
  }
}

const accept = (agenda: Agenda, faite: ActionEssai, { date, demiJournee, referentId, ...reste }: Echange) => {
  const vers: PlaceCreneau = { date, demiJournee, referentId };
  const options = { par: "prestataire" as const, ...("autre" in reste ? { autre: reste.autre } : {}) };
  if (faite.type === "deplacer") {
    const vise = agenda.creneaux[faite.n % agenda.creneaux.length];
    return moveCreneau(vise?.id ?? "", vers, agenda, options);
  }
  if (faite.type !== "proposer") return null;
  const demande = { ...vers, id: "neuf", devisId: `d${faite.devis}` };
  if (!("autre" in reste)) return proposeCreneau(demande, agenda, "prestataire");
  // The créneau in the way gives its place first, then it is taken.
  const cede = moveCreneau(reste.autre.creneauId, reste.autre, agenda, { par: "prestataire" });
  if (cede.statut === "refus") return cede;
  const puis = proposeCreneau(demande, apply(agenda, cede.creneaux), "prestataire");
  return puis.statut === "refus" ? puis : { ...puis, creneaux: [...cede.creneaux, ...puis.creneaux] };
};

test("aucune suite d'actions ne met un référent à deux endroits, et tout échange offert est vraiment libre", () => {
  let offerts = 0;
  fc.assert(
    fc.property(fc.array(action, { minLength: 10, maxLength: 30 }), (actions) => {
      let agenda = createAgenda(donnees);
      actions.forEach((faite, rang) => {
        const resultat = act(agenda, faite, `c${rang}`);
        if (resultat === null) return;
        if (resultat.statut === "fait") {
          agenda = apply(agenda, resultat.creneaux);
          check(agenda);
          return;
        }
        for (const echange of resultat.figures.echanges) {
          const accepte = accept(agenda, faite, echange);
          if (accepte === null) continue;
          offerts += 1;
          if (accepte.statut === "refus") throw new Error(`${echange.type} refusé : ${accepte.message}`);
          check(apply(agenda, accepte.creneaux));
        }
      });
    }),
    { numRuns: 60 },
  );
  expect(offerts).toBeGreaterThan(100);
});
