import { type ChiffreAu, type DateIso, listChiffresAu, parseDateIso } from "@ia-territoires/core";
import { type Domaine, DOMAINES, getDomaine, listChiffres } from "./list-chiffres.ts";

/** A figure as it stands on a day, with the identifier that names both. */
export interface ChiffreListe extends ChiffreAu {
  readonly id: string;
  readonly domaine: Domaine;
}

/** Texts, then articles, as a jurist would read them: numbers in their order. */
const ORDRE = new Intl.Collator("fr", { numeric: true });

const RANGS = Object.keys(DOMAINES);

/** Every figure as it stands on a day: domain by domain, in the order of texts. */
export function listChiffresLe(le: DateIso): readonly ChiffreListe[] {
  return listChiffresAu(listChiffres(), le)
    .map((chiffre) => ({
      ...chiffre,
      id: `${chiffre.code}@${chiffre.from ?? "toujours"}@${le}`,
      domaine: getDomaine(chiffre),
    }))
    .sort((a, b) => RANGS.indexOf(a.domaine) - RANGS.indexOf(b.domaine) || compareTextes(a, b));
}

/** The figures of these identifiers; one that names nothing is left out. */
export function findChiffres(ids: readonly string[]): readonly ChiffreListe[] {
  const [premier] = ids;
  const jour = premier?.split("@")[2];
  if (jour === undefined) return [];
  const voulus = new Set(ids);
  return listChiffresLe(parseDateIso(jour)).filter(({ id }) => voulus.has(id));
}

/** Order of two figures by their text, article, label and first day. */
export function compareTextes(a: ChiffreListe, b: ChiffreListe): number {
  return (
    ORDRE.compare(a.source.texte, b.source.texte) ||
    ORDRE.compare(a.source.article ?? "", b.source.article ?? "") ||
    ORDRE.compare(a.libelle, b.libelle) ||
    ORDRE.compare(a.id, b.id)
  );
}
