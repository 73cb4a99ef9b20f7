import { formatDateFr } from "@ia-territoires/core";
import type { Rattachement } from "../colonnes/colonnes-commandes.ts";
import type { Volumes } from "../volumes/volumes.ts";
import type { LigneBpuConnue } from "./options-rapport.ts";

const MONTRES = 5;

/** Rows that no figure counts. */
export function sayEcartees(nombre: number): readonly string[] {
  if (nombre === 0) return [];
  return nombre === 1
    ? ["1 ligne de la liste est écartée : une erreur y reste à corriger."]
    : [`${nombre} lignes de la liste sont écartées : des erreurs y restent à corriger.`];
}

/** What a reader must know before the figures. Nothing is dropped for it: an unknown line is counted and said. */
export function listAvertissements(
  volumes: Volumes,
  bpu: readonly LigneBpuConnue[],
  rattachement: Rattachement | null,
): readonly string[] {
  const { periode, nombreLignes } = volumes;
  return [
    ...(nombreLignes > 0
      ? []
      : [`Aucune commande du ${formatDateFr(periode.debut)} au ${formatDateFr(periode.fin)}.`]),
    ...listSansCommande(rattachement),
    ...listCodesInconnus(volumes, bpu),
  ];
}

function listSansCommande(rattachement: Rattachement | null): readonly string[] {
  const numeros = rattachement?.sansCommande ?? [];
  if (numeros.length === 0) return [];
  return [
    `Avoirs dont la commande n'est pas dans la liste, comptés à leur propre date : ${nameSuite(numeros)}.`,
  ];
}

function nameSuite(noms: readonly string[]): string {
  const suite = noms.length > MONTRES ? ` et ${noms.length - MONTRES} autre(s)` : "";
  return `${noms.slice(0, MONTRES).join(", ")}${suite}`;
}

function listCodesInconnus(volumes: Volumes, bpu: readonly LigneBpuConnue[]): readonly string[] {
  if (bpu.length === 0) return [];
  const connues = new Set(bpu.map(({ lot, code }) => `${lot}/${code}`));
  const inconnues = new Set(
    volumes.lignesBpu
      .filter(({ lot, code }, rang) => !connues.has(`${lot}/${code}`) && isCommandee(volumes, rang))
      .map(({ lot, code }) => `${code} (lot ${lot})`),
  );
  if (inconnues.size === 0) return [];
  return [`Codes absents du BPU, comptés tels quels : ${nameSuite([...inconnues])}.`];
}

function isCommandee({ lignesParBpu, nombreMois }: Volumes, rang: number): boolean {
  return lignesParBpu.subarray(rang * nombreMois, (rang + 1) * nombreMois).some((nombre) => nombre > 0);
}
