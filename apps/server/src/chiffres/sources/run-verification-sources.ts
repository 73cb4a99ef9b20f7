import type { Base } from "../../db/open-base.ts";
import type { OptionsSources } from "./check-sources.ts";
import { listAdresses } from "./list-adresses.ts";
import { OPTIONS_SOURCES } from "./start-verification-sources.ts";
import { verifySources } from "./verify-sources.ts";

/**
 * Opens the sources now, keeps their answers and says what did not simply open, one line each; answers the exit code,
 * 2 when a page is gone.
 *
 * @example
 * await runVerificationSources(base, (texte) => process.stdout.write(texte)) // => 0
 */
export async function runVerificationSources(
  base: Base,
  ecrire: (texte: string) => void,
  options: OptionsSources = OPTIONS_SOURCES,
  adresses: readonly string[] = listAdresses(),
): Promise<number> {
  const reponses = await verifySources(base, new Date(), options, adresses);
  const defauts = reponses.filter(({ etat }) => etat !== "ouverte");
  const renvois = reponses.filter(({ etat, detail }) => etat === "ouverte" && detail !== "");
  for (const { adresse, detail } of [...defauts, ...renvois]) ecrire(`${adresse} : ${detail}\n`);
  ecrire(
    `${reponses.length} adresses ouvertes, ${defauts.length} en défaut, ${renvois.length} à regarder.\n`,
  );
  return defauts.some(({ etat }) => etat === "absente") ? 2 : 0;
}
