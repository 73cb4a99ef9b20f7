import { getAnnee, quoteInput, type Quantite } from "@ia-territoires/core";
import { countQuarts, toHeures } from "./count-quarts.ts";
import { LIBELLES_PUBLIC, type Formation, type PublicForme } from "./formation.ts";

/** Trainings of one public in one year. */
export interface TotalFormations {
  readonly annee: number;
  readonly publicForme: PublicForme;
  readonly formations: number;
  /** Participations: a person who came twice counts twice. */
  readonly personnes: number;
  /** Hours received by all of them together. */
  readonly heures: Quantite;
}

/**
 * Adds trainings up by year (the latest first) and public. Participations are counted, not people: names are optional.
 *
 * Refuses by RangeError a length that is not made of quarters of an hour.
 * @example
 * aggregateFormations([{ publicForme: "elu", nombre: 3, heures: "1.5", le: "2026-03-02" }])
 * // => [{ annee: 2026, publicForme: "elu", formations: 1, personnes: 3, heures: "4.5" }]
 */
export function aggregateFormations(
  formations: readonly Pick<Formation, "publicForme" | "nombre" | "heures" | "le">[],
): readonly TotalFormations[] {
  const totaux = new Map<
    string,
    { annee: number; publicForme: PublicForme; n: number; personnes: number; quarts: number }
  >();
  for (const { publicForme, nombre, heures, le } of formations) {
    const quarts = countQuarts(heures);
    if (quarts === undefined) throw new RangeError(`Durée de formation invalide ${quoteInput(heures)}.`);
    const annee = getAnnee(le);
    const cle = `${annee} ${publicForme}`;
    const total = totaux.get(cle) ?? { annee, publicForme, n: 0, personnes: 0, quarts: 0 };
    total.n += 1;
    total.personnes += nombre;
    total.quarts += quarts * nombre;
    totaux.set(cle, total);
  }
  const ordre = Object.keys(LIBELLES_PUBLIC);
  return [...totaux.values()]
    .sort((a, b) => b.annee - a.annee || ordre.indexOf(a.publicForme) - ordre.indexOf(b.publicForme))
    .map(({ n, quarts, ...total }) => ({ ...total, formations: n, heures: toHeures(quarts) }));
}
