import type { Base } from "../../db/open-base.ts";
import { verifySources } from "./verify-sources.ts";

const HEURE_MS = 3_600_000;
const SEMAINE_MS = 7 * 24 * HEURE_MS;
export const OPTIONS_SOURCES = { delaiMs: 15_000, pauseMs: 1_000 } as const;

/**
 * Opens the sources once a week, for a server told to; answers the function that stops it. Several servers share one
 * week: whoever comes first.
 *
 * @example
 * const stop = startVerificationSources(base, () => new Date(), (erreur) => log.error(erreur))
 */
export function startVerificationSources(
  base: Base,
  horloge: () => Date,
  onError: (erreur: unknown) => void,
): () => Promise<void> {
  const depart = new AbortController();
  let enCours: Promise<unknown> = Promise.resolve();
  const run = async (): Promise<void> => {
    const derniere = await base.owner
      .selectFrom("verification_source")
      .orderBy("verifiee_le", "desc")
      .limit(1)
      .select("verifiee_le")
      .executeTakeFirst();
    const maintenant = horloge();
    if (derniere !== undefined && maintenant.getTime() - Date.parse(derniere.verifiee_le) < SEMAINE_MS)
      return;
    await verifySources(base, maintenant, { ...OPTIONS_SOURCES, annule: depart.signal });
  };
  const tick = (): void => {
    enCours = enCours.then(run).catch(onError);
  };
  tick();
  const minuterie = setInterval(tick, HEURE_MS);
  minuterie.unref();
  return async () => {
    clearInterval(minuterie);
    depart.abort();
    await enCours;
  };
}
