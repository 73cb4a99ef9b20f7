import { all, except, fact, not, rule } from "../../packs/condition.ts";
import type { Condition } from "../../packs/condition.ts";
import type { DateRule, Obligation } from "../../packs/pack.ts";
import { aia } from "./aia.ts";

const ROUTE: DateRule = ["route"];
const GPAI: DateRule = ["legacy", "chapter-v", "2025-08-02", "gpai-legacy"];
const haut = rule("high-risk-full");

const duty = (
  id: string,
  article: string,
  when: Condition,
  date: DateRule,
  evidence: readonly string[],
): Obligation => ({
  id,
  role: "provider",
  when: all(rule("in-scope"), rule("role-provider"), when),
  date,
  evidence,
  cites: aia(article),
});
const gpai = (id: string, article: string, when: Condition, evidence: readonly string[]): Obligation => ({
  id,
  role: "gpai-provider",
  when: all(rule("in-scope"), when),
  date: GPAI,
  evidence,
  cites: aia(article),
});
const libre = except(all(fact("openWeights", "oui"), not(rule("gpai-systemic"))));

/** Duties of the body when it is itself the provider, of a system or of a model. */
export const OBLIGATIONS_PROVIDER: readonly Obligation[] = [
  duty("p-16", "16", haut, ROUTE, ["exigences-8-a-15"]),
  duty("p-17", "17", haut, ROUTE, ["systeme-qualite"]),
  duty("p-18", "18", haut, ROUTE, ["dossier-technique-10-ans"]),
  duty("p-19", "19", haut, ROUTE, ["journaux"]),
  duty("p-20", "20", haut, ROUTE, ["procedure-correction"]),
  duty("p-43", "43", haut, ROUTE, ["evaluation-conformite"]),
  duty("p-47", "47", haut, ROUTE, ["declaration-ue"]),
  duty("p-48", "48", haut, ROUTE, ["marquage-ce"]),
  duty(
    "p-49-1",
    "49(1)",
    rule("high-risk-not-point-2"),
    ["route-contested", "general"],
    ["enregistrement-fournisseur"],
  ),
  duty("p-72", "72", haut, ["route-contested", "general"], ["plan-suivi-apres-marche"]),
  {
    ...duty("p-73", "73", haut, ["route-contested", "general"], ["procedure-incident-grave"]),
    note: "Délais de l'article 73, lus dans une reproduction du texte le 26 novembre 2026 : 15 jours ; 2 jours si l'incident est étendu ou touche une infrastructure critique ; 10 jours en cas de décès.",
  },
  duty("p-6-4", "6(4)", rule("annex-iii-exempt"), ROUTE, ["evaluation-derogation"]),
  duty(
    "p-49-2",
    "49(2)",
    rule("annex-iii-exempt"),
    ["route-contested", "general"],
    ["enregistrement-derogation"],
  ),
  duty("p-50-1", "50(1)", rule("art-50-1"), ["provision", "general"], ["information-interaction"]),
  duty(
    "p-50-2",
    "50(2)",
    rule("art-50-2"),
    ["legacy", "general", "2026-08-02", "art-50-2-legacy"],
    ["marquage-lisible-machine"],
  ),
  duty("p-50-5", "50(5)", rule("art-50-1"), ["provision", "general"], ["controle-accessibilite"]),
  {
    ...gpai("g-52", "52", rule("gpai-systemic"), ["notification-deux-semaines"]),
    date: ["provision", "chapter-v"],
  },
  gpai("g-53-1-a", "53(1)(a)", all(rule("gpai-provider"), libre), ["documentation-technique-modele"]),
  gpai("g-53-1-b", "53(1)(b)", all(rule("gpai-provider"), libre), ["documentation-aval"]),
  gpai("g-53-1-c", "53(1)(c)", rule("gpai-provider"), ["politique-droit-auteur"]),
  gpai("g-53-1-d", "53(1)(d)", rule("gpai-provider"), ["resume-donnees-entrainement"]),
  gpai("g-55", "55", rule("gpai-systemic"), ["evaluation-risques-systemiques"]),
];

const check = (id: string, article: string, when: Condition, date: DateRule): Obligation => ({
  id,
  role: "deployer",
  vendorCheck: true,
  when: all(rule("in-scope"), rule("role-deployer"), not(rule("role-provider")), when),
  date,
  evidence: [],
  cites: aia(article),
});

/** What a deployer asks of its vendor: not its own duties. */
export const VERIFICATIONS_FOURNISSEUR: readonly Obligation[] = [
  check("v-13", "13", haut, ROUTE),
  check("v-43", "43", haut, ROUTE),
  check("v-47", "47", haut, ROUTE),
  check("v-49-1", "49(1)", rule("high-risk-not-point-2"), ["route-contested", "general"]),
  check("v-6-4", "6(4)", rule("annex-iii-exempt"), ROUTE),
  check("v-49-2", "49(2)", rule("annex-iii-exempt"), ["route-contested", "general"]),
  check("v-50-1", "50(1)", rule("art-50-1"), ["provision", "general"]),
  check("v-50-2", "50(2)", rule("art-50-2"), ["legacy", "general", "2026-08-02", "art-50-2-legacy"]),
  check("v-53-1-b", "53(1)(b)", rule("gpai-component"), ["provision", "chapter-v"]),
];
