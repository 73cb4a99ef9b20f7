import type { DateIso } from "@ia-territoires/core";
import { expect, test } from "vitest";
import {
  explainPeriode,
  formatFiltresRapport,
  getPeriodePrecedente,
  parseFiltresRapport,
  proposePeriode,
} from "./filtres-rapport.ts";

const jour = (texte: string) => texte as DateIso;

test("l'adresse garde ce qui est choisi, et rien d'autre", () => {
  const filtres = parseFiltresRapport({
    debut: "2026-01-01",
    fin: 3,
    avoirs: "date-de-la-commande",
    autre: "x",
  });
  expect(filtres).toEqual({
    debut: "2026-01-01",
    fin: "",
    arrete: "",
    lot: "",
    siret: "",
    avoirs: "date-de-la-commande",
  });
  expect(formatFiltresRapport(filtres)).toEqual({ debut: "2026-01-01", avoirs: "date-de-la-commande" });
  expect(formatFiltresRapport(parseFiltresRapport({ avoirs: "autre" }))).toEqual({});
});

test("la période proposée est le semestre de la dernière commande passée", () => {
  const dates = { debut: jour("2026-01-05"), fin: jour("2027-02-01") };
  expect(proposePeriode(dates, jour("2026-11-26"))).toEqual({ debut: "2026-07-01", fin: "2026-12-31" });
  expect(proposePeriode({ ...dates, fin: jour("2026-06-30") }, jour("2026-11-26")).debut).toBe("2026-01-01");
  expect(proposePeriode(null, jour("2026-03-01")).fin).toBe("2026-06-30");
});

test.each([
  ["2026-07-01", "2026-01-01", "2026-06-30"],
  ["2026-01-01", "2025-07-01", "2025-12-31"],
])("le semestre avant celui du %s", (debut, avant, fin) => {
  expect(getPeriodePrecedente({ debut: jour(debut), fin: jour("2026-12-31") })).toEqual({
    debut: avant,
    fin,
  });
});

test.each([
  [{}, /premier et le dernier jour/],
  [{ debut: "2026-02-01", fin: "2026-01-01", arrete: "2026-03-01" }, /précède/],
  [{ debut: "1999-02-01", fin: "2026-01-01", arrete: "2026-03-01" }, /2000 à 2099/],
  [{ debut: "2026-01-01", fin: "2026-01-31" }, /arrêté/],
  [{ debut: "2026-01-01", fin: "2026-01-31", arrete: "2026-02-01", siret: "123" }, /SIRET/],
])("des filtres sans rapport sont expliqués : %j", (search, attendu) => {
  expect(explainPeriode(parseFiltresRapport(search))).toMatch(attendu);
});

test("des filtres justes ne disent rien", () => {
  const search = { debut: "2026-01-01", fin: "2026-06-30", arrete: "2026-07-10" };
  expect(explainPeriode(parseFiltresRapport(search))).toBeNull();
});
