import { parseArgs } from "node:util";
import * as z from "zod";
import { MOTIFS_SECOND_FACTEUR, VERIFICATIONS_IDENTITE } from "../personnes/motifs-second-facteur.ts";
import type { RetraitSecondFacteur } from "./remove-second-facteur-instance.ts";

const AIDE = `Usage : second-facteur:retirer --email <adresse> --motif <${MOTIFS_SECOND_FACTEUR.join("|")}> --verification <${VERIFICATIONS_IDENTITE.join("|")}>`;

const options = z.object({
  email: z.email(),
  motif: z.enum(MOTIFS_SECOND_FACTEUR),
  verification: z.enum(VERIFICATIONS_IDENTITE),
});

/**
 * Reads the options of `second-facteur:retirer`. Refuses (RangeError in French) an unknown option, a missing one, and
 * what is not in its closed list.
 *
 * @example
 * parseSecondFacteurOptions(["--email", "a@exemple.fr", "--motif", "appareil-perdu", "--verification", "en-personne"])
 */
export function parseSecondFacteurOptions(args: readonly string[]): RetraitSecondFacteur {
  let values: unknown;
  try {
    const texte = { type: "string" } as const;
    values = parseArgs({
      args: [...args],
      options: { email: texte, motif: texte, verification: texte },
    }).values;
  } catch (erreur) {
    throw new RangeError(`Option refusée. ${AIDE}`, { cause: erreur });
  }
  const lues = options.safeParse(values);
  if (lues.success) return lues.data;
  throw new RangeError(`--${lues.error.issues[0]?.path.join(".") ?? ""} manque ou n'est pas admis. ${AIDE}`);
}
