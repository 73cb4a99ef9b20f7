import { NATURES_ORGANISME } from "@ia-territoires/dossiers";
import { toNomRecherche } from "../recherche/to-nom-recherche.ts";
import type { ChampOrganisme, ChampsOrganisme } from "./champs-organisme.ts";

const NATURES: ReadonlyMap<string, string> = new Map(
  NATURES_ORGANISME.flatMap(({ nature, libelle }) => [
    [toNomRecherche(nature), nature],
    [toNomRecherche(libelle), nature],
  ]),
);

/** Spreadsheets lose the zeros at the head of codes. */
const pad = (code: string, longueur: number): string =>
  /^\d+$/.test(code) ? code.padStart(longueur, "0") : code;

/**
 * Turns what people write into what the schemas take: numbers of the register without spaces, « 1 » as « 01 », a nature
 * by its code or its French name. What is empty is left out.
 * @example
 * parseLigne({ siret: "211 401 187 00011", nature: "Commune", departement: "1" }) // => { siret: "21140118700011", nature: "commune", departement: "01" }
 */
export function parseLigne(champs: ChampsOrganisme): ChampsOrganisme {
  const lus: Partial<Record<ChampOrganisme, string>> = {};
  for (const [champ, saisi] of Object.entries(champs) as [ChampOrganisme, string | undefined][]) {
    if (saisi === undefined || saisi === "") continue;
    const serre = saisi.replace(/[\s.\u00a0\u202f]/g, "");
    if (champ === "siret" || champ === "siren") lus[champ] = serre;
    else if (champ === "departement") lus[champ] = pad(serre.toUpperCase(), 2);
    else if (champ === "codePostal") lus[champ] = pad(serre, 5);
    else if (champ === "nature") lus[champ] = NATURES.get(toNomRecherche(saisi)) ?? saisi;
    else lus[champ] = saisi;
  }
  return lus;
}
