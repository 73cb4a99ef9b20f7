import { buildErreurRendu } from "../erreurs/build-erreur-rendu.ts";
import type { ModeleDocument } from "../modeles/modele-document.ts";
import type { DocumentEnBlocs } from "./bloc.ts";
import { buildBordereauBlocs } from "./build-bordereau-blocs.ts";
import { buildConventionBlocs } from "./build-convention-blocs.ts";
import { buildDeliberationBlocs } from "./build-deliberation-blocs.ts";
import { buildDocumentModeleBlocs } from "./build-document-modele-blocs.ts";
import { buildDevisBlocs } from "./build-devis-blocs.ts";
import { buildNoteBlocs } from "./build-note-blocs.ts";
import { buildInterventionBlocs } from "./build-intervention-blocs.ts";
import { buildEtatLiquidatifBlocs } from "./build-etat-liquidatif-blocs.ts";
import { buildListeBlocs } from "./build-liste-blocs.ts";
import { buildRapportBlocs } from "./build-rapport-blocs.ts";

/** Characters in all texts of a document; a real one holds some thousands. */
const TAILLE_MAXIMALE = 500_000;
/** Long tables are cheaper to lay out than pages of text. */
const TAILLE_MAXIMALE_LISTE = 4_000_000;
const LONGS: ReadonlySet<ModeleDocument["modele"]> = new Set(["liste", "rapport"]);

/**
 * Turns a view model into the blocks that both renderers print: what the PDF says, the DOCX says.
 *
 * Refuses by a rendering error an unknown `modele` and a document of more than 500 000 characters (4 000 000 for a list or a report); by RangeError or
 * TypeError (in French, quoting it) a figure, date or text that is none.
 * @example
 * buildBlocs(devis).titre // => "Devis n° D-2026-014"
 */
export function buildBlocs(modele: ModeleDocument): DocumentEnBlocs {
  const document = build(modele);
  const taille = JSON.stringify(document, (key, value: unknown) =>
    key === "octets" ? undefined : value,
  ).length;
  const maximum = LONGS.has(modele.modele) ? TAILLE_MAXIMALE_LISTE : TAILLE_MAXIMALE;
  if (taille > maximum) {
    throw buildErreurRendu(
      "document-trop-long",
      `Document trop long : ${taille} caractères, ${maximum} au plus.`,
    );
  }
  return document;
}

function build(modele: ModeleDocument): DocumentEnBlocs {
  switch (modele.modele) {
    case "devis":
      return buildDevisBlocs(modele);
    case "projet-deliberation":
      return buildDeliberationBlocs(modele);
    case "convention":
      return buildConventionBlocs(modele);
    case "fiche-intervention":
      return buildInterventionBlocs(modele);
    case "etat-liquidatif":
      return buildEtatLiquidatifBlocs(modele);
    case "bordereau-titres":
      return buildBordereauBlocs(modele);
    case "liste":
      return buildListeBlocs(modele);
    case "rapport":
      return buildRapportBlocs(modele);
    case "note":
      return buildNoteBlocs(modele);
    case "document-modele":
      return buildDocumentModeleBlocs(modele);
    default:
      throw buildErreurRendu(
        "modele-inconnu",
        `Modèle de document inconnu : « ${String((modele as { modele?: unknown }).modele)} ».`,
      );
  }
}
