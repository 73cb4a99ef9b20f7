import {
  accord,
  contact,
  convention,
  deliberation,
  demande,
  devis,
  envoi,
  fin,
  intervention,
  marche,
  type Pas,
} from "../pas.ts";
import type { ScenarioMission } from "../scenarios-missions.ts";

const ATELIERS = "ateliers-sensibilisation";
const REFERENTIEL = "referentiel-documentaire";

/** What follows an acceptance of ten days ago: an intervention done and written up, one to come, a document asked. */
const suivi = (cle: string): readonly Pas[] => [
  ...intervention([`${cle}-1`, cle], [-9, -7, -5], "Atelier de sensibilisation", { suite: "prestataire" }),
  ...intervention([`${cle}-2`, cle], [-9, 12], "Relecture de la charte"),
  demande(-4, "Liste des outils d'IA utilisés", 7),
];

/** Missions told elsewhere too, by the guide, its pictures and the journeys of the tests; the last ones come first in lists. */
export const CONNUES: readonly ScenarioMission[] = [
  {
    qui: "14047",
    pas: [
      contact(
        -3,
        "Rédiger une charte d'usage avant d'ouvrir un assistant aux agents",
        [`${REFERENTIEL} charte procedures`, ATELIERS],
        { demiJournees: 3 },
      ),
    ],
  },
  {
    qui: "14762",
    pas: [
      devis("a", -40, "Audit d'un assistant conversationnel", 6),
      envoi("a", -38),
      fin("decliner-devis", "a", -20, "Crédits non votés"),
    ],
  },
  { qui: "14341", pas: [devis("a", -40, "Référentiel documentaire", 2)] },
  { qui: "14408", pas: [devis("a", -40, "Atelier de sensibilisation des agents", 2), envoi("a", -38)] },
  {
    qui: "syndicat-numerique",
    pas: [
      devis("a", -55, "Cartographie des systèmes d'IA du syndicat", 4, {
        prevu: {
          tranches: [
            [-21, 2],
            [-6, 1],
            ["cette-annee", 1],
          ],
        },
      }),
      envoi("a", -50),
      deliberation(-35, "SYNDICAT", { seance: -40, publiee: -38 }),
      convention(-32, { signee: -33 }),
      accord("a", -30),
      ...intervention(["a-1", "a"], [-25, -21], "Inventaire des outils", {
        demiJournees: 2,
        suite: "service-fait",
      }),
      ...intervention(["a-2", "a"], [-7, -6], "Restitution aux élus", { suite: "service-fait" }),
    ],
  },
  {
    qui: "14556",
    pas: [
      devis("a", -40, "Cartographie des systèmes d'IA", 3),
      envoi("a", -38),
      deliberation(-22, "14556", { seance: -25, publiee: -23 }),
      convention(-14, { signee: -15 }),
      ...marche("b", [-1, -1, 0], "Point d'étape avec les élus", 2, 0),
    ],
  },
  {
    qui: "14258",
    pas: [
      devis("a", -40, "Charte d'usage et formation des élus", 4, {
        prevu: {
          tranches: [
            [-7, 1],
            [12, 1],
            ["cette-annee", 2],
          ],
        },
      }),
      envoi("a", -38),
      deliberation(-22, "14258", { seance: -25, publiee: -23 }),
      convention(-14, { signee: -15 }),
      accord("a", -10),
      ...suivi("a"),
    ],
  },
  {
    qui: "14488",
    pas: [
      devis("a", -40, "Accompagnement à la mise en conformité", 9, {
        prevu: {
          tranches: [
            [-7, 1],
            [12, 1],
            ["cette-annee", 7],
          ],
        },
      }),
      envoi("a", -38),
      deliberation(-22, "14488", { seance: -25, publiee: -23 }),
      convention(-14, { signee: -15 }),
      accord("a", -10),
      ...suivi("a"),
      devis("b", -5, "Vérification des clauses d'un marché", 1),
      envoi("b", -4),
    ],
  },
  {
    qui: "14366",
    pas: [
      devis("a", -40, "Sécurisation d'un projet de vidéo", 5),
      envoi("a", -38),
      deliberation(-22, "14366", { seance: -25, publiee: -23 }),
    ],
  },
];
