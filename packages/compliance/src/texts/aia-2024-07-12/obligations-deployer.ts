import { all, any, except, fact, not, rule } from "../../packs/condition.ts";
import type { Condition } from "../../packs/condition.ts";
import type { DateRule, Obligation } from "../../packs/pack.ts";
import { aia } from "./aia.ts";

const ROUTE: DateRule = ["route"];
const haut = rule("high-risk-full");
const hors2 = rule("high-risk-not-point-2");

const duty = (
  id: string,
  article: string,
  when: Condition,
  date: DateRule,
  evidence: readonly string[],
  autres: readonly string[] = [],
): Obligation => ({
  id,
  role: "deployer",
  when: all(rule("in-scope"), rule("role-deployer"), when),
  date,
  evidence,
  cites: aia(article, ...autres),
});

/** Duties of the body that uses the system. */
export const OBLIGATIONS_DEPLOYER: readonly Obligation[] = [
  {
    id: "d-4",
    role: "deployer",
    when: all(rule("in-scope"), any(rule("role-deployer"), rule("role-provider"))),
    date: ["provision", "art-4"],
    evidence: ["registre-systemes", "formations-datees", "publics-formes"],
    cites: aia("4"),
  },
  {
    id: "d-5",
    role: "deployer",
    when: all(rule("in-scope"), rule("prohibited")),
    date: ["prohibited"],
    evidence: ["decision-arret", "retrait-ou-refus"],
    cites: aia("5(1)"),
  },
  duty("d-26-1", "26(1)", haut, ROUTE, ["notice-utilisation", "procedure-interne"]),
  duty("d-26-2", "26(2)", haut, ROUTE, ["designation-controle-humain", "attestation-formation"]),
  duty("d-26-4", "26(4)", haut, ROUTE, ["note-donnees"]),
  duty("d-26-5", "26(5)", haut, ROUTE, ["journal-surveillance", "procedure-incident"], ["72", "73"]),
  duty("d-26-6", "26(6)", haut, ROUTE, ["reglage-conservation-6-mois"]),
  duty("d-26-7", "26(7)", all(haut, fact("workersAffected", "oui")), ROUTE, [
    "pv-instance-personnel",
    "information-agents",
  ]),
  duty(
    "d-26-8",
    "26(8)",
    all(hors2, rule("public-authority-or-on-behalf")),
    ROUTE,
    ["preuve-enregistrement"],
    ["49(3)", "71"],
  ),
  duty("d-26-9", "26(9)", all(haut, fact("personalData", "oui")), ROUTE, ["aipd"]),
  duty(
    "d-26-10",
    "26(10)",
    all(rule("annex-iii-1-a"), except(rule("derogation-6-3")), fact("postRemoteInvestigation", "oui")),
    ROUTE,
    ["autorisation-48-heures"],
  ),
  duty(
    "d-26-11",
    "26(11)",
    all(rule("high-risk-annex-iii"), except(not(fact("decisionsAboutPersons", "oui")))),
    ROUTE,
    ["information-personnes"],
  ),
  duty("d-26-12", "26(12)", haut, ROUTE, []),
  duty(
    "d-27",
    "27",
    all(
      hors2,
      any(
        fact("bodyGovernedByPublicLaw", "oui"),
        fact("providesPublicService", "oui"),
        rule("annex-iii-5-b"),
        rule("annex-iii-5-c"),
      ),
    ),
    ROUTE,
    ["analyse-droits-fondamentaux", "notification-autorite"],
  ),
  duty(
    "d-49-3",
    "49(3)",
    all(hors2, rule("public-authority-or-on-behalf")),
    ["route-contested", "general"],
    ["fiche-base-europeenne"],
    ["annexe VIII section C"],
  ),
  duty("d-49-5", "49(5)", rule("high-risk-point-2"), ["route-contested", "general"], ["registre-national"]),
  duty(
    "d-86",
    "86(1)",
    all(hors2, except(not(fact("legalOrSimilarEffect", "oui")))),
    ["route-contested", "general"],
    ["modele-reponse"],
  ),
  duty("d-50-3", "50(3)", rule("art-50-3"), ["provision", "general"], ["information-personnes-exposees"]),
  duty(
    "d-50-4-trucage",
    "50(4) al. 1",
    rule("art-50-4-trucage"),
    ["provision", "general"],
    ["mention-trucage"],
  ),
  duty("d-50-4-texte", "50(4) al. 2", rule("art-50-4-texte"), ["provision", "general"], ["mention-texte"]),
  duty(
    "d-50-5",
    "50(5)",
    any(rule("art-50-3"), rule("art-50-4-trucage"), rule("art-50-4-texte")),
    ["provision", "general"],
    ["controle-accessibilite"],
  ),
];
