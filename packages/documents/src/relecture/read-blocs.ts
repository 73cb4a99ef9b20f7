import type { Bloc, Entree, Ligne } from "../blocs/bloc.ts";
import { buildBlocs } from "../blocs/build-blocs.ts";
import type { ModeleDocument } from "../index.ts";

/** The text of a document as one reads it, one block a line; ordinary spaces, so that tests can be read too. */
export function readBlocs(modele: ModeleDocument): string {
  return buildBlocs(modele)
    .blocs.flatMap(readBloc)
    .join("\n")
    .replace(/[\u00A0\u202F]/gu, " ");
}

function readBloc(bloc: Bloc): readonly string[] {
  switch (bloc.genre) {
    case "en-tete":
      return [readLigne(bloc.nom), ...bloc.lignes.map(readLigne)];
    case "destinataire":
      return bloc.lignes.map(readLigne);
    case "banniere":
    case "titre":
    case "intertitre":
      return [bloc.texte];
    case "paragraphe":
      return [readLigne(bloc.ligne)];
    case "liste":
      return bloc.elements.map(readLigne);
    case "cles-valeurs":
      return bloc.entrees.map(readEntree);
    case "tableau":
      return [
        ...bloc.lignes.map((ligne) => ligne.map(readLigne).join(" | ")),
        ...bloc.totaux.map(({ libelle, valeur }) => `${libelle} | ${valeur}`),
      ];
    case "graphique":
      return bloc.barres.map(readEntree);
    case "signatures":
      return bloc.cadres.flatMap(({ titre, entrees }) => [titre, ...entrees.map(readEntree)]);
    default:
      throw new TypeError(`Bloc inconnu : ${JSON.stringify(bloc)}`);
  }
}

function readEntree({ cle, valeur = [] }: Entree): string {
  return `${cle} : ${readLigne(valeur)}`;
}

function readLigne(ligne: Ligne): string {
  return ligne.map(({ texte }) => texte).join("");
}
