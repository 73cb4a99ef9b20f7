import { buildRefus, type Refus } from "@ia-territoires/core";
import type * as z from "zod";
import type { Tx } from "../db/in-transaction.ts";
import { addJournal } from "../journal/add-journal.ts";
import { createOrganisme } from "../organismes/create-organisme.ts";
import { updateOrganisme } from "../organismes/update-organisme.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import type { importOrganismesSchema } from "./import-schemas.ts";
import { parseLigne } from "./parse-ligne.ts";
import { type FauteImport, planLigne, type PlanLigne } from "./plan-ligne.ts";

/** What an import does, or would do. */
export interface RapportImport {
  readonly crees: readonly { readonly ligne: number; readonly nom: string }[];
  readonly modifies: readonly {
    readonly ligne: number;
    readonly nom: string;
    readonly changements: readonly {
      readonly champ: string;
      readonly avant: string;
      readonly apres: string;
    }[];
  }[];
  readonly inchanges: number;
  readonly fautes: readonly (FauteImport & { readonly ligne: number })[];
}

export type ResultatImport =
  | { readonly statut: "fait"; readonly essai: boolean; readonly rapport: RapportImport }
  | Refus<"import-en-faute", RapportImport>;

/**
 * Imports organismes from the rows of a file: those whose SIRET or SIREN is unknown are created, the others corrected
 * where the file differs. Every fault of every row is told at once, and one fault is enough for nothing to be written.
 * The same file again changes nothing. With `essai`, says what would be done and writes nothing.
 */
export async function importOrganismes(
  tx: Tx,
  ctx: ContexteOrganisme,
  { lignes, essai }: z.output<typeof importOrganismesSchema>,
): Promise<ResultatImport> {
  const plans: { readonly ligne: number; readonly plan: PlanLigne }[] = [];
  const vues = new Map<string, number>();
  for (const { ligne, champs } of lignes) {
    const lus = parseLigne(champs);
    const cle = lus.siret ?? lus.siren ?? `ligne ${ligne}`;
    const deja = vues.get(cle);
    vues.set(cle, deja ?? ligne);
    const plan: PlanLigne =
      deja === undefined
        ? await planLigne(tx, lus)
        : { action: "faute", fautes: [{ champ: null, message: `Ce numéro est déjà à la ligne ${deja}.` }] };
    plans.push({ ligne, plan });
  }
  const rapport = buildRapport(plans);
  if (essai) return { statut: "fait", essai, rapport };
  if (rapport.fautes.length > 0) {
    return buildRefus({
      code: "import-en-faute",
      message: `Le fichier a ${rapport.fautes.length} faute(s) : rien n'a été enregistré.`,
      sources: [],
      figures: rapport,
    });
  }
  for (const { plan } of plans) await apply(tx, ctx, plan);
  return { statut: "fait", essai, rapport };
}

async function apply(tx: Tx, ctx: ContexteOrganisme, plan: PlanLigne): Promise<void> {
  if (plan.action === "creer") {
    const cree = await createOrganisme(tx, ctx.organismeId, plan.saisie);
    // Two rows of one file, one by its SIREN and one by its SIRET.
    if (cree.statut === "refus") throw new RangeError(cree.message);
    const donnees = { nature: plan.saisie.nature, siren: cree.siren, siret: plan.saisie.siret ?? null };
    await addJournal(tx, ctx, { dossierId: null, action: "organisme-cree", objetId: cree.id, donnees });
  }
  if (plan.action === "modifier") {
    const corrige = await updateOrganisme(tx, plan.correction);
    if (corrige.statut === "refus") throw new RangeError(corrige.message);
    const donnees = { champs: corrige.champs, version: corrige.version };
    await addJournal(tx, ctx, { dossierId: null, action: "organisme-corrige", objetId: corrige.id, donnees });
  }
}

function buildRapport(plans: readonly { readonly ligne: number; readonly plan: PlanLigne }[]): RapportImport {
  return {
    crees: plans.flatMap(({ ligne, plan }) =>
      plan.action === "creer" ? [{ ligne, nom: plan.saisie.nom }] : [],
    ),
    modifies: plans.flatMap(({ ligne, plan }) =>
      plan.action === "modifier" ? [{ ligne, nom: plan.nom, changements: plan.changements }] : [],
    ),
    inchanges: plans.filter(({ plan }) => plan.action === "rien").length,
    fautes: plans.flatMap(({ ligne, plan }) =>
      plan.action === "faute" ? plan.fautes.map((faute) => ({ ...faute, ligne })) : [],
    ),
  };
}
