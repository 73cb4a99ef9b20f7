import { expect, test } from "vitest";
import { readErreurFournisseur } from "./read-erreur-fournisseur.ts";

test.each([
  ["compte-inconnu", /vous inviter/],
  ["ACCES_TERMINE", /pris fin/],
  ["state_mismatch", /Recommencez/],
  ["<script>alert(1)</script>", /Recommencez/],
  ["constructor", /Recommencez/],
])("« %s » devient une phrase", (code, phrase) => {
  expect(readErreurFournisseur(code)).toMatch(phrase);
});
