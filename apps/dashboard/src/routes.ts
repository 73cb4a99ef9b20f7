import { routesAccueil } from "./routes/accueil.ts";
import { routesAgenda } from "./routes/agenda.ts";
import { routesEcheances } from "./routes/echeances.ts";
import { routesExploitation } from "./routes/exploitation.ts";
import { routesListes } from "./routes/listes.ts";
import { routesMissions } from "./routes/missions.ts";
import { routesOrganismes } from "./routes/organismes.ts";
import { routesPersonnes } from "./routes/personnes.ts";
import { routesRapports } from "./routes/rapports.ts";
import { routesRegistre } from "./routes/registre.ts";
import { routesTitres } from "./routes/titres.ts";
import { routesLegales, routesOutils } from "./routes/outils.ts";
import { application, racine } from "./routes/racine.ts";
import { routesSession } from "./routes/session.ts";

/** Every address of the application; each subject lists its own in `routes/`. */
export const routeTree = racine.addChildren([
  ...routesSession,
  application.addChildren([
    ...routesAccueil,
    ...routesOrganismes,
    ...routesMissions,
    ...routesRegistre,
    ...routesAgenda,
    ...routesTitres,
    ...routesEcheances,
    ...routesExploitation,
    ...routesRapports,
    ...routesListes,
    ...routesPersonnes,
  ]),
  ...routesLegales,
  ...routesOutils,
]);
