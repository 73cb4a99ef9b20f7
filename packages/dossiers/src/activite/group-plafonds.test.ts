import { expect, test } from "vitest";
import { groupPlafonds } from "./group-plafonds.ts";

const usage = (organismeId: string, epci: string | null, pris: number, periodeDebut = "2026-01-01") => ({
  organismeId,
  nom: organismeId,
  epci: epci === null ? null : { siren: epci, nom: `CC ${epci}` },
  periodeDebut,
  pris,
  plafond: 10,
});

test("les plafonds s'ajoutent par intercommunalité, un organisme compte une fois, ceux sans intercommunalité ensemble", () => {
  expect(
    groupPlafonds([
      usage("a", "2", 4),
      usage("b", "1", 3),
      usage("a", "2", 1, "2026-07-01"),
      usage("c", null, 2),
    ]),
  ).toEqual([
    { cle: "1", nom: "CC 1", organismes: 1, pris: 3, plafond: 10 },
    { cle: "2", nom: "CC 2", organismes: 1, pris: 5, plafond: 20 },
    { cle: "", nom: "Sans intercommunalité connue", organismes: 1, pris: 2, plafond: 10 },
  ]);
});
