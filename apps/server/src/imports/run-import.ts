import { buildRefus, type Refus } from "@ia-territoires/core";
import type { Tx } from "../db/in-transaction.ts";
import { addJournal, type FaitJournal } from "../journal/add-journal.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import type { DefinitionImport, LigneImport } from "./define-import.ts";
import { buildRapport, type RapportImport } from "./rapport-import.ts";

export type ResultatImport =
  | { readonly statut: "fait"; readonly essai: boolean; readonly rapport: RapportImport }
  | Refus<"import-en-faute", RapportImport>;

/**
 * Imports the rows of a file. Every fault of every row is told at once, and one fault is enough for nothing to be
 * written; the same file again changes nothing. With `essai`, says what would be done and writes nothing. Tells
 * `onFaites` how many rows are written.
 */
export async function runImport<Champ extends string, Saisie>(
  tx: Tx,
  ctx: ContexteOrganisme,
  definition: DefinitionImport<Champ, Saisie>,
  demande: {
    readonly lignes: readonly LigneImport<Champ>[];
    readonly essai: boolean;
    readonly onFaites: (faites: number) => void;
  },
): Promise<ResultatImport> {
  const { lignes, essai, onFaites } = demande;
  const plans = await definition.plan(tx, ctx, lignes);
  const rapport = buildRapport(lignes, plans);
  if (essai) return { statut: "fait", essai, rapport };
  if (rapport.fautes.length > 0) return refuse(rapport);
  const faits: FaitJournal[] = [];
  for (const [rang, plan] of plans.entries()) {
    if (plan.action === "creer" || plan.action === "modifier") {
      const fait = await definition.apply(tx, ctx, plan.saisie);
      if ("statut" in fait) {
        const faute = { ligne: lignes[rang]?.ligne ?? 0, champ: null, message: fait.message };
        return refuse({ ...rapport, fautes: [faute] });
      }
      faits.push(fait);
    }
    onFaites(rang + 1);
  }
  await addJournal(tx, ctx, ...faits);
  return { statut: "fait", essai, rapport };
}

function refuse(rapport: RapportImport): ResultatImport {
  const fautes = rapport.fautes.length;
  return buildRefus({
    code: "import-en-faute",
    message: `Le fichier a ${fautes.toLocaleString("fr-FR")} faute(s) : rien n'a été enregistré.`,
    sources: [],
    figures: rapport,
  });
}
