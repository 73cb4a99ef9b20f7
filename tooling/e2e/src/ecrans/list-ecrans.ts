import type { Ecran } from "./ecran.ts";
import { ECRANS_AGENDA } from "./ecrans-agenda.ts";
import { ECRANS_EXPLOITATION } from "./ecrans-exploitation.ts";
import { ECRANS_MISSIONS } from "./ecrans-missions.ts";
import { ECRANS_ORGANISMES } from "./ecrans-organismes.ts";
import { ECRANS_PERSONNES } from "./ecrans-personnes.ts";
import { ECRANS_PUBLICS } from "./ecrans-publics.ts";
import { ECRANS_RAPPORTS } from "./ecrans-rapports.ts";
import { ECRANS_REGISTRE } from "./ecrans-registre.ts";
import { ECRANS_TITRES } from "./ecrans-titres.ts";

/** Every screen, as each kind of account sees it; each subject lists its own. */
export const ECRANS: readonly Ecran[] = [
  ...ECRANS_AGENDA,
  ...ECRANS_EXPLOITATION,
  ...ECRANS_MISSIONS,
  ...ECRANS_ORGANISMES,
  ...ECRANS_PERSONNES,
  ...ECRANS_PUBLICS,
  ...ECRANS_RAPPORTS,
  ...ECRANS_REGISTRE,
  ...ECRANS_TITRES,
];
