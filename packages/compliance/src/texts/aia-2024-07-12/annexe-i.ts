import { all, any, fact, rule } from "../../packs/condition.ts";
import type { Rule } from "../../packs/pack.ts";
import type { OptionOf } from "../../faits/faits.ts";
import { aia } from "./aia.ts";

type Acte = OptionOf<"annexIActs">;

/** Acts of section A but for machinery, which the amendment moves. */
export const SECTION_A: readonly Acte[] = [
  "toys",
  "recreational-craft",
  "lifts",
  "atex",
  "radio-equipment",
  "pressure-equipment",
  "cableways",
  "ppe",
  "gas-appliances",
  "medical-devices",
  "ivd",
];

export const SECTION_B: readonly Acte[] = [
  "aviation-security",
  "two-three-wheelers",
  "tractors",
  "marine-equipment",
  "rail",
  "motor-vehicles",
  "vehicle-safety",
  "drones",
];

/** At least one of these acts covers the product. */
export const anyAct = (actes: readonly Acte[]) => any(...actes.map((acte) => fact("annexIActs", acte)));

/** Annex I route in the first wording. */
export const ANNEXE_I: readonly Rule[] = [
  {
    id: "safety-component",
    axis: "definition",
    when: any(fact("safetyFunction", "oui"), fact("failureEndangers", "oui")),
    cites: aia("3(14)"),
  },
  {
    id: "annex-i-section-a",
    axis: "annex-i",
    provision: "chapter-iii-annex-i",
    when: all(
      anyAct(["machinery", ...SECTION_A]),
      any(fact("isProductItself", "oui"), rule("safety-component")),
      fact("thirdPartyAssessment", "oui"),
    ),
    cites: aia("6(1)", "annexe I section A"),
  },
  {
    id: "annex-i-section-b",
    axis: "annex-i",
    provision: "chapter-iii-annex-i",
    when: all(
      anyAct(SECTION_B),
      any(fact("isProductItself", "oui"), rule("safety-component")),
      fact("thirdPartyAssessment", "oui"),
    ),
    cites: aia("2(2)", "6(1)", "annexe I section B"),
  },
];
