import type { Devis, Intervention, Mission } from "@ia-territoires/dossiers";
import { describe, expect, test } from "vitest";
import type { ActionPossible } from "./find-action.ts";
import { findAction } from "./find-action.ts";
import { listEtapes } from "./list-etapes.ts";

const devis = (id: string, statut: Devis["statut"]) => ({ id, statut }) as Devis;
const deliberation = { numero: "2026-12", date: "2026-11-02" } as NonNullable<Mission["deliberation"]>;
const convention = { signeeLe: "2026-11-10" } as NonNullable<Mission["convention"]>;
const refus = (code: string, message: string) => ({ statut: "refus", code, message, sources: [] }) as const;
const accepter = (devisId: string, possible: ActionPossible["possible"]): ActionPossible => ({
  type: "accepter-devis",
  devisId,
  possible,
});
const etapes = (
  mission: Partial<Parameters<typeof listEtapes>[0]>,
  actions: readonly ActionPossible[] = [],
) => listEtapes({ devis: [], interventions: [], ...mission }, actions);
const etats = (...args: Parameters<typeof etapes>) => etapes(...args).map(({ etat }) => etat);

describe("étapes d'une mission (offre CDG14, 2.3 : convention signée après délibération)", () => {
  test("rien n'est fait", () => {
    expect(etats({ devis: [] })).toEqual(["a-faire", "a-faire", "en-attente", "en-attente", "en-attente"]);
  });

  test("un brouillon reste à envoyer", () => {
    const [etape] = etapes({ devis: [devis("d1", "brouillon")] }, []);
    expect(etape).toMatchObject({ etat: "a-faire", explication: "1 devis en brouillon, à envoyer." });
  });

  test("un devis envoyé sans délibération attend, et la règle dit pourquoi", () => {
    const actions = [accepter("d1", refus("deliberation-manquante", "L'assemblée n'a pas délibéré."))];
    expect(etats({ devis: [devis("d1", "envoye")] }, actions)).toEqual([
      "fait",
      "a-faire",
      "en-attente",
      "en-attente",
      "en-attente",
    ]);
    expect(etapes({ devis: [devis("d1", "envoye")] }, actions)[3]?.explication).toBe(
      "Délibération manquante.",
    );
  });

  test("une délibération non exécutoire reste à compléter", () => {
    const actions = [accepter("d1", refus("deliberation-non-executoire", "Publication manquante."))];
    const [, etape] = etapes({ devis: [devis("d1", "envoye")], deliberation }, actions);
    expect(etape).toMatchObject({ etat: "a-faire", explication: "Publication manquante." });
  });

  test("tout est prêt : il reste à décider", () => {
    const actions = [accepter("d1", true)];
    expect(etats({ devis: [devis("d1", "envoye")], deliberation, convention }, actions)).toEqual([
      "fait",
      "fait",
      "fait",
      "a-faire",
      "en-attente",
    ]);
  });

  describe("un devis accepté ouvre les interventions", () => {
    const accepte = {
      ...devis("d1", "accepte"),
      acceptation: { imputations: [{ demiJournees: 3 }] },
    } as unknown as Devis;
    const intervention = (statut: Intervention["statut"], demiJournees: number) =>
      ({ id: `${statut}-${String(demiJournees)}`, devisId: "d1", statut, demiJournees }) as Intervention;
    const derniere = (...interventions: readonly Intervention[]) =>
      etapes({ devis: [accepte], deliberation, convention, interventions }).at(-1);

    test("rien de planifié : les demi-journées attendent des dates, le reste est fait", () => {
      expect(etats({ devis: [accepte], deliberation, convention })).toEqual([
        "fait",
        "fait",
        "fait",
        "fait",
        "a-faire",
      ]);
      expect(derniere()?.explication).toBe("Demi-journées : 3 à planifier.");
    });

    test("une demi-journée annulée est à replanifier, une faite attend les deux parties", () => {
      expect(
        derniere(intervention("annulee", 1), intervention("realisee", 1), intervention("prevue", 1)),
      ).toMatchObject({
        etat: "a-faire",
        explication: "Demi-journées : 1 à planifier, 1 à venir, 1 à confirmer.",
      });
    });

    test("tout est confirmé : l'étape est faite", () => {
      expect(derniere(intervention("service-fait", 3))).toMatchObject({
        etat: "fait",
        explication: "3 demi-journées faites, confirmées par les deux parties.",
      });
    });
  });

  test("des devis tous déclinés ou annulés ne comptent pas", () => {
    const [etape] = etapes({ devis: [devis("d1", "decline"), devis("d2", "annule")] }, []);
    expect(etape?.explication).toMatch(/tous ont été déclinés ou annulés/);
  });
});

test("une action se cherche par son type et son devis ; absente, elle n'est pas proposée", () => {
  const actions = [accepter("d1", true), accepter("d2", refus("plafond-annuel", "Plafond."))];
  expect(findAction(actions, "accepter-devis", "d1")).toBe(true);
  expect(findAction(actions, "accepter-devis", "d2")).toMatchObject({ code: "plafond-annuel" });
  expect(findAction(actions, "annuler-devis", "d1")).toBeUndefined();
});
