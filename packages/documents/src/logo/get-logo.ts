import { isRefus } from "@ia-territoires/core";
import type { DocumentEnBlocs } from "../blocs/bloc.ts";
import { buildErreurRendu } from "../erreurs/build-erreur-rendu.ts";
import { type LogoLu, parseLogo } from "./parse-logo.ts";

/**
 * The logo of a document, checked, or undefined when it has none. A logo that {@link parseLogo} refuses makes the
 * rendering fail with the same sentence: a letterhead is never printed without the logo that was asked for.
 * @example
 * getLogo(document)?.largeur // => 320
 */
export function getLogo(document: DocumentEnBlocs): LogoLu | undefined {
  for (const bloc of document.blocs) {
    if (bloc.genre !== "en-tete" || bloc.logo === undefined) continue;
    const logo = parseLogo(bloc.logo);
    if (isRefus(logo)) throw buildErreurRendu("logo", logo.message);
    return logo;
  }
  return undefined;
}
