import { adhesion, convention, deliberation, intervention, marche } from "../pas.ts";
import type { ScenarioMission } from "../scenarios-missions.ts";

/** Two civil years and the present one, up to the titres: these bodies have a SIRET. */
export const FACTUREES: readonly ScenarioMission[] = [
  {
    qui: "bourg-temoin",
    pas: [
      deliberation([-2, "09-10"], "BOURG", { vote: [19, 17] }),
      convention([-2, "09-18"]),
      ...marche(
        "a",
        [
          [-2, "09-19"],
          [-2, "09-20"],
          [-2, "10-02"],
        ],
        "Premier diagnostic",
        3,
        [-2, "11-12"],
      ),
      ...intervention(
        ["1", "a"],
        [
          [-2, "10-04"],
          [-2, "11-12"],
        ],
        "Diagnostic",
        { demiJournees: 3, suite: "service-fait" },
      ),
      ...marche(
        "b",
        [
          [-1, "02-05"],
          [-1, "02-06"],
          [-1, "03-04"],
        ],
        "Cartographie et charte",
        8,
        [-1, "05-20"],
      ),
      ...intervention(
        ["2", "b"],
        [
          [-1, "03-06"],
          [-1, "04-08"],
        ],
        "Cartographie",
        { demiJournees: 4, suite: "service-fait" },
      ),
      ...intervention(
        ["3", "b"],
        [
          [-1, "03-06"],
          [-1, "09-16"],
        ],
        "Charte d'usage",
        { demiJournees: 4, suite: "service-fait" },
      ),
      ...marche("c", [-80, -78, -60], "Mise à jour annuelle", 2, -30),
      ...intervention(["4", "c"], [-50, -30, -28], "Mise à jour de la cartographie", {
        demiJournees: 2,
        suite: "service-fait",
      }),
    ],
  },
  {
    qui: "syndicat-eaux",
    pas: [
      deliberation([-2, "10-01"], "EAUX", { vote: [24, 20] }),
      convention([-2, "10-08"]),
      ...marche(
        "a",
        [
          [-2, "10-09"],
          [-2, "10-10"],
          [-2, "10-24"],
        ],
        "Recherche de fuites : analyse du projet",
        2,
        [-2, "11-20"],
      ),
      ...intervention(
        ["1", "a"],
        [
          [-2, "10-25"],
          [-2, "11-20"],
        ],
        "Analyse du projet",
        { demiJournees: 2, suite: "service-fait" },
      ),
      ...marche(
        "b",
        [
          [-1, "04-02"],
          [-1, "04-03"],
          [-1, "04-22"],
        ],
        "Clauses du marché de télérelève",
        4,
        [-1, "06-10"],
      ),
      ...intervention(
        ["2", "b"],
        [
          [-1, "04-24"],
          [-1, "06-10"],
        ],
        "Relecture des clauses",
        { demiJournees: 4, suite: "service-fait" },
      ),
      ...marche("c", [-70, -69, -48], "Suivi du marché de télérelève", 3, {
        tranches: [
          [-24, 2],
          ["cette-annee", 1],
        ],
      }),
      ...intervention(["3", "c"], [-40, -24], "Point avec le titulaire", {
        demiJournees: 2,
        suite: "service-fait",
      }),
    ],
  },
  {
    qui: "ccas",
    pas: [
      deliberation([-1, "03-05"], "CCAS", { vote: [13, 12] }),
      convention([-1, "03-12"]),
      ...marche(
        "a",
        [
          [-1, "03-13"],
          [-1, "03-14"],
          [-1, "04-01"],
        ],
        "Instruction des aides : analyse d'un outil",
        4,
        [-1, "06-18"],
      ),
      ...intervention(
        ["1", "a"],
        [
          [-1, "04-03"],
          [-1, "06-18"],
        ],
        "Analyse de l'outil",
        { demiJournees: 4, suite: "service-fait" },
      ),
      ...marche("b", [-66, -64, -45], "Formation des travailleurs sociaux", 3, -26),
      ...intervention(["2", "b"], [-38, -26], "Formation", { demiJournees: 3, suite: "service-fait" }),
    ],
  },
  {
    qui: "syndicat-scolaire",
    pas: [
      deliberation([-1, "09-02"], "SCOLAIRE", { vote: [12, 12] }),
      convention([-1, "09-09"]),
      ...marche(
        "a",
        [
          [-1, "09-10"],
          [-1, "09-11"],
          [-1, "09-25"],
        ],
        "Outils d'IA dans les cantines",
        2,
        [-1, "10-14"],
      ),
      ...intervention(
        ["1", "a"],
        [
          [-1, "09-26"],
          [-1, "10-14"],
        ],
        "Diagnostic",
        { demiJournees: 2, suite: "service-fait" },
      ),
    ],
  },
  {
    qui: "val-essai",
    pas: [
      deliberation(["hiver", "11-05"], "VAL", { vote: [41, 38] }),
      convention(["hiver", "11-12"]),
      ...marche(
        "a",
        [
          ["hiver", "11-13"],
          ["hiver", "11-14"],
          ["hiver", "12-12"],
        ],
        "Référentiel commun, accepté en décembre",
        3,
        ["hiver", "12-17"],
      ),
      ...intervention(
        ["1", "a"],
        [
          ["hiver", "12-15"],
          ["hiver", "02-06"],
        ],
        "Référentiel commun",
        { demiJournees: 3, suite: "service-fait" },
      ),
      ...marche("b", [-58, -57, -36], "Ateliers dans les communes membres", 4, {
        tranches: [
          [-14, 2],
          [11, 2],
        ],
      }),
      ...intervention(["2", "b"], [-30, -14], "Ateliers", { demiJournees: 2, suite: "service-fait" }),
      ...intervention(["3", "b"], [-30, 11], "Ateliers, second groupe", { demiJournees: 2 }),
    ],
  },
  {
    qui: "departement",
    pas: [
      ...adhesion(105, "DEPARTEMENT"),
      ...marche("a", [-72, -70, -44], "Gouvernance de l'IA des services", 8, {
        tranches: [
          [-9, 2],
          [16, 2],
          [75, 4],
        ],
      }),
      ...intervention(["1", "a"], [-30, -9, -8], "Comité de direction", {
        demiJournees: 2,
        suite: "service-fait",
      }),
      ...intervention(["2", "a"], [-30, 16], "Atelier des cadres", { demiJournees: 2 }),
    ],
  },
  {
    qui: "caisse-ecoles",
    pas: [
      ...adhesion(98, "ECOLES"),
      ...marche("a", [-64, -62, -46], "Réservation de la cantine : analyse d'un outil", 1, -25),
      ...intervention(["1", "a"], [-35, -25], "Analyse", { suite: "service-fait" }),
    ],
  },
];
