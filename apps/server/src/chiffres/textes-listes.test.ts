import { readdirSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { DateIso, Source } from "@ia-territoires/core";
import { describe, expect, test } from "vitest";
import { getDomaine, listChiffres } from "./list-chiffres.ts";

const RACINE = fileURLToPath(new URL("../../../../", import.meta.url));

/** Files of `texts/` that hold no figure of law, each with its reason. */
const SANS_CHIFFRE: Readonly<Record<string, string>> = {
  "packages/calendar/src/texts/noms-feries.ts":
    "les noms des jours ; leurs dates sont dans les textes voisins",
  "packages/compliance/src/texts/aia-2024-07-12/pack.ts": "réunit les fichiers voisins",
  "packages/compliance/src/texts/aia-2024-07-12/aia.ts": "écrit une citation",
  "packages/compliance/src/texts/national-fr/pack.ts": "réunit les fichiers voisins",
  "packages/compliance/src/texts/national-fr/obligations.ts":
    "les devoirs des fichiers voisins, règle pour règle",
  "packages/documents/src/texts/convention.ts": "des clauses dans nos mots, sans chiffre",
  "packages/documents/src/texts/deliberation.ts": "des considérants dans nos mots, sans chiffre",
  "packages/documents/src/texts/prestations-offre-cdg14.ts": "des exemples de prestations, sans chiffre",
  "packages/documents/src/texts/visas-par-defaut.ts": "les titres des textes visés, sans chiffre",
  "packages/reporting/src/texts/cctp-article-7.ts": "les articles qui fondent les tableaux, sans chiffre",
};

interface Datee {
  readonly value: unknown;
  readonly from: DateIso;
  readonly source: Source;
}

function listTextes(dossier: string): readonly string[] {
  return readdirSync(dossier, { recursive: true, withFileTypes: true })
    .filter((entree) => entree.isFile() && entree.name.endsWith(".ts") && !entree.name.endsWith(".test.ts"))
    .map((entree) => relative(RACINE, join(entree.parentPath, entree.name)).replaceAll("\\", "/"))
    .filter((fichier) => fichier.includes("/texts/") && !fichier.includes("node_modules"));
}

const TEXTES = ["packages", "apps/server/src"].flatMap((racine) =>
  racine === "packages"
    ? readdirSync(join(RACINE, racine)).flatMap((paquet) => listTextes(join(RACINE, racine, paquet, "src")))
    : listTextes(join(RACINE, racine)),
);

const getFichier = (texte: string): string => texte.replace(/^.*\/texts\//, "").replace(/\.ts$/, "");

const isDatee = (valeur: object): valeur is Datee =>
  "value" in valeur &&
  "from" in valeur &&
  "source" in valeur &&
  "certainty" in valeur &&
  "verifiedOn" in valeur;

/** Every dated value that a module holds, however deep. */
function listDatees(valeur: unknown, vues = new Set<unknown>()): readonly Datee[] {
  if (typeof valeur !== "object" || valeur === null || vues.has(valeur)) return [];
  vues.add(valeur);
  const contenu = valeur instanceof Map ? [...valeur.values()] : Object.values(valeur);
  return [...(isDatee(valeur) ? [valeur] : []), ...contenu.flatMap((partie) => listDatees(partie, vues))];
}

/** Every entry of law (an id and what it cites). */
function listEntrees(valeur: unknown, vues = new Set<unknown>()): readonly string[] {
  if (typeof valeur !== "object" || valeur === null || vues.has(valeur)) return [];
  vues.add(valeur);
  const sienne = "id" in valeur && "cites" in valeur && typeof valeur.id === "string" ? [valeur.id] : [];
  return [...sienne, ...Object.values(valeur).flatMap((partie) => listEntrees(partie, vues))];
}

const chiffres = listChiffres();

describe("tout texte de droit est dans la liste des chiffres", () => {
  test("il y a des textes, et chaque exception existe", () => {
    expect(TEXTES.length).toBeGreaterThan(50);
    expect(Object.keys(SANS_CHIFFRE).filter((fichier) => !TEXTES.includes(fichier))).toEqual([]);
  });

  test.each(TEXTES.filter((texte) => !(texte in SANS_CHIFFRE)))("%s", async (texte) => {
    const module = (await import(pathToFileURL(join(RACINE, texte)).href)) as Readonly<
      Record<string, unknown>
    >;
    const valeurs = Object.values(module).filter((valeur) => typeof valeur !== "function");
    // Functions only: nothing is held here.
    if (valeurs.length === 0) return;
    const listes = chiffres.filter(({ fichier }) => fichier === getFichier(texte));
    expect(listes, `${basename(texte)} : aucune de ses valeurs n'est listée`).not.toEqual([]);
    const manquantes = listDatees(valeurs).filter(
      ({ from, source }) =>
        !listes.some(
          (liste) =>
            liste.from === from &&
            liste.source.texte === source.texte &&
            liste.source.article === source.article,
        ),
    );
    expect(manquantes).toEqual([]);
    const codes = new Set(listes.map(({ code }) => code.split(":").slice(2).join(":")));
    const entrees = listEntrees(valeurs);
    if (texte.startsWith("packages/compliance/")) expect(entrees.filter((id) => !codes.has(id))).toEqual([]);
  });

  test("un fichier que rien ne liste est vu", () => {
    const plante = "packages/pricing/src/texts/tarif-oublie.ts";
    expect(chiffres.filter(({ fichier }) => fichier === getFichier(plante))).toEqual([]);
  });
});

test("chaque chiffre a son domaine, son texte, et une clé à lui", () => {
  for (const chiffre of chiffres) {
    expect(getDomaine(chiffre)).toBeTruthy();
    expect(chiffre.source.texte).not.toBe("");
    expect(chiffre.value).not.toBe("");
  }
  const cles = chiffres.map(({ code, from }) => `${code} ${from}`);
  expect(new Set(cles).size).toBe(cles.length);
});
