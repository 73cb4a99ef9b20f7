import { expect, test } from "vitest";
import { parseSaisieFeries } from "./saisie-feries.ts";

test.each`
  adresse                                                            | saisie
  ${{}}                                                              | ${["FR", "2026", "oui", "28-mai"]}
  ${{ territoire: "GP", annee: "2027" }}                             | ${["GP", "2027", "oui", "28-mai"]}
  ${{ territoire: "gp", annee: "abc" }}                              | ${["FR", "abc", "oui", "28-mai"]}
  ${{ territoire: "20", annee: "" }}                                 | ${["FR", "2026", "oui", "28-mai"]}
  ${{ territoire: "AM", vendrediSaint: "non", abolition: "27-mai" }} | ${["AM", "2026", "non", "28-mai"]}
  ${{ territoire: "MF", vendrediSaint: "non", abolition: "27-mai" }} | ${["MF", "2026", "oui", "27-mai"]}
  ${{ territoire: "__proto__", annee: 2027 }}                        | ${["FR", "2026", "oui", "28-mai"]}
`("$adresse", ({ adresse, saisie }) => {
  expect(Object.values(parseSaisieFeries(adresse as Record<string, unknown>, "2026"))).toEqual(saisie);
});
