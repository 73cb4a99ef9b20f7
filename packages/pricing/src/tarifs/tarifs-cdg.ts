import { OFFRE_CDG14 } from "../texts/offre-cdg14.ts";
import { EXPERTE_ITINERANTE_CDG53 } from "../texts/tarifs-cdg53-2024.ts";
import type { TarifCdg } from "./tarif-cdg.ts";

/** Every tariff known to the library, sorted by code. A new CDG is one file in `texts/`, one line here, one table of tests. */
export const TARIFS_CDG: readonly TarifCdg[] = [OFFRE_CDG14, EXPERTE_ITINERANTE_CDG53];
