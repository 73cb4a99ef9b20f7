import { adhesion, intervention, marche } from "../pas.ts";
import type { Quand } from "../jours.ts";
import type { ScenarioMission } from "../scenarios-missions.ts";

/** Half-days of one day, and what they were for. */
type Journee = readonly [quand: number, demiJournees: number, objectif: string];

/** A devis agreed forty days before its first day, and done to its end: planned and held on the same days. */
function vecu(cle: string, objet: string, journees: readonly [Journee, ...Journee[]]) {
  const [[premier]] = journees;
  const total = journees.reduce((somme, [, demiJournees]) => somme + demiJournees, 0);
  const jours: readonly [Quand, Quand, Quand] = [premier - 40, premier - 38, premier - 24];
  const tranches = journees.map(([quand, demiJournees]) => [quand, demiJournees] as const);
  return [
    ...marche(cle, jours, objet, total, { tranches }),
    ...journees.flatMap(([quand, demiJournees, objectif], rang) =>
      intervention([`${cle}-${rang}`, cle], [premier - 20, quand], objectif, {
        demiJournees,
        suite: "service-fait",
      }),
    ),
  ];
}

/**
 * The months before this one: bodies whose half-days were done and billed as they came. None takes more than ten of them
 * in all, so that no cap is passed whatever day it is today.
 */
export const ANNEE: readonly ScenarioMission[] = [
  {
    qui: "mesnil-temoin",
    pas: [
      ...adhesion(365, "MESNIL"),
      ...vecu("a", "Charte d'usage et formation des agents", [
        [-310, 2, "Atelier des agents d'accueil"],
        [-286, 1, "Relecture de la charte"],
      ]),
      ...vecu("b", "Suivi de la charte d'usage", [[-168, 2, "Point avec les chefs de service"]]),
      ...vecu("c", "Formation des nouveaux agents", [[-36, 3, "Trois ateliers"]]),
    ],
  },
  {
    qui: "villers-essai",
    pas: [
      ...adhesion(350, "VILLERS"),
      ...vecu("a", "Cartographie des systèmes d'IA", [
        [-288, 3, "Inventaire service par service"],
        [-259, 2, "Restitution au bureau municipal"],
      ]),
      ...vecu("b", "Mise à jour de la cartographie", [[-102, 2, "Inventaire des nouveaux outils"]]),
    ],
  },
  {
    qui: "cotes-temoin",
    pas: [
      ...adhesion(330, "COTES"),
      ...vecu("a", "Référentiel documentaire commun", [
        [-258, 2, "Cadrage avec les communes membres"],
        [-230, 3, "Rédaction de la charte et des procédures"],
        [-201, 2, "Présentation au conseil communautaire"],
      ]),
      ...vecu("b", "Ateliers dans les communes membres", [[-73, 2, "Deux ateliers"]]),
    ],
  },
  {
    qui: "ferte-temoin",
    pas: [
      ...adhesion(300, "FERTE"),
      ...vecu("a", "Sensibilisation des élus et des agents", [[-229, 2, "Deux ateliers"]]),
      ...vecu("b", "Sécurisation d'un projet de téléservice", [[-138, 3, "Analyse du projet"]]),
      ...vecu("c", "Suivi du téléservice", [[-49, 3, "Point avec l'éditeur"]]),
    ],
  },
  {
    qui: "syndicat-dechets",
    pas: [
      ...adhesion(280, "DECHETS"),
      ...vecu("a", "Tri assisté par caméra : analyse du projet", [
        [-203, 3, "Analyse du projet"],
        [-174, 2, "Relecture des clauses du marché"],
      ]),
      ...vecu("b", "Suivi du marché de tri assisté", [[-70, 3, "Réunion de lancement"]]),
    ],
  },
  {
    qui: "cias-essai",
    pas: [
      ...adhesion(250, "CIAS"),
      ...vecu("a", "Outils d'aide à l'instruction : diagnostic", [
        [-172, 3, "Diagnostic"],
        [-141, 2, "Restitution au conseil d'administration"],
      ]),
      ...vecu("b", "Charte d'usage du CIAS", [[-44, 3, "Rédaction avec les travailleurs sociaux"]]),
    ],
  },
  {
    qui: "pont-essai",
    pas: [
      ...adhesion(220, "PONT"),
      ...vecu("a", "Assistant rédactionnel : conditions d'usage", [
        [-139, 2, "Atelier des agents"],
        [-111, 1, "Relecture des procédures"],
      ]),
      ...vecu("b", "Point d'étape", [
        [-45, 2, "Bilan des six premiers mois"],
        [-25, 2, "Atelier des élus"],
      ]),
    ],
  },
  {
    qui: "saint-temoin",
    pas: [
      ...adhesion(390, "SAINT"),
      ...vecu("a", "Sensibilisation du conseil municipal", [[-318, 1, "Réunion du conseil"]]),
      ...vecu("b", "Vérification des clauses d'un marché de logiciels", [
        [-104, 1, "Relecture du cahier des charges"],
        [-75, 3, "Négociation avec l'éditeur"],
        [-24, 2, "Vérification avant la mise en service"],
      ]),
    ],
  },
  {
    qui: "lande-essai",
    pas: [
      ...adhesion(200, "LANDE"),
      ...vecu("a", "Cartographie et charte d'usage", [
        [-78, 3, "Inventaire des outils"],
        [-51, 3, "Rédaction de la charte"],
        [-23, 2, "Présentation aux agents"],
      ]),
    ],
  },
];
