import { checkExternalLinks } from "./links/check-external-links.ts";
import { ROOT } from "./root.ts";
import { commandStage } from "./runner/command-stage.ts";
import { playwrightStage } from "./runner/playwright-stage.ts";
import type { Stage } from "./runner/stage.ts";
import { houseStage, packagesStage } from "./runner/vitest-stage.ts";

const TURBO = ["turbo", "run"] as const;
const QUIET = ["--continue", "--output-logs=errors-only"] as const;

/**
 * What `npm test` runs, in order: the quick ones first, those that leave a core idle side by side. Budgets are for 2 cores
 * and empty caches.
 */
export const STAGES: readonly (Stage | readonly Stage[])[] = [
  commandStage("format", "mise en forme (biome)", 5, ["biome", "format", "."]),
  commandStage("versions", "versions des dépendances (sherif)", 5, ["sherif"]),
  // The types of the two applications end alone on a core each: what reads files fills the rest.
  [
    commandStage("inutiles", "fichiers, noms et dépendances inutiles (knip)", 30, ["knip"]),
    commandStage("lint", "règles de code, avec les types (oxlint)", 50, [...TURBO, "lint", ...QUIET]),
    commandStage("types", "types (tsc)", 75, [...TURBO, "typecheck", ...QUIET]),
  ],
  packagesStage("tests", "tests unitaires, propriétés, procédures", 210),
  [
    houseStage("maison", "graphe des paquets, manifestes, exemples, liens", 30, "vitest.config.ts", []),
    houseStage("bibliotheques", "paquets publiés : archives, Node 20, types", 60, "vitest.stages.config.ts", [
      "bibliotheques",
    ]),
  ],
  commandStage("poids", "construction du tableau de bord, poids du premier écran", 30, [
    ...TURBO,
    "taille",
    "--filter=@ia-territoires/dashboard",
  ]),
  [
    houseStage(
      "ruptures",
      "une rupture plantée dans core rougit ceux qui s'en servent",
      30,
      "vitest.stages.config.ts",
      ["ruptures"],
    ),
    houseStage("commandes", "npm start : démarrage, arrêt, échecs expliqués", 45, "vitest.stages.config.ts", [
      "commandes",
    ]),
  ],
  playwrightStage("parcours", "parcours dans un navigateur, avec axe", 200),
];

/** Stages run only when asked by name. */
export const STAGES_ON_DEMAND: readonly Stage[] = [
  {
    nom: "liens-externes",
    titre: "adresses citées par la documentation et les textes (réseau)",
    budget: 300,
    run: () => checkExternalLinks(ROOT),
  },
];
