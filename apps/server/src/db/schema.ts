import type { TablesAgenda } from "../agenda/tables.ts";
import type { TablesChiffres } from "../chiffres/tables.ts";
import type { TablesCourrier } from "../courrier/tables.ts";
import type { TablesEcheances } from "../echeances/tables.ts";
import type { TablesExploitation } from "../exploitation/tables.ts";
import type { TablesFichiers } from "../fichiers/tables.ts";
import type { TablesFormations } from "../formations/tables.ts";
import type { TablesJournal } from "../journal/tables.ts";
import type { TablesListes } from "../listes/tables.ts";
import type { TablesDossiers } from "../missions/tables-dossiers.ts";
import type { TablesMission } from "../missions/tables.ts";
import type { TablesModeles } from "../modeles/tables.ts";
import type { TablesOrganismes } from "../organismes/tables.ts";
import type { TablesPersonnes } from "../personnes/tables.ts";
import type { TablesPilotage } from "../pilotage/tables.ts";
import type { TablesPrestataire } from "../prestataire/tables.ts";
import type { TablesRapports } from "../rapports/tables.ts";
import type { TablesRegistre } from "../registre/tables.ts";
import type { TablesRgpd } from "../rgpd/tables.ts";
import type { TablesSession } from "../session/tables.ts";
import type { TablesTitres } from "../titres/tables.ts";
import type { TablesInstance } from "./tables.ts";

/** Every table, as Kysely sees it; each subject declares its own in `tables.ts`. */
export interface Schema
  extends TablesAgenda,
    TablesChiffres,
    TablesCourrier,
    TablesDossiers,
    TablesEcheances,
    TablesExploitation,
    TablesFichiers,
    TablesFormations,
    TablesInstance,
    TablesJournal,
    TablesListes,
    TablesMission,
    TablesModeles,
    TablesOrganismes,
    TablesPersonnes,
    TablesPilotage,
    TablesPrestataire,
    TablesRapports,
    TablesRegistre,
    TablesRgpd,
    TablesSession,
    TablesTitres {}
