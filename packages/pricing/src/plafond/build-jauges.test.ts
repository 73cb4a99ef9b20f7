import { parseDateIso } from "@ia-territoires/core";
import { describe, expect, test } from "vitest";
import { OFFRE_CDG14 } from "../texts/offre-cdg14.ts";
import { buildJauges } from "./build-jauges.ts";

const d = parseDateIso;
const usage = (periodeDebut: string, acceptees: number, devisees = 0) => ({
  periodeDebut: d(periodeDebut),
  acceptees,
  devisees,
});

describe("offre CDG14, 2.2 : la jauge d'un an, sans demande", () => {
  test("acceptées, devisées et restantes", () => {
    const [jauge] = buildJauges({ tarif: "cdg14-ia", dates: [d("2026-11-22")] }, [usage("2026-01-01", 9, 2)]);
    expect(jauge).toEqual({
      periode: { debut: "2026-01-01", fin: "2026-12-31", libelle: "année 2026" },
      plafond: 10,
      acceptees: 9,
      devisees: 2,
      demandees: 0,
      restantes: 1,
    });
  });
  test("une jauge par période, dans l'ordre, sans doublon", () => {
    const dates = [d("2027-01-05"), d("2026-12-20"), d("2027-06-01")];
    const jauges = buildJauges({ tarif: "cdg14-ia", dates }, [usage("2027-01-01", 4)]);
    expect(jauges.map(({ periode, restantes }) => [periode.libelle, restantes])).toEqual([
      ["année 2026", 10],
      ["année 2027", 6],
    ]);
  });
  test("un usage déjà au-delà du plafond laisse zéro", () => {
    expect(
      buildJauges({ tarif: "cdg14-ia", dates: [d("2026-05-01")] }, [usage("2026-01-01", 12)])[0]?.restantes,
    ).toBe(0);
  });
  test("aucune jauge avant le tarif, ni quand le tarif n'a pas de plafond", () => {
    expect(buildJauges({ tarif: "cdg14-ia", dates: [d("2024-07-31")] }, [])).toEqual([]);
    expect(buildJauges({ tarif: "cdg53-travelling-expert", dates: [d("2024-05-01")] }, [])).toEqual([]);
  });
  test("lecture « année de convention »", () => {
    const [jauge] = buildJauges(
      {
        tarif: OFFRE_CDG14,
        dates: [d("2027-03-01")],
        lectures: { annee: "convention" },
        dateConvention: d("2026-03-15"),
      },
      [usage("2026-03-15", 3)],
    );
    expect(jauge).toMatchObject({ periode: { debut: "2026-03-15", fin: "2027-03-14" }, restantes: 7 });
  });
});

describe("usages illisibles : jamais ignorés, ils feraient passer le plafond", () => {
  test.each`
    cas                                          | usages                                                   | extrait
    ${"période comptée selon une autre lecture"} | ${[usage("2026-03-15", 9)]}                              | ${"2026-03-15 ne commence aucune période"}
    ${"période donnée deux fois"}                | ${[usage("2026-01-01", 5), usage("2026-01-01", 5)]}      | ${"donnée deux fois"}
    ${"acceptées négatives"}                     | ${[usage("2026-01-01", -1)]}                             | ${"« -1 »"}
    ${"devisées qui ne sont pas entières"}       | ${[usage("2026-01-01", 0, 0.5)]}                         | ${"« 0.5 »"}
    ${"acceptées NaN"}                           | ${[usage("2026-01-01", Number.NaN)]}                     | ${"« NaN »"}
    ${"début qui n'est pas une date"}            | ${[{ periodeDebut: "2026", acceptees: 0, devisees: 0 }]} | ${"« 2026 »"}
  `("$cas : RangeError", ({ usages, extrait }) => {
    const appel = (): unknown => buildJauges({ tarif: "cdg14-ia", dates: [d("2026-05-01")] }, usages);
    expect(appel).toThrow(RangeError);
    expect(appel).toThrow(extrait);
  });
  test("un usage antérieur à la convention", () => {
    const question = {
      tarif: "cdg14-ia",
      dates: [d("2026-05-01")],
      lectures: { annee: "convention" },
      dateConvention: d("2026-03-15"),
    } as const;
    expect(() => buildJauges(question, [usage("2026-01-01", 9)])).toThrow("ne commence aucune période");
  });
  test("une liste est attendue", () => {
    expect(() => buildJauges({ tarif: "cdg14-ia", dates: [] }, null as never)).toThrow(TypeError);
  });
});
