import {
  type GenreSuivi,
  LISTES_SUIVI,
  parseListeSuivi,
  type SuiviRapport,
} from "@ia-territoires/reporting/suivi";
import {
  type Classeur,
  type FeuilleLue,
  formatCellule,
  LIMITES,
  readOctets,
} from "@ia-territoires/tableurs/navigateur";
import { OCTETS_MAXIMUM } from "./read-fichier.ts";
import type { FeuilleApercue, SuiviOuvert } from "./protocole.ts";

/** A list of 100 000 lines of ten columns; the time is bounded by whoever holds the worker. */
const LIMITES_LISTE = {
  ...LIMITES,
  octets: OCTETS_MAXIMUM,
  octetsDecompresses: 200_000_000,
  cellules: 4_000_000,
};
const APERCU = 6;

type Ouverture =
  | { readonly statut: "refus"; readonly message: string }
  | {
      readonly statut: "lu";
      readonly classeur: Classeur;
      readonly feuilles: readonly FeuilleApercue[];
      readonly suivi: SuiviRapport;
      readonly ouverts: readonly SuiviOuvert[];
    };

/** Opens a file: the sheets that may hold the orders, and the lists of follow-up that a workbook holds beside them. */
export async function openClasseur(fichier: {
  readonly octets: ArrayBuffer;
  readonly nom: string;
}): Promise<Ouverture> {
  const { octets, nom } = fichier;
  const classeur = await readOctets({ octets: new Uint8Array(octets), nom, limites: LIMITES_LISTE });
  if (classeur.statut === "refus") return { statut: "refus", message: classeur.message };
  const feuilles = classeur.feuilles.filter((feuille) => findGenre(feuille) === undefined);
  const gardees = feuilles.length === 0 ? classeur.feuilles : feuilles;
  return {
    statut: "lu",
    classeur: { ...classeur, feuilles: gardees },
    feuilles: gardees.map(({ nom: titre = "", lignes }) => ({
      nom: titre,
      nombreLignes: Math.max(0, lignes.length - 1),
      debut: lignes.slice(0, APERCU).map((ligne) => ligne.map(formatCellule)),
    })),
    ...readSuivis(classeur),
  };
}

/** Reads the lists of follow-up of a workbook by the names of its sheets; of `genre` its first sheet otherwise. */
export function readSuivis(
  { feuilles }: Classeur,
  genre?: GenreSuivi,
): { readonly suivi: SuiviRapport; readonly ouverts: readonly SuiviOuvert[] } {
  const lues = feuilles.flatMap((feuille) => {
    const trouve = genre ?? findGenre(feuille);
    return trouve === undefined ? [] : [{ genre: trouve, ...parseListeSuivi(trouve, feuille.lignes) }];
  });
  const retenues = genre === undefined ? lues : lues.slice(0, 1);
  return {
    suivi: Object.fromEntries(retenues.map((lue) => [lue.genre, lue.lignes])) as SuiviRapport,
    ouverts: retenues.map((lue) => ({ genre: lue.genre, lignes: lue.lignes.length, erreurs: lue.erreurs })),
  };
}

const simplify = (texte: string): string =>
  texte
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .trim()
    .toLowerCase();

function findGenre({ nom = "" }: FeuilleLue): GenreSuivi | undefined {
  const genres = Object.keys(LISTES_SUIVI) as GenreSuivi[];
  return genres.find((genre) => simplify(LISTES_SUIVI[genre].titre) === simplify(nom));
}
