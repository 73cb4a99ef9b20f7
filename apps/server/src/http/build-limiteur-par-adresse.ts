import { buildLimiteur, type Horloge } from "./build-limiteur.ts";

/** Addresses remembered at once; the one that has waited longest is forgotten first. */
const ADRESSES_MAXIMUM = 2_000;

/**
 * Makes a rate limit per network address: at most `nombre` passages of one address in any `fenetreMs`. Nobody waits: the
 * function answers false at once beyond it.
 * @example
 * const passer = buildLimiteurParAdresse({ nombre: 20, fenetreMs: 60_000 }, () => performance.now());
 * await passer("192.0.2.1") // => true
 */
export function buildLimiteurParAdresse(
  limite: { readonly nombre: number; readonly fenetreMs: number },
  maintenant: Horloge["maintenant"],
): (adresse: string) => Promise<boolean> {
  const limiteurs = new Map<string, () => Promise<boolean>>();
  const horloge = { maintenant, attendre: async () => {} };
  return (adresse) => {
    const limiteur = limiteurs.get(adresse) ?? buildLimiteur({ ...limite, patienceMs: 0 }, horloge);
    limiteurs.delete(adresse);
    limiteurs.set(adresse, limiteur);
    const [ancienne] = limiteurs.keys();
    if (limiteurs.size > ADRESSES_MAXIMUM && ancienne !== undefined) limiteurs.delete(ancienne);
    return limiteur();
  };
}
