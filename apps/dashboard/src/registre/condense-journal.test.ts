import { expect, test } from "vitest";
import { condenseJournal } from "./condense-journal.ts";

const entree = (rang: number, action: string) => ({
  rang,
  action,
  quand: "2026-11-25T09:00:00Z",
  roles: [],
  organismeId: "o",
  objetId: "s",
  donnees: {},
});

test("des réponses qui se suivent tiennent en une ligne, qui dit combien", () => {
  const actions = [
    "systeme-declare",
    "reponse-donnee",
    "reponse-donnee",
    "reponse-annulee",
    "reponse-donnee",
    "Inconnue",
  ];
  const { journal, dire } = condenseJournal(actions.map((action, rang) => entree(rang, action)));
  expect(journal.map(dire)).toEqual([
    "Système déclaré",
    "2 réponses données",
    "Réponse annulée",
    "Réponse donnée",
    "Inconnue",
  ]);
});
