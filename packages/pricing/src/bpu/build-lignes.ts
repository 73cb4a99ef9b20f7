import { compareQuantites } from "@ia-territoires/core";
import type { PrixUnitaire, Taux } from "@ia-territoires/core";
import { findFautePaliers } from "./build-paliers.ts";
import type { LigneBpu, PalierBpu, PrixBpu } from "./bpu.ts";
import type { LigneLue } from "./read-ligne.ts";

/** Puts together the rows of one code: a price of its own, or steps that share all the rest. */
export function buildLignes(lues: readonly LigneLue[]): readonly LigneBpu[] {
  const parCode = new Map<string, LigneLue[]>();
  for (const lue of lues) {
    const memes = parCode.get(lue.commun.code);
    if (memes === undefined) parCode.set(lue.commun.code, [lue]);
    else memes.push(lue);
  }
  return [...parCode.values()].flatMap((memes) => buildLigne(memes) ?? []);
}

function buildLigne(lues: readonly LigneLue[]): LigneBpu | undefined {
  const [premiere, ...autres] = lues;
  if (premiere === undefined) return undefined;
  for (const autre of autres) checkMeme(premiere, autre);
  const prix = buildPrix(premiere, autres);
  return prix && { ...premiere.commun, prix };
}

/** Every column but those of the step is the same on all the rows of a code. */
function checkMeme(premiere: LigneLue, autre: LigneLue): void {
  if (JSON.stringify(premiere.commun) === JSON.stringify(autre.commun)) return;
  autre.lecteur.refuse(
    "ligne-divergente",
    "code",
    `les mêmes valeurs qu'à la ligne ${premiere.lecteur.ligne}, hors palier et prix`,
  );
}

function buildPrix(premiere: LigneLue, autres: readonly LigneLue[]): PrixBpu | undefined {
  if (premiere.palier !== null) return buildPrixPaliers(premiere, autres);
  for (const { lecteur } of autres) {
    lecteur.refuse("code-double", "code", "un code par ligne, sauf les paliers d'un même prix");
  }
  if (premiere.commun.unite === "pourcent") return { type: "taux", taux: premiere.prix as Taux };
  return { type: "unitaire", prixUnitaireHt: premiere.prix as PrixUnitaire };
}

function buildPrixPaliers(premiere: LigneLue, autres: readonly LigneLue[]): PrixBpu | undefined {
  const mode = premiere.palier?.mode ?? "volume";
  const rangees: { readonly lue: LigneLue; readonly palier: PalierBpu }[] = [];
  for (const lue of [premiere, ...autres]) {
    const { palier, lecteur, commun } = lue;
    if (commun.unite === "pourcent")
      lecteur.refuse("palier-incomplet", "unite", "une unité qui ne soit pas un taux");
    else if (palier === null)
      lecteur.refuse("palier-incomplet", "palier_de", "un palier, comme les autres lignes de ce code");
    else if (palier.mode !== mode)
      lecteur.refuse("ligne-divergente", "mode_palier", `« ${mode} », comme la première ligne de ce code`);
    else if (palier.de.startsWith("-") || (palier.a !== null && compareQuantites(palier.a, palier.de) < 0)) {
      lecteur.refuse("bornes-inversees", "palier_a", "une borne haute qui ne soit pas sous la borne basse");
    } else {
      rangees.push({ lue, palier: { de: palier.de, a: palier.a, prixUnitaireHt: lue.prix as PrixUnitaire } });
    }
  }
  rangees.sort((x, y) => compareQuantites(x.palier.de, y.palier.de));
  rangees.forEach(({ palier }, rang) => {
    const suivante = rangees[rang + 1];
    const faute = suivante && findFautePaliers(palier, suivante.palier);
    if (faute === undefined) return;
    suivante?.lue.lecteur.refuse(
      faute,
      "palier_de",
      `la quantité qui suit la fin du palier précédent (${palier.a ?? "sans fin"})`,
    );
  });
  return { type: "paliers", mode, paliers: rangees.map(({ palier }) => palier) };
}
