import { adhesion, annulation, demande, intervention, marche } from "../pas.ts";
import type { ScenarioMission } from "../scenarios-missions.ts";

/** Accepted work: in the waiting list, in the agenda, done, confirmed by one side or by none. */
export const EN_COURS: readonly ScenarioMission[] = [
  {
    qui: "14726",
    pas: [
      ...adhesion(80, "14726"),
      ...marche("a", [-60, -58, -32], "Cartographie et charte d'usage", 6, {
        tranches: [
          ["cette-annee", 1],
          [55, 5],
        ],
      }),
    ],
  },
  {
    qui: "14174",
    pas: [
      ...adhesion(50, "14174"),
      ...marche("a", [-35, -34, -16], "Conseil sur un projet d'assistant", 4, {
        tranches: [
          ["cette-annee", 1],
          [62, 3],
        ],
      }),
    ],
  },
  {
    qui: "14228",
    pas: [...adhesion(48, "14228"), ...marche("a", [-30, -28, -12], "Ateliers pour les élus", 2)],
  },
  {
    qui: "200065597",
    pas: [
      ...adhesion(90, "CAEN-LA-MER"),
      ...marche("a", [-70, -68, -40], "Sécurisation juridique de trois projets", 8, {
        tranches: [
          ["cette-annee", 6],
          [48, 2],
        ],
      }),
      demande(-20, "Étude d'impact du projet de mobilité", -3),
    ],
  },
  {
    qui: "14027",
    pas: [
      ...adhesion(60, "14027"),
      ...marche("a", [-42, -40, -21], "Ateliers et charte d'usage", 2, {
        tranches: [
          [6, 1],
          [20, 1],
        ],
      }),
      ...intervention(["1", "a"], [-15, 6], "Atelier des agents"),
      ...intervention(["2", "a"], [-15, 20], "Rédaction de la charte"),
    ],
  },
  {
    qui: "14371",
    pas: [
      ...adhesion(75, "14371"),
      ...marche("a", [-55, -54, -30], "Vérification des actes", 2, {
        tranches: [
          [-4, 1],
          [15, 1],
        ],
      }),
      ...intervention(["1", "a"], [-14, -4], "Relecture des délibérations"),
      ...intervention(["2", "a"], [-14, 15], "Restitution"),
    ],
  },
  {
    qui: "14699",
    pas: [
      ...adhesion(66, "14699"),
      ...marche("a", [-50, -48, -30], "Formation des agents", 2, 9),
      ...intervention(["1", "a"], [-25, -10], "Atelier du matin", { demiJournees: 2 }),
      annulation("1", -11, "Salle indisponible"),
      ...intervention(["2", "a"], [-11, 9], "Atelier reporté", { demiJournees: 2 }),
    ],
  },
  {
    qui: "14738",
    pas: [
      ...adhesion(95, "14738"),
      ...marche("a", [-70, -68, -45], "Cartographie des systèmes d'IA", 2, -26),
      ...intervention(["1", "a"], [-40, -26], "Inventaire service par service", {
        demiJournees: 2,
        suite: "realisee",
      }),
    ],
  },
  {
    qui: "14020",
    pas: [
      ...adhesion(85, "14020"),
      ...marche("a", [-60, -59, -40], "Charte d'usage", 1, -22),
      ...intervention(["1", "a"], [-35, -22, -20], "Rédaction avec les chefs de service", {
        suite: "prestataire",
      }),
    ],
  },
  {
    qui: "14689",
    pas: [
      ...adhesion(58, "14689"),
      ...marche("a", [-40, -38, -25], "Ateliers de sensibilisation", 1, -8),
      ...intervention(["1", "a"], [-20, -8, -6], "Atelier des agents", { suite: "beneficiaire" }),
    ],
  },
  {
    qui: "14342",
    pas: [
      ...adhesion(120, "14342"),
      ...marche("a", [-100, -98, -80], "Charte et procédures", 2, -60),
      ...intervention(["1", "a"], [-75, -60], "Charte d'usage", { demiJournees: 2, suite: "service-fait" }),
    ],
  },
];
