import { sql } from "kysely";
import type { Base } from "../../db/open-base.ts";
import { checkSources, type OptionsSources } from "./check-sources.ts";
import type { ReponseSource } from "./check-source.ts";
import { listAdresses } from "./list-adresses.ts";

/**
 * Opens every source cited, and keeps the answers for the screen of figures; an address no longer cited is forgotten.
 * Leaves the machine: called only when whoever runs it asked for it.
 *
 * @example
 * await verifySources(base, new Date(), { delaiMs: 15_000, pauseMs: 1_000 })
 */
export async function verifySources(
  base: Base,
  maintenant: Date,
  options: OptionsSources,
  adresses: readonly string[] = listAdresses(),
): Promise<readonly ReponseSource[]> {
  const reponses = await checkSources(adresses, options);
  if (reponses.length === 0) return reponses;
  await base.owner.transaction().execute(async (tx) => {
    await tx
      .deleteFrom("verification_source")
      .where("adresse", "not in", [...adresses])
      .execute();
    await tx
      .insertInto("verification_source")
      .values(
        reponses.map(({ adresse, etat, detail }) => ({
          adresse,
          etat,
          detail,
          verifiee_le: maintenant.toISOString(),
        })),
      )
      .onConflict((conflit) =>
        conflit.column("adresse").doUpdateSet({
          etat: sql`excluded.etat`,
          detail: sql`excluded.detail`,
          verifiee_le: sql`excluded.verifiee_le`,
        }),
      )
      .execute();
  });
  return reponses;
}
