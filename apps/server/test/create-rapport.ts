import { gzipSync } from "node:zlib";
import { createListeExemple } from "@ia-territoires/reporting/exemple";
import { toRowsListe } from "@ia-territoires/reporting/lignes";
import type { RouterInputs } from "../src/api.ts";
import { cle, date, fait } from "./create-mission.ts";
import type { Monde } from "./create-monde.ts";

/** What a browser sends of a list: its first rows of the demonstration, compressed. */
export function writeListe(lignes: number, change: (contenu: object) => unknown = (tel) => tel): string {
  const { lignes: exemple, noms } = createListeExemple();
  const contenu = {
    lignes: toRowsListe(exemple.slice(0, lignes), noms),
    bpu: { titre: "", lignes: [] },
    suivi: {},
    ecartees: 0,
  };
  return gzipSync(JSON.stringify(change(contenu))).toString("base64");
}

export const RAPPORT = {
  titre: "Premier semestre 2026",
  debut: date("2026-01-01"),
  fin: date("2026-06-30"),
  arreteLe: date("2026-07-10"),
  avoirs: "date-propre",
  redaction: { actionsCommerciales: [], bonnesPratiques: ["Former"], defauts: [], commentaire: "" },
} as const satisfies Omit<RouterInputs["rapports"]["update"], "id" | "version" | "cleIdempotence">;

/** Saves a report of the commune of a world, or of its CDG. */
export async function createRapport(
  monde: Monde,
  titre: string = RAPPORT.titre,
  de: "commune" | "cdg" = "commune",
): Promise<string> {
  const saisie = { ...cle(), ...structuredClone(RAPPORT), titre, liste: writeListe(40) };
  return fait(await monde.as("titulaire", monde[de]).rapports.create(saisie as never)).id;
}
