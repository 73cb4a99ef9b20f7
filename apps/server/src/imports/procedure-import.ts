import { inTransaction } from "../db/in-transaction.ts";
import { inMutation } from "../idempotence/in-mutation.ts";
import { SUIVIS } from "../listes/suivi-exports.ts";
import { procedureFor } from "../trpc/procedures.ts";
import { buildImportSchema } from "./build-import-schema.ts";
import type { DefinitionImport } from "./define-import.ts";
import { type ResultatImport, runImport } from "./run-import.ts";

/**
 * The procedure of an import: its roles, its rows, a trial or the act. A trial writes nothing, not even its key.
 *
 * @example
 * organismes: procedureImport(IMPORT_ORGANISMES)
 */
export function procedureImport<const Champ extends string, Saisie>(
  definition: DefinitionImport<Champ, Saisie>,
) {
  return procedureFor(definition.roles)
    .input(buildImportSchema(definition))
    .mutation(async ({ ctx, input }): Promise<ResultatImport> => {
      const { essai, suivi } = input;
      const lignes = input.lignes as Parameters<typeof definition.plan>[2];
      const onFaites = (lues: number): void => {
        if (suivi !== undefined) SUIVIS.set(suivi, ctx.acteur.utilisateurId, { lues, total: lignes.length });
      };
      const demande = { lignes, essai, onFaites };
      try {
        if (essai) return await inTransaction(ctx, (tx) => runImport(tx, ctx, definition, demande));
        return await inMutation(ctx, input, (tx) => runImport(tx, ctx, definition, demande));
      } finally {
        if (suivi !== undefined) SUIVIS.remove(suivi);
      }
    });
}
