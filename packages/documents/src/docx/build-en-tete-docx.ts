import { ImageRun, Paragraph } from "docx";
import type { Bloc } from "../blocs/bloc.ts";
import { calculateTailleLogo } from "../logo/calculate-taille-logo.ts";
import type { LogoLu } from "../logo/parse-logo.ts";
import { buildRuns } from "./build-runs.ts";

/** Pictures are measured in pixels, 96 to the inch. */
const PIXELS_PAR_MM = 96 / 25.4;

/**
 * The letterhead: logo above, then name and address, one paragraph a line, easy to edit.
 * @example
 * buildEnTeteDocx(bloc, getLogo(document))
 */
export function buildEnTeteDocx(
  bloc: Extract<Bloc, { genre: "en-tete" }>,
  logo: LogoLu | undefined,
): readonly Paragraph[] {
  return [
    ...(logo === undefined ? [] : [new Paragraph({ children: [buildImage(logo)] })]),
    new Paragraph({ style: "Coordonnees", children: [...buildRuns(bloc.nom)] }),
    ...bloc.lignes.map((ligne) => new Paragraph({ style: "Coordonnees", children: [...buildRuns(ligne)] })),
  ];
}

function buildImage(logo: LogoLu): ImageRun {
  const { largeur, hauteur } = calculateTailleLogo(logo);
  return new ImageRun({
    type: logo.typeMedia === "image/jpeg" ? "jpg" : "png",
    data: logo.octets,
    transformation: { width: largeur * PIXELS_PAR_MM, height: hauteur * PIXELS_PAR_MM },
    // Without an id of ours, a counter of the library would number each rendering differently.
    altText: { id: "1", name: "Logo", description: logo.texteAlternatif, title: logo.texteAlternatif },
  });
}
