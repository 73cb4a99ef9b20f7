import { all, any, fact, rule } from "../../packs/condition.ts";
import type { Rule } from "../../packs/pack.ts";
import { aia } from "./aia.ts";

/** Who is what, and when a deployer turns provider (Art. 25). */
export const ROLES: readonly Rule[] = [
  { id: "role-deployer", axis: "role", when: fact("activities", "uses"), cites: aia("3(4)") },
  {
    id: "role-provider-initial",
    axis: "definition",
    when: all(fact("activities", "develops"), fact("activities", "own-name")),
    cites: aia("3(3)"),
  },
  {
    id: "role-provider-25-1-a",
    axis: "definition",
    when: all(fact("activities", "rebrands"), rule("high-risk")),
    cites: aia("25(1)(a)"),
  },
  {
    id: "role-provider-25-1-b",
    axis: "definition",
    when: all(fact("activities", "modifies"), rule("high-risk")),
    cites: aia("25(1)(b)", "3(23)"),
  },
  {
    id: "role-provider-25-1-c",
    axis: "definition",
    when: all(fact("activities", "changes-purpose"), rule("high-risk")),
    cites: aia("25(1)(c)"),
  },
  {
    id: "role-provider",
    axis: "role",
    when: any(
      rule("role-provider-initial"),
      rule("role-provider-25-1-a"),
      rule("role-provider-25-1-b"),
      rule("role-provider-25-1-c"),
    ),
    cites: aia("3(3)", "25(1)"),
  },
  { id: "role-importer", axis: "role", when: fact("activities", "imports"), cites: aia("3(6)") },
  { id: "role-distributor", axis: "role", when: fact("activities", "distributes"), cites: aia("3(7)") },
  {
    id: "role-manufacturer",
    axis: "role",
    when: fact("activities", "manufactures"),
    cites: aia("2(1)(e)", "25(3)"),
  },
  {
    id: "gpai-provider",
    axis: "gpai",
    provision: "chapter-v",
    when: fact("activities", "gpai-model"),
    cites: aia("53(1)"),
  },
  {
    id: "gpai-systemic",
    axis: "definition",
    when: all(rule("gpai-provider"), fact("computeAbove1e25", "oui")),
    cites: aia("51(2)"),
  },
];
