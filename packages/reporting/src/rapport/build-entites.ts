import {
  type DateIso,
  type Siret,
  compareDates,
  formatSiret,
  parseDateIso,
  parseSiret,
} from "@ia-territoires/core";
import type { Succession } from "./options-rapport.ts";

/**
 * Gives, for a body, the one that stands in its place on a day, following successions one after the other.
 * Refuses by RangeError a body with two successors and successions that turn in a circle.
 */
export function buildEntites(successions: readonly Succession[], le: DateIso): (siret: Siret) => Siret {
  const suivants = new Map<Siret, Siret>();
  for (const { ancien, nouveau, le: depuis } of successions) {
    const de = parseSiret(ancien);
    const vers = parseSiret(nouveau);
    if (suivants.has(de) && suivants.get(de) !== vers) {
      throw new RangeError(`Succession : ${formatSiret(de)} a deux successeurs.`);
    }
    if (compareDates(parseDateIso(depuis), le) <= 0) suivants.set(de, vers);
  }
  return (siret) => {
    let courant = siret;
    for (let pas = 0; pas <= suivants.size; pas += 1) {
      const suivant = suivants.get(courant);
      if (suivant === undefined) return courant;
      courant = suivant;
    }
    throw new RangeError(`Successions en boucle à partir de ${formatSiret(siret)}.`);
  };
}
