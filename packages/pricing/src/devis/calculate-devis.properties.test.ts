import { addJours, addMontants, multiplyMontant, parseDateIso, parseMontant } from "@ia-territoires/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { OFFRE_CDG14 } from "../texts/offre-cdg14.ts";
import { calculateDevis } from "./calculate-devis.ts";
import type { DemandeDevis, LecturesTarif, TrancheDevis, UsagePlafond } from "./demande-devis.ts";
import type { DevisCalcule } from "./resultat-devis.ts";

const DEPUIS = parseDateIso("2026-01-01");
const CONVENTION = parseDateIso("2025-10-20");
const date = fc.nat(1_100).map((jours) => addJours(DEPUIS, jours));
const tranche: fc.Arbitrary<TrancheDevis> = fc.record({
  prevueLe: date,
  demiJournees: fc.integer({ min: 1, max: 6 }),
});
const lectures: fc.Arbitrary<LecturesTarif> = fc.record({
  annee: fc.constantFrom("civile" as const, "convention" as const),
  rattachement: fc.constantFrom("intervention" as const, "acceptation" as const),
  minimum: fc.constantFrom("devis" as const, "annee" as const),
});
const demande: fc.Arbitrary<DemandeDevis> = fc.record({
  tarif: fc.constant("cdg14-ia"),
  date,
  tranches: fc.array(tranche, { minLength: 1, maxLength: 5 }),
  dateConvention: fc.constant(CONVENTION),
});

/** Counts an accepted devis into the usages, as a ledger would. */
function addUsage(usages: readonly UsagePlafond[], { imputations }: DevisCalcule): readonly UsagePlafond[] {
  return imputations.reduce((compte: readonly UsagePlafond[], { periode, demiJournees }) => {
    const deja = compte.find(({ periodeDebut }) => periodeDebut === periode.debut);
    const acceptees = (deja?.acceptees ?? 0) + demiJournees;
    return [
      ...compte.filter((usage) => usage !== deja),
      { periodeDebut: periode.debut, acceptees, devisees: 0 },
    ];
  }, usages);
}

