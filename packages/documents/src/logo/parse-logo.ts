import { buildRefus } from "@ia-territoires/core";
import type { Refus } from "@ia-territoires/core";
import { cleanLine } from "../blocs/clean-line.ts";
import type { Logo } from "../modeles/logo.ts";
import type { CodeRefusLogo } from "./codes-refus-logo.ts";
import { readJpegSize } from "./read-jpeg-size.ts";
import { readPngSize } from "./read-png-size.ts";
import type { TailleImage } from "./taille-image.ts";

/** One megabyte of file, and 4 000 pixels a side: a few kilobytes can unfold into gigabytes of pixels. */
const OCTETS_MAXIMUM = 1_048_576;
const COTE_MAXIMUM = 4_000;
const TEXTE_MAXIMUM = 250;

/** A logo fit to be printed, with its size in pixels. */
export interface LogoLu extends Logo, TailleImage {
  readonly statut: "logo";
}

export type RefusLogo = Refus<CodeRefusLogo, Record<never, never>>;

/**
 * Checks a logo before it is kept or printed: weight, real format, size, alternative text.
 *
 * Answers a refusal with its code and a French message; never throws on bytes, whatever they are.
 * @example
 * parseLogo({ octets, typeMedia: "image/png", texteAlternatif: "Logo du CDG" })
 * // => { statut: "logo", largeur: 320, hauteur: 96, octets, … }
 */
export function parseLogo(logo: Logo): LogoLu | RefusLogo {
  const { octets, typeMedia } = logo;
  if (!(octets instanceof Uint8Array) || octets.byteLength === 0)
    return refuse("logo-vide", "Le fichier du logo est vide.");
  if (octets.byteLength > OCTETS_MAXIMUM) {
    const poids = Math.ceil(octets.byteLength / 1024);
    return refuse(
      "logo-trop-lourd",
      `Le logo pèse ${poids} Ko ; ${OCTETS_MAXIMUM / 1024} Ko au plus sont acceptés.`,
    );
  }
  if (typeMedia !== "image/png" && typeMedia !== "image/jpeg") {
    return refuse("logo-type", `Logo de type « ${String(typeMedia)} » : PNG ou JPEG attendu.`);
  }
  const taille = typeMedia === "image/png" ? readPngSize(octets) : readJpegSize(octets);
  if (taille === undefined) {
    const nom = typeMedia === "image/png" ? "PNG" : "JPEG";
    return refuse("logo-illisible", `Le fichier du logo n'est pas une image ${nom} entière et lisible.`);
  }
  if (
    Math.min(taille.largeur, taille.hauteur) < 1 ||
    Math.max(taille.largeur, taille.hauteur) > COTE_MAXIMUM
  ) {
    const mesure = `${taille.largeur} × ${taille.hauteur} pixels`;
    return refuse(
      "logo-dimensions",
      `Le logo mesure ${mesure} ; de 1 à ${COTE_MAXIMUM} pixels de côté sont acceptés.`,
    );
  }
  const texteAlternatif = cleanLine(logo.texteAlternatif);
  if (texteAlternatif === "" || texteAlternatif.length > TEXTE_MAXIMUM) {
    return refuse(
      "logo-texte-alternatif",
      `Le texte alternatif du logo compte de 1 à ${TEXTE_MAXIMUM} caractères.`,
    );
  }
  return { statut: "logo", octets, typeMedia, texteAlternatif, ...taille };
}

function refuse(code: CodeRefusLogo, message: string): RefusLogo {
  return buildRefus({ code, message, sources: [] });
}
