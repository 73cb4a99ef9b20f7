// Drift check against the State's own data set (see golden/README.md): eleven years, thirteen zones.
import { TERRITOIRES } from "@ia-territoires/core";
import { expect, test } from "vitest";
import { type Ecart, listDerives } from "./derive.ts";
import extrait from "./golden/etalab-jours-feries.csv?raw";

const LOCAL =
  "liste locale, absente du jeu de données, qui ne donne aux territoires du Pacifique que la liste commune.";
const ECARTS: readonly Ecart[] = [
  { territoires: ["PF"], cote: "ici", jour: "03-05", motif: `Arrivée de l'Évangile : ${LOCAL}` },
  { territoires: ["PF"], cote: "ici", jour: -2, motif: `Vendredi saint : ${LOCAL}` },
  { territoires: ["PF"], cote: "ici", jour: "06-29", jusqua: 2025, motif: `Fête de l'autonomie : ${LOCAL}` },
  { territoires: ["PF"], cote: "ici", jour: "11-20", depuis: 2026, motif: `Matari'i : ${LOCAL}` },
  { territoires: ["WF"], cote: "ici", jour: "04-28", motif: `Saint-Pierre-Chanel : ${LOCAL}` },
  { territoires: ["WF"], cote: "ici", jour: "06-29", motif: `Saint-Pierre et Saint-Paul : ${LOCAL}` },
  { territoires: ["WF"], cote: "ici", jour: "07-29", motif: `Fête du Territoire : ${LOCAL}` },
  { territoires: ["NC"], cote: "ici", jour: "09-24", motif: `Fête de la citoyenneté : ${LOCAL}` },
];

const lignes = extrait
  .trim()
  .split("\n")
  .slice(1)
  .map((ligne) => ligne.split(";") as [string, string]);
const annees = [...new Set(lignes.map(([date]) => Number(date.slice(0, 4))))];

test("l'extrait a ses onze années", () => {
  expect(annees).toEqual([2006, 2007, 2008, 2009, 2010, 2011, 2027, 2028, 2029, 2030, 2031]);
  expect(lignes.length).toBeGreaterThan(200);
});

test("treize territoires, chaque année de l'extrait : rien d'autre que les écarts relus", () => {
  const servis = new Set<Ecart>();
  const derives = TERRITOIRES.flatMap((territoire) =>
    annees
      // Before 2012 the data set gives these two the dates of today; the library does not answer.
      .filter((annee) => annee >= 2012 || (territoire !== "BL" && territoire !== "MF"))
      .flatMap((annee) => {
        const dates = lignes.filter(
          ([date, zones]) =>
            date.startsWith(`${annee}`) && (zones === "*" || zones.split(" ").includes(territoire)),
        );
        return listDerives(territoire, annee, new Set(dates.map(([date]) => date)), ECARTS, servis);
      }),
  );
  expect(derives).toEqual([]);
  expect(ECARTS.filter((ecart) => !servis.has(ecart))).toEqual([]);
});
