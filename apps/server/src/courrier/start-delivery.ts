import { deliverCourriers, type Depot } from "./deliver-courriers.ts";

const PERIODE_MS = 5_000;

/**
 * Delivers the outbox now and every few seconds; answers the function that stops it and waits for the round under
 * way.
 *
 * @example
 * const stop = startDelivery(depot, (erreur) => log.error(erreur))
 */
export function startDelivery(depot: Depot, onError: (erreur: unknown) => void): () => Promise<void> {
  let enCours: Promise<unknown> | null = null;
  const run = (): void => {
    enCours ??= deliverCourriers(depot)
      .catch(onError)
      .finally(() => {
        enCours = null;
      });
  };
  run();
  const minuterie = setInterval(run, PERIODE_MS);
  minuterie.unref();
  return async () => {
    clearInterval(minuterie);
    await enCours;
    depot.sortie?.close();
  };
}
