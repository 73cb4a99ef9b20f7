import type { CodeTableau, Redaction } from "@ia-territoires/reporting";
import { download } from "../affichage/download.ts";
import type { Atelier } from "./atelier/open-atelier.ts";
import type { FormatRapport, RapportEcran } from "./atelier/protocole.ts";
import { FORMATS_RAPPORT } from "./labels.ts";

interface Choix {
  readonly format: FormatRapport;
  readonly redaction: Redaction;
  readonly tableau?: CodeTableau;
}

/** Has the worker write the report, and gives the file to the reader. */
export async function downloadRapport(
  atelier: Atelier,
  { periode }: Pick<RapportEcran, "periode">,
  { format, redaction, tableau }: Choix,
): Promise<void> {
  const octets = await atelier.ask("export", { format, redaction, tableau });
  const nom = `${tableau ?? "rapport"}-${periode.debut}-${periode.fin}.${format}`;
  download(nom, FORMATS_RAPPORT[format].type, octets);
}
