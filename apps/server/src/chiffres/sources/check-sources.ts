import { setTimeout as wait } from "node:timers/promises";
import { checkSource, type ReponseSource } from "./check-source.ts";

/** How addresses are asked: politely, and never for long. */
export interface OptionsSources {
  /** Longest wait for one answer. */
  readonly delaiMs: number;
  /** Rest between two questions to one site. */
  readonly pauseMs: number;
  readonly annule?: AbortSignal;
}

/** One question at a time to a site, so many sites at once. */
const SITES_ENSEMBLE = 4;

/**
 * Opens each address once: sites side by side, the pages of one site one after the other with a rest in between.
 * Answers in the order given; what `annule` cut short is left out.
 *
 * @example
 * await checkSources(["https://www.legifrance.gouv.fr/…"], { delaiMs: 15_000, pauseMs: 1_000 })
 */
export async function checkSources(
  adresses: readonly string[],
  options: OptionsSources,
): Promise<readonly ReponseSource[]> {
  const parSite = new Map<string, string[]>();
  for (const adresse of new Set(adresses)) {
    const { host } = new URL(adresse);
    parSite.set(host, [...(parSite.get(host) ?? []), adresse]);
  }
  const reponses = new Map<string, ReponseSource>();
  const sites = [...parSite.values()].values();
  const work = async (): Promise<void> => {
    for (const pages of sites) {
      for (const [rang, adresse] of pages.entries()) {
        if (options.annule?.aborted) return;
        if (rang > 0) await wait(options.pauseMs);
        reponses.set(adresse, await checkSource(adresse, options));
      }
    }
  };
  await Promise.all(Array.from({ length: SITES_ENSEMBLE }, work));
  if (options.annule?.aborted) return [];
  return [...new Set(adresses)].flatMap((adresse) => reponses.get(adresse) ?? []);
}
