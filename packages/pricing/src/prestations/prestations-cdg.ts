import { TARIFS_CDG } from "../tarifs/tarifs-cdg.ts";
import { PRESTATION_CDG34 } from "../texts/tarifs-cdg34.ts";
import { PRESTATION_CDG47 } from "../texts/tarifs-cdg47.ts";
import { PRESTATIONS_CDG53 } from "../texts/prestations-cdg53-2024.ts";
import { PRESTATIONS_CDG79 } from "../texts/tarifs-cdg79.ts";
import type { PrestationCdg } from "./prestation-cdg.ts";
import { toPrestation } from "./to-prestation.ts";

/** Every mission known to the library. A new CDG is one file in `texts/`, one line here, one table of tests. */
export const PRESTATIONS_CDG: readonly PrestationCdg[] = [
  ...TARIFS_CDG.map(toPrestation),
  PRESTATION_CDG34,
  PRESTATION_CDG47,
  ...PRESTATIONS_CDG53,
  ...PRESTATIONS_CDG79,
];
