import { ANOMALIES } from "@ia-territoires/dossiers";
import { expect, test } from "vitest";
import { parseFiltresAnomalies } from "./parse-filtres-anomalies.ts";

test("ce qui n'est pas connu est laissé, jamais une erreur", () => {
  expect(parseFiltresAnomalies({ q: " lisieux ", code: "perdue", tri: 3 })).toEqual({ q: "lisieux" });
  expect(parseFiltresAnomalies({ q: ["a"], tri: "-depuis" })).toEqual({ tri: "-depuis" });
});

test("chaque anomalie du catalogue se filtre", () => {
  for (const code of Object.keys(ANOMALIES)) expect(parseFiltresAnomalies({ code })).toEqual({ code });
});
