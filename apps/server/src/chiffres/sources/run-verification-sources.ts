import type { Base } from "../../db/open-base.ts";
import { OPTIONS_SOURCES } from "./start-verification-sources.ts";
import { verifySources } from "./verify-sources.ts";

/** Opens the sources now and says what did not simply open; the exit code is 2 when a page is gone. */
export async function runVerificationSources(base: Base): Promise<number> {
  const reponses = await verifySources(base, new Date(), OPTIONS_SOURCES);
  const defauts = reponses.filter(({ etat }) => etat !== "ouverte");
  for (const { adresse, detail } of defauts) process.stdout.write(`${adresse} : ${detail}\n`);
  process.stdout.write(`${reponses.length} adresses ouvertes, ${defauts.length} en défaut.\n`);
  return defauts.some(({ etat }) => etat === "absente") ? 2 : 0;
}