describe("ce qui tient pour toute demande", () => {
  test("le plafond n'est jamais dépassé, de quelque façon que l'on découpe les années", () => {
    fc.assert(
      fc.property(lectures, fc.array(demande, { maxLength: 25 }), (lues, demandes) => {
        let usages: readonly UsagePlafond[] = [];
        for (const question of demandes) {
          const resultat = calculateDevis({ ...question, lectures: lues }, usages);
          if (resultat.statut === "devis") usages = addUsage(usages, resultat);
        }
        for (const { acceptees } of usages) expect(acceptees).toBeLessThanOrEqual(10);
      }),
    );
  });

  test("la proposition d'un refus est acceptée telle quelle, et une demi-journée de plus ne l'est pas", () => {
    fc.assert(
      fc.property(
        lectures,
        demande,
        fc.array(fc.nat(10), { minLength: 4, maxLength: 4 }),
        (lues, question, acceptees) => {
          const vide = calculateDevis({ ...question, lectures: lues }, []);
          const periodes =
            vide.statut === "devis" ? vide.jauges : vide.statut === "refus" ? vide.figures.jauges : [];
          const usages = periodes.map(({ periode }, i) => ({
            periodeDebut: periode.debut,
            acceptees: acceptees[i % 4] ?? 0,
            devisees: 0,
          }));
          const refus = calculateDevis({ ...question, lectures: lues }, usages);
          if (refus.statut !== "refus" || refus.figures.proposition === null) return;
          const { proposition, demandees } = refus.figures;
          const propose = { ...question, lectures: lues, tranches: proposition.tranches };
          expect(calculateDevis(propose, usages)).toMatchObject({
            statut: "devis",
            montant: proposition.montant,
          });
          expect(proposition.demiJournees).toBeLessThan(demandees);
          for (const { periode } of proposition.periodes) {
            const jauge = refus.figures.jauges.find((candidate) => candidate.periode.debut === periode.debut);
            const part = proposition.periodes.find((candidate) => candidate.periode.debut === periode.debut);
            expect(part?.demiJournees).toBe(Math.min(jauge?.restantes ?? 0, jauge?.demandees ?? 0));
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test("le prix d'un tout est la somme des prix de ses parties", () => {
    fc.assert(
      fc.property(demande, (question) => {
        const tarif = {
          ...OFFRE_CDG14,
          versions: OFFRE_CDG14.versions.map((v) => ({
            ...v,
            value: { ...v.value, plafondDemiJournees: null },
          })),
        };
        const tout = calculateDevis({ ...question, tarif }, []);
        const parties = question.tranches.map((part) =>
          calculateDevis({ ...question, tarif, tranches: [part] }, []),
        );
        if (tout.statut !== "devis") throw new Error(tout.message);
        expect(tout.montant).toBe(
          addMontants(
            ...parties.map((partie) => (partie.statut === "devis" ? partie.montant : parseMontant("-1.00"))),
          ),
        );
        expect(tout.montant).toBe(multiplyMontant(tout.prixDemiJournee, tout.demiJournees));
        expect(tout.imputations.reduce((somme, { demiJournees }) => somme + demiJournees, 0)).toBe(
          tout.demiJournees,
        );
      }),
    );
  });

  test("HT + TVA = TTC, et le montant du tarif ne bouge pas", () => {
    const taux = fc.constantFrom("20", "10", "8.5", "5.5", "2.1", "0.9", "13", "19.6");
    const prixDemiJournee = fc.integer({ min: 0, max: 9_999_999 }).map((centimes) => {
      const texte = String(centimes).padStart(3, "0");
      return parseMontant(`${texte.slice(0, -2)}.${texte.slice(-2)}`);
    });
    fc.assert(
      fc.property(
        taux,
        fc.constantFrom("ht" as const, "ttc" as const),
        prixDemiJournee,
        (lu, prix, prixLu) => {
          const tarif = {
            ...OFFRE_CDG14,
            versions: OFFRE_CDG14.versions.map((v) => ({
              ...v,
              value: { ...v.value, prixDemiJournee: prixLu },
            })),
          };
          const tva = { statut: "taxable", taux: lu as never, prix } as const;
          const devis = calculateDevis(
            { tarif, date: DEPUIS, tranches: [{ prevueLe: DEPUIS, demiJournees: 1 }], tva },
            [],
          );
          if (devis.statut !== "devis") throw new Error(devis.message);
          expect(addMontants(devis.tva.montantHt, devis.tva.montantTva)).toBe(devis.tva.montantTtc);
          expect(prix === "ht" ? devis.tva.montantHt : devis.tva.montantTtc).toBe(prixLu);
          // An independent road: the base found from the gross, taxed again, is within a cent of it.
          const ht = Number(devis.tva.montantHt.replace(".", ""));
          const ttc = Number(devis.tva.montantTtc.replace(".", ""));
          expect(Math.abs(ht * (1 + Number(lu) / 100) - ttc)).toBeLessThanOrEqual(
            0.5 * (1 + Number(lu) / 100) + 1e-6,
          );
        },
      ),
    );
  });

  test("l'ordre des tranches ne change ni le montant ni les jauges", () => {
    fc.assert(
      fc.property(demande, (question) => {
        const endroit = calculateDevis(question, []);
        const envers = calculateDevis({ ...question, tranches: [...question.tranches].reverse() }, []);
        expect(envers.statut).toBe(endroit.statut);
        if (endroit.statut === "devis" && envers.statut === "devis") {
          expect(envers.montant).toBe(endroit.montant);
          expect(envers.jauges).toEqual(endroit.jauges);
        }
      }),
    );
  });

  test("la réponse est du JSON, et une même question a une même réponse", () => {
    fc.assert(
      fc.property(demande, (question) => {
        const reponse = calculateDevis(question, []);
        expect(JSON.parse(JSON.stringify(reponse))).toEqual(reponse);
        expect(calculateDevis(structuredCloneJson(question), [])).toEqual(reponse);
      }),
    );
  });
});

function structuredCloneJson(question: DemandeDevis): DemandeDevis {
  return JSON.parse(JSON.stringify(question)) as DemandeDevis;
}
