import { expect, test } from "vitest";
import { formatAdresse, parseAdresse } from "./adresse.ts";

test.each([
  [{}, ""],
  [{ q: "", natures: [], page: undefined, tri: null }, ""],
  [{ q: "saint andré & co" }, "?q=saint%20andr%C3%A9%20%26%20co"],
  [{ natures: ["commune", "epci"], page: 2 }, "?natures=commune,epci&page=2"],
])("%j s'écrit « %s »", (filtres, adresse) => {
  expect(formatAdresse(filtres)).toBe(adresse);
});

test("une adresse écrite puis relue garde ses textes, chiffres compris", () => {
  expect(parseAdresse(formatAdresse({ q: "14320", natures: ["a", "b"], autre: "x=y&z" }))).toEqual({
    q: "14320",
    natures: "a,b",
    autre: "x=y&z",
  });
});

test("une adresse mal formée ne fait pas échouer la page", () => {
  expect(parseAdresse("?%E0%A4%A&=&&q")).toEqual(expect.objectContaining({ q: "" }));
});
