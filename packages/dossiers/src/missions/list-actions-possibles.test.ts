import { parseCodeDepartement } from "@ia-territoires/core";
import { describe, expect, test } from "vitest";
import type { ActionMission } from "./action-mission.ts";
import {
  ACCEPTER,
  BESOIN,
  CONVENTION,
  contexte,
  CREER,
  DELIBERATION,
  DEMANDER,
  enchainer,
  ENVOYER,
  ouvrir,
  PLANIFIER,
} from "./exemples.ts";
import { LIBELLES_ACTION_MISSION, LIBELLES_STATUT_DEVIS } from "./labels.ts";
import { listActionsPossibles } from "./list-actions-possibles.ts";

const JUIN = contexte("2026-06-15");
const ANNULER = { type: "annuler-devis", devisId: "d1" } as const;
const DECLINER = { type: "decliner-devis", devisId: "d1" } as const;

/** « oui », or the code of the refusal, by action. */
function possibles(actions: readonly ActionMission[], ctx = JUIN): Record<string, string> {
  const { mission } = enchainer(ouvrir(), JUIN, actions);
  return Object.fromEntries(
    listActionsPossibles(mission, ctx).map(({ type, possible }) => [
      type,
      possible === true ? "oui" : possible.code,
    ]),
  );
}

describe("ce que l'écran peut proposer, et pourquoi non", () => {
  test.each`
    situation         | actions                                                 | modifier                | envoyer                 | accepter                    | decliner                | annuler
    ${"brouillon"}    | ${[CREER]}                                              | ${"oui"}                | ${"oui"}                | ${"devis-non-envoye"}       | ${"devis-non-envoye"}   | ${"oui"}
    ${"envoyé"}       | ${[CREER, ENVOYER]}                                     | ${"devis-deja-envoye"}  | ${"devis-deja-envoye"}  | ${"deliberation-manquante"} | ${"oui"}                | ${"oui"}
    ${"délibéré"}     | ${[CREER, ENVOYER, DELIBERATION]}                       | ${"devis-deja-envoye"}  | ${"devis-deja-envoye"}  | ${"convention-manquante"}   | ${"oui"}                | ${"oui"}
    ${"conventionné"} | ${[CREER, ENVOYER, DELIBERATION, CONVENTION]}           | ${"devis-deja-envoye"}  | ${"devis-deja-envoye"}  | ${"oui"}                    | ${"oui"}                | ${"oui"}
    ${"accepté"}      | ${[CREER, ENVOYER, DELIBERATION, CONVENTION, ACCEPTER]} | ${"devis-deja-accepte"} | ${"devis-deja-accepte"} | ${"devis-deja-accepte"}     | ${"devis-deja-accepte"} | ${"oui"}
    ${"décliné"}      | ${[CREER, ENVOYER, DECLINER]}                           | ${"devis-decline"}      | ${"devis-decline"}      | ${"devis-decline"}          | ${"devis-decline"}      | ${"devis-decline"}
    ${"annulé"}       | ${[CREER, ANNULER]}                                     | ${"devis-annule"}       | ${"devis-annule"}       | ${"devis-annule"}           | ${"devis-annule"}       | ${"devis-annule"}
  `("devis $situation", ({ actions, modifier, envoyer, accepter, decliner, annuler }) => {
    expect(possibles(actions)).toMatchObject({
      "creer-devis": "oui",
      "enregistrer-deliberation": "oui",
      "modifier-devis": modifier,
      "envoyer-devis": envoyer,
      "accepter-devis": accepter,
      "decliner-devis": decliner,
      "annuler-devis": annuler,
    });
  });

  test("convention : seulement après la délibération", () => {
    expect(possibles([])["enregistrer-convention"]).toBe("deliberation-manquante");
    expect(possibles([DELIBERATION])["enregistrer-convention"]).toBe("oui");
  });

  test("acceptation : le plafond du jour est demandé", () => {
    const actions = [CREER, ENVOYER, DELIBERATION, CONVENTION];
    expect(possibles(actions, contexte("2026-06-15", 9, 2))["accepter-devis"]).toBe("plafond-annuel");
  });

  test("tarif inconnu à la date du jour", () => {
    expect(possibles([], contexte("2024-01-15"))["creer-devis"]).toBe("hors-periode");
  });

  test("organisme hors du territoire", () => {
    const orne = {
      ...ouvrir(),
      beneficiaire: { ...ouvrir().beneficiaire, departement: parseCodeDepartement("61") },
    };
    const [creer] = listActionsPossibles(orne, JUIN);
    expect(creer).toMatchObject({
      type: "creer-devis",
      possible: { code: "hors-departement", sources: [{ article: "1.1" }] },
    });
  });

  test("chaque action et chaque statut a son libellé", () => {
    expect(Object.keys(LIBELLES_ACTION_MISSION).sort()).toEqual(
      Object.keys(
        possibles([BESOIN, CREER, DEMANDER, ENVOYER, DELIBERATION, CONVENTION, ACCEPTER, PLANIFIER]),
      ).sort(),
    );
    expect(Object.values(LIBELLES_STATUT_DEVIS)).toEqual([
      "Brouillon",
      "Envoyé",
      "Accepté",
      "Décliné",
      "Annulé",
    ]);
  });
});
