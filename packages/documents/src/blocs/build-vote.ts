import type { SeanceDocument } from "../modeles/document-deliberation.ts";
import type { Ligne } from "./bloc.ts";
import { buildLigne } from "./build-ligne.ts";
import { buildNombre } from "./build-nombre.ts";

/**
 * The result of the vote, a blank for each count that is not known. Refuses like {@link buildNombre}.
 * @example
 * buildVote({ pour: 12, contre: 0, abstentions: 1 }) // => « (pour : 12 ; contre : 0 ; abstentions : 1) »
 */
export function buildVote({ pour, contre, abstentions }: SeanceDocument): Ligne {
  return buildLigne(
    "(pour : ",
    buildNombre("voix pour", pour),
    " ; contre : ",
    buildNombre("voix contre", contre),
    " ; abstentions : ",
    buildNombre("abstentions", abstentions),
    ")",
  );
}
