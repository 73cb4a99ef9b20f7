import { parseDateIso } from "@ia-territoires/core";
import { all, any, except, fact, rule } from "../../packs/condition.ts";
import type { Citation, LawPack, Provision, Rule } from "../../packs/pack.ts";
import { anyAct, SECTION_A, SECTION_B } from "../aia-2024-07-12/annexe-i.ts";
import { aia } from "../aia-2024-07-12/aia.ts";
import { OBLIGATIONS_DEPLOYER } from "../aia-2024-07-12/obligations-deployer.ts";

const modif = (article: string): Citation => ["MODIF", article];

/** Art. 5(1a): supply where the output is intended, or foreseeable without safeguards; use where it is the aim. */
const sortieVisee = any(
  fact("illicitOutputIntended", "oui"),
  all(rule("supplies"), fact("illicitOutputForeseeable", "oui"), except(fact("safeguards", "oui"))),
);
const sansRisque = except(fact("onlyNonSafetyRisks", "oui"));
const produit = any(fact("isProductItself", "oui"), rule("safety-component"));

const RULES: readonly Rule[] = [
  {
    id: "art-5-1-ba",
    axis: "prohibited",
    provision: "art-5-ba-bb",
    when: all(fact("practices", "intimate-material"), sortieVisee, except(fact("intimateConsent", "oui"))),
    cites: [...aia("5(1)(ba)", "5(1a)", "5(1b)"), modif("1")],
  },
  {
    id: "art-5-1-bb",
    axis: "prohibited",
    provision: "art-5-ba-bb",
    when: all(
      fact("practices", "child-sexual-material"),
      sortieVisee,
      except(fact("nationalDefence", "oui")),
    ),
    cites: [...aia("5(1)(bb)", "5(1a)"), ["DIR-2011-93", "2(c), 2(e)"], modif("1")],
  },
  {
    id: "prohibited",
    axis: "definition",
    when: any(
      ...["a", "b", "ba", "bb", "c", "d", "e", "f", "g", "h"].map((point) => rule(`art-5-1-${point}`)),
    ),
    cites: aia("5(1)"),
  },
  {
    id: "safety-component",
    axis: "definition",
    when: any(
      all(fact("safetyFunction", "oui"), except(fact("assistanceOnly", "oui"))),
      fact("failureEndangers", "oui"),
    ),
    cites: aia("3(14)", "6(1a)", "6(1b)"),
  },
  {
    id: "annex-i-section-a",
    axis: "annex-i",
    provision: "chapter-iii-annex-i",
    when: all(anyAct(SECTION_A), produit, fact("thirdPartyAssessment", "oui"), sansRisque),
    cites: aia("6(1)", "6(1c)", "annexe I section A"),
  },
  {
    id: "annex-i-section-b",
    axis: "annex-i",
    provision: "chapter-iii-annex-i",
    when: all(anyAct([...SECTION_B, "machinery"]), produit, fact("thirdPartyAssessment", "oui"), sansRisque),
    cites: aia("2(2)", "6(1)", "annexe I section B point 21"),
  },
];

const PROVISIONS: readonly Provision[] = [
  { id: "art-5-ba-bb", from: "2026-12-02", cites: aia("5(1)(ba)", "5(1)(bb)", "113(a)") },
  { id: "chapter-iii-annex-iii", from: "2027-12-02", cites: aia("113(c)(i)") },
  { id: "chapter-iii-annex-i", from: "2028-08-02", cites: aia("113(c)(ii)") },
  { id: "art-50-2-legacy", from: "2026-12-02", cites: aia("111(4)") },
  { id: "amended-acts", from: "2026-07-27", cites: aia("113(d)") },
  { id: "sandbox", from: "2027-08-02", cites: aia("57(1)") },
];

/** The regulation as amended by Regulation (EU) 2026/1744: what it adds and replaces. */
export const AIA_2026: LawPack = {
  id: "AIA-2026-07-27",
  kind: "text",
  amends: "AIA-2024-07-12",
  from: "2026-07-27",
  certainty: "verified",
  verifiedOn: "2026-11-22",
  sources: {
    MODIF: {
      texte: "Règlement (UE) 2026/1744",
      url: "https://eur-lex.europa.eu/eli/reg/2026/1744/oj",
      consulteLe: parseDateIso("2026-11-22"),
    },
    "DIR-2011-93": { texte: "Directive 2011/93/UE" },
  },
  provisions: PROVISIONS,
  rules: RULES,
  obligations: OBLIGATIONS_DEPLOYER.filter(({ id }) => id === "d-4").map((duty) => ({
    ...duty,
    cites: [...aia("4"), modif("1(5)")],
    note: "Rédaction de 2026 : des mesures qui favorisent la maîtrise de l'IA ; aucun niveau n'est dû par personne.",
  })),
};
