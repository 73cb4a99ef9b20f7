import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Decoupage } from "./decoupage.ts";

const PAQUET = "@etalab/decoupage-administratif";
const require = createRequire(import.meta.url);

/**
 * Reads the lists of communes, groupements, départements and régions from the installed package (about 13 MB of JSON).
 *
 * Refuses by Error, naming the list, a package whose shape is no longer the one we know: nothing must be imported from
 * it then. Its own `index.js` reads files relative to the current directory and cannot be used.
 * @example
 * readDecoupage().epci.length // => 1255
 */
export function readDecoupage(): Decoupage {
  return {
    communes: readListe("communes", ["code", "nom", "type", "departement", "region"]),
    epci: readListe("epci", ["code", "nom", "type", "membres"]),
    ept: readListe("ept", ["code", "nom", "type", "membres"]),
    departements: readDepartements(),
    regions: readListe("regions", ["code", "nom", "zone", "typeLiaison"]),
  };
}

/** Reads the départements and overseas collectivités alone, e.g. `{ code: "14", nom: "Calvados", … }`. */
export function readDepartements(): Decoupage["departements"] {
  return readListe("departements", ["code", "nom", "zone", "region", "typeLiaison"]);
}

/** Reads the version of the installed package without reading its lists, e.g. `"6.0.0"`. */
export function readVersionDecoupage(): string {
  const { version } = readJson(`${PAQUET}/package.json`) as { version: string };
  return version;
}

function readListe<Ligne extends object>(nom: string, champs: readonly (keyof Ligne & string)[]): Ligne[] {
  const liste = readJson(`${PAQUET}/data/${nom}.json`);
  const conforme =
    Array.isArray(liste) && liste.length > 0 && liste.every((ligne) => hasChamps(ligne, champs));
  if (!conforme) {
    throw new Error(
      `Annuaire : la liste « ${nom} » de ${PAQUET} n'a pas la forme attendue (${champs.join(", ")}).`,
    );
  }
  return liste as Ligne[];
}

function hasChamps(ligne: unknown, champs: readonly string[]): boolean {
  return typeof ligne === "object" && ligne !== null && champs.every((champ) => Object.hasOwn(ligne, champ));
}

function readJson(chemin: string): unknown {
  return JSON.parse(readFileSync(require.resolve(chemin), "utf8"));
}
