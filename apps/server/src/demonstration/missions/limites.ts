import {
  adhesion,
  convention,
  deliberation,
  denonciation,
  devis,
  envoi,
  intervention,
  marche,
  renouvellement,
} from "../pas.ts";
import type { ScenarioMission } from "../scenarios-missions.ts";

/** Near and at the cap, ends of conventions, changes of year. */
export const LIMITES: readonly ScenarioMission[] = [
  {
    qui: "14327",
    pas: [
      ...adhesion(110, "14327"),
      ...marche("a", [-90, -88, -60], "Mise en conformité des services à la population", 6),
      ...marche("b", [-40, -38, -20], "Sécurisation d'un projet de vidéo", 4),
      ...intervention(["1", "b"], [-18, -11, -9], "Analyse du projet", { suite: "prestataire" }),
      ...intervention(["2", "a"], [-18, "cette-annee"], "Comité de pilotage"),
    ],
  },
  {
    qui: "14654",
    pas: [
      ...adhesion(100, "14654"),
      ...marche("a", [-80, -79, -50], "Référentiel documentaire", 9, {
        tranches: [
          [-33, 2],
          [8, 2],
          ["cette-annee", 2],
          [50, 3],
        ],
      }),
      ...intervention(["1", "a"], [-45, -33, -30], "Cartographie", {
        demiJournees: 2,
        suite: "service-fait",
      }),
      ...intervention(["2", "a"], [-45, 8], "Rédaction des procédures", { demiJournees: 2 }),
    ],
  },
  {
    qui: "14511",
    pas: [
      deliberation([-1, "03-03"], "14511", { vote: [7, 7] }),
      convention([-1, "03-10"], { duree: { mode: "duree", mois: 9 } }),
      ...marche(
        "a",
        [
          [-1, "03-12"],
          [-1, "03-13"],
          [-1, "04-02"],
        ],
        "Conseil sur un outil de rédaction",
        3,
        [-1, "05-15"],
      ),
      ...intervention(
        ["1", "a"],
        [
          [-1, "04-10"],
          [-1, "05-15"],
        ],
        "Diagnostic",
        { suite: "service-fait" },
      ),
    ],
  },
  {
    qui: "14496",
    pas: [
      ...adhesion(150, "14496"),
      ...marche("a", [-120, -118, -95], "Sensibilisation du conseil municipal", 1, -70),
      ...intervention(["1", "a"], [-90, -70], "Réunion du conseil", { suite: "service-fait" }),
      denonciation(-15, 40),
    ],
  },
  {
    qui: "14224",
    pas: [
      deliberation([-1, "02-04"], "14224", { vote: [7, 6] }),
      convention([-1, "02-11"], { duree: { mode: "duree", mois: 8 } }),
      ...marche(
        "a",
        [
          [-1, "02-12"],
          [-1, "02-13"],
          [-1, "03-03"],
        ],
        "Page d'information des habitants",
        1,
        [-1, "03-20"],
      ),
      ...intervention(
        ["1", "a"],
        [
          [-1, "03-04"],
          [-1, "03-20"],
        ],
        "Rédaction",
        { suite: "service-fait" },
      ),
      renouvellement([-1, "11-18"]),
      convention([-1, "11-25"], {
        duree: { mode: "tacite", mois: 12, reconductionMois: 12, preavisMois: 3 },
      }),
      devis("b", -11, "Mise à jour de la page d'information", 1),
      envoi("b", -10),
    ],
  },
  {
    qui: "14658",
    pas: [
      deliberation([-1, "01-21"], "14658", { vote: [27, 25] }),
      convention([-1, "01-28"]),
      ...marche(
        "a",
        [
          [-1, "02-03"],
          [-1, "02-04"],
          [-1, "02-25"],
        ],
        "Cartographie des systèmes d'IA",
        4,
        [-1, "04-14"],
      ),
      ...intervention(
        ["1", "a"],
        [
          [-1, "03-05"],
          [-1, "04-14"],
        ],
        "Inventaire",
        { demiJournees: 4, suite: "service-fait" },
      ),
      ...marche("b", [-28, -27, -13], "Mise à jour de la cartographie", 2),
    ],
  },
  {
    qui: "14110",
    pas: [
      deliberation(["hiver", "11-20"], "14110", { vote: [11, 11] }),
      convention(["hiver", "11-27"]),
      ...marche(
        "a",
        [
          ["hiver", "12-02"],
          ["hiver", "12-03"],
          ["hiver", "12-15"],
        ],
        "Atelier accepté en décembre, tenu en février",
        2,
        ["hiver", "12-18"],
      ),
      ...intervention(
        ["1", "a"],
        [
          ["hiver", "12-16"],
          ["hiver", "02-10"],
        ],
        "Atelier de sensibilisation",
        { demiJournees: 2, suite: "service-fait" },
      ),
    ],
  },
];
