import { unzipSync, zipSync } from "fflate";
import { createLecteur, LIMITES, type Table } from "../../src/index.ts";
import { writeEntier } from "../write-entier.ts";
import { createTirage, mutate } from "./mutate.ts";

/** What became of damaged files of one format. */
export interface MesureFuzz {
  readonly format: "csv" | "xlsx" | "ods";
  readonly fichiers: number;
  readonly lus: number;
  readonly refuses: number;
  /** Readings that ended their thread otherwise than by its limits. */
  readonly plantages: number;
  /** Readings of more than one second, stopped. */
  readonly pendus: number;
  /** Readings stopped because their thread was full. */
  readonly memoire: number;
  readonly plusLentMs: number;
  /** Growth of the whole process at its peak, in megabytes. */
  readonly croissanceMo: number;
}

const TABLE: Table = {
  titre: "Tarifs",
  colonnes: [
    { cle: "nom", titre: "Nom", type: "texte" },
    { cle: "prix", titre: "Prix", type: "montant" },
    { cle: "date", titre: "Date", type: "date" },
    { cle: "actif", titre: "Actif", type: "booleen" },
  ],
};
const LIGNES = Array.from({ length: 40 }, (_, rang) => [
  `Atelier ${rang} ; "été"`,
  `${rang}.50`,
  `2026-03-${String(1 + (rang % 28)).padStart(2, "0")}`,
  rang % 2 === 0,
]);
const DELAI_MS = 1_000;
const mega = (octets: number): number => Math.round(octets / 1e6);

/** Damages the archive itself, or one of its parts, then zipped again: deeper than a damaged ZIP would reach. */
function mutateArchive(archive: Uint8Array, tire: (borne: number) => number): Uint8Array {
  if (tire(3) === 0) return mutate(archive, tire);
  const parties = unzipSync(archive);
  const noms = Object.keys(parties);
  const nom = noms[tire(noms.length)] ?? "";
  return zipSync({ ...parties, [nom]: mutate(parties[nom] ?? new Uint8Array(), tire) }, { level: 1 });
}

/** Reads so many damaged files of a format, the same ones for the same seed. */
export async function runFuzz(
  format: MesureFuzz["format"],
  fichiers: number,
  graine = 20_261_122,
): Promise<MesureFuzz> {
  const sain = await writeEntier(format, TABLE, LIGNES);
  const tire = createTirage(graine);
  const lecteur = createLecteur();
  const limites = { ...LIMITES, delaiMs: DELAI_MS };
  const compte = { lus: 0, refuses: 0, plantages: 0, pendus: 0, memoire: 0 };
  let plusLentMs = 0;
  await lecteur.read({ octets: sain, limites: LIMITES });
  const avant = process.memoryUsage().rss;
  let pic = avant;
  for (let rang = 0; rang < fichiers; rang += 1) {
    const octets = format === "csv" ? mutate(sain, tire) : mutateArchive(sain, tire);
    const debut = performance.now();
    const reponse = await lecteur.read({ octets, limites });
    plusLentMs = Math.max(plusLentMs, performance.now() - debut);
    if (reponse.statut === "lu") compte.lus += 1;
    else if (reponse.code === "lecture-arretee") compte.plantages += 1;
    else if (reponse.code === "delai-depasse") compte.pendus += 1;
    else if (reponse.code === "memoire-depassee") compte.memoire += 1;
    else compte.refuses += 1;
    pic = Math.max(pic, process.memoryUsage().rss);
  }
  await lecteur.close();
  return { format, fichiers, ...compte, plusLentMs: Math.round(plusLentMs), croissanceMo: mega(pic - avant) };
}
