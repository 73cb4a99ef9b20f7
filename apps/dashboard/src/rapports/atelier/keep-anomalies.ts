import type { CodeSignalement, ErreurListe, Signalement } from "@ia-territoires/reporting/lignes";

/** All that is wrong or odd in a list, each at its row of the file. */
export interface Anomalies {
  readonly erreurs: readonly ErreurListe[];
  readonly signalements: readonly Signalement[];
}

/** How many a saved list counts without keeping them. */
export interface Omises {
  readonly erreurs: number;
  readonly signalements: Readonly<Partial<Record<CodeSignalement, number>>>;
}

export const AUCUNE_OMISE: Omises = { erreurs: 0, signalements: {} };

const GARDEES = 1_000;
const SIGNES = 200;

/**
 * Keeps what a saved list must still say: the first 1 000 errors and the first 1 000 oddities of each kind, what was read
 * cut to 200 signs, and how many more there were.
 *
 * @example
 * keepAnomalies({ erreurs: [], signalements: [] }) // => { erreurs: [], signalements: [], omises: { erreurs: 0, signalements: {} } }
 */
export function keepAnomalies({ erreurs, signalements }: Anomalies): Anomalies & { readonly omises: Omises } {
  const comptes = new Map<CodeSignalement, number>();
  const gardes = signalements.filter(({ code }) => {
    const rang = (comptes.get(code) ?? 0) + 1;
    comptes.set(code, rang);
    return rang <= GARDEES;
  });
  const omis = [...comptes].flatMap(([code, nombre]) =>
    nombre > GARDEES ? [[code, nombre - GARDEES] as const] : [],
  );
  return {
    erreurs: erreurs.slice(0, GARDEES).map((erreur) => ({ ...erreur, valeur: cut(erreur.valeur) })),
    signalements: gardes.map((garde) => ({ ...garde, message: cut(garde.message) })),
    omises: { erreurs: Math.max(0, erreurs.length - GARDEES), signalements: Object.fromEntries(omis) },
  };
}

function cut(texte: string): string {
  const signes = Array.from(texte);
  return signes.length <= SIGNES ? texte : `${signes.slice(0, SIGNES).join("")}…`;
}
