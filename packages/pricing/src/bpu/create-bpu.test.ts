import { parseDateIso } from "@ia-territoires/core";
import { describe, expect, test } from "vitest";
import { createBpuIllustratif } from "../exemples/create-bpu-illustratif.ts";
import { createBpu } from "./create-bpu.ts";
import { getBpuAt } from "./get-bpu-at.ts";
import { isBpuIntact } from "./is-bpu-intact.ts";

const d = parseDateIso;
const bpu = createBpuIllustratif();
const nouveau = { titre: "T", version: "1", depuis: d("2026-01-01"), lignes: bpu.lignes };

describe("createBpu : une version, ses dates, son empreinte", () => {
  test("l'ordre des lignes ne change pas l'empreinte", () => {
    const envers = createBpu({ ...nouveau, lignes: [...bpu.lignes].reverse() });
    expect(envers.empreinte).toBe(createBpu(nouveau).empreinte);
    expect(envers.empreinte).toMatch(/^sha256:[0-9a-f]{64}$/);
  });
  test("l'empreinte de l'exemple est publiée : une release qui la change change ses prix ou leur écriture", () => {
    expect(bpu.empreinte).toBe("sha256:cad786b09234b07050fea4a92e6b86a201a04a16293a1dd530245b2f41a791ac");
  });
  test("un BPU passé par JSON reste intact ; un centime, un mot ou une date changés se voient", () => {
    const relu = JSON.parse(JSON.stringify(bpu)) as typeof bpu;
    expect(isBpuIntact(relu)).toBe(true);
    const [premiere, ...autres] = relu.lignes;
    if (premiere === undefined) throw new Error("vide");
    expect(isBpuIntact({ ...relu, jusquAu: d("2026-12-31") })).toBe(false);
    expect(isBpuIntact({ ...relu, lignes: [{ ...premiere, designation: "x" }, ...autres] })).toBe(false);
    const moinsCher = { type: "unitaire", prixUnitaireHt: "949.99" as never } as const;
    expect(isBpuIntact({ ...relu, lignes: [{ ...premiere, prix: moinsCher }, ...autres] })).toBe(false);
  });
  test.each([
    ["titre vide", { titre: " " }],
    ["version vide", { version: "" }],
    ["date impossible", { depuis: "2026-02-30" }],
    ["fin avant le début", { jusquAu: "2025-01-01" }],
    ["aucune ligne", { lignes: [] }],
    ["code double", { lignes: [bpu.lignes[0], bpu.lignes[0]] }],
  ])("%s : RangeError", (_, plus) => {
    expect(() => createBpu({ ...nouveau, ...(plus as object) })).toThrow(RangeError);
  });
});

describe("getBpuAt : une vieille commande garde son prix", () => {
  const versions = [
    createBpu({ ...nouveau, version: "2", depuis: d("2027-01-01"), jusquAu: d("2027-06-30") }),
    createBpu({ ...nouveau, version: "1", depuis: d("2026-01-01") }),
  ];
  test.each`
    date            | version
    ${"2025-12-31"} | ${undefined}
    ${"2026-01-01"} | ${"1"}
    ${"2026-12-31"} | ${"1"}
    ${"2027-01-01"} | ${"2"}
    ${"2027-06-30"} | ${"2"}
    ${"2027-07-01"} | ${undefined}
  `("au $date : version $version", ({ date, version }) => {
    expect(getBpuAt(versions, date)?.version).toBe(version);
  });
  test("ce qui n'est pas une date : RangeError", () => {
    expect(() => getBpuAt(versions, "hier" as never)).toThrow(RangeError);
  });
});
