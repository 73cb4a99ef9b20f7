import { type CodeDepartement, isCodeDepartement } from "@ia-territoires/core";
import { readDepartements } from "./read-decoupage.ts";

/** A département or overseas collectivité as a choice of a filter. */
export interface Departement {
  readonly code: CodeDepartement;
  readonly nom: string;
}

let lus: readonly Departement[] | undefined;

/**
 * Lists the 107 départements and overseas collectivités with their names, by code: the values that the filter of the
 * directory takes. Not those that have a council: Paris or Haute-Corse are in it.
 * @example
 * listDepartements()[13] // => { code: "14", nom: "Calvados" }
 */
export function listDepartements(): readonly Departement[] {
  lus ??= readDepartements()
    .flatMap(({ code, nom }) => (isCodeDepartement(code) ? [{ code, nom }] : []))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  return lus;
}
