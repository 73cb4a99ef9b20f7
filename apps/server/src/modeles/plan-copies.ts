import type { DateIso } from "@ia-territoires/core";
import { type PlanCopie, planCopie, type SaisieModele } from "@ia-territoires/dossiers/modeles";
import { sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";
import type { PrestataireLu } from "../prestataire/prestataire.repository.ts";
import { buildModeleRempli, type ModeleRempli } from "./build-modele-rempli.ts";
import { type CibleModele, loadSources } from "./load-sources.ts";

/** A model to copy: which, what it says, whether blanks are wanted. */
export interface ModeleACopier {
  readonly modeleId: string;
  readonly saisie: SaisieModele;
  readonly avecBlancs: boolean;
}

/** What copying to one body would do, with what is needed to do it. */
export interface CopiePrevue {
  readonly cible: CibleModele;
  readonly rempli: ModeleRempli;
  readonly plan: PlanCopie;
}

/**
 * Says what copying a model to each of these missions would do, by name of the body; one that is not the vendor's own is
 * left out.
 *
 * @example
 * (await planCopies(tx, modele, { prestataire, missionIds: [missionId], aujourdHui }))[0]?.plan.statut // => "creer"
 */
export async function planCopies(
  tx: Tx,
  { modeleId, saisie, avecBlancs }: ModeleACopier,
  contexte: {
    readonly prestataire: PrestataireLu;
    readonly missionIds: readonly string[];
    readonly aujourdHui: DateIso;
  },
): Promise<readonly CopiePrevue[]> {
  const { prestataire, missionIds, aujourdHui } = contexte;
  const cibles = await loadSources(tx, prestataire, missionIds);
  if (cibles.length === 0) return [];
  const presents = await loadPresents(
    tx,
    modeleId,
    cibles.map(({ missionId }) => missionId),
  );
  return cibles.map((cible) => {
    const rempli = buildModeleRempli(saisie, cible, aujourdHui);
    const { empreinte, contenu } = rempli;
    const present = presents.get(cible.missionId) ?? null;
    const plan = planCopie({ manquantes: contenu.manquantes, avecBlancs, empreinte, present });
    return { cible, rempli, plan };
  });
}

/** Documents in force by mission. One whose file was withdrawn says nothing any more: it will be made again. */
async function loadPresents(tx: Tx, modeleId: string, missionIds: readonly string[]) {
  const lus = await sql<{ readonly missionId: string; readonly edition: number; readonly empreinte: string }>`
    select d.dossier_id as "missionId", d.edition,
      case when exists (select from fichier f where f.id in (d.pdf_id, d.docx_id) and f.retire_le is not null)
        then '' else d.empreinte end as empreinte
    from document_modele d
    where d.modele_id = ${modeleId}::uuid and d.remplace_le is null
      and d.dossier_id = any (${[...missionIds]}::uuid[])`.execute(tx);
  return new Map(lus.rows.map(({ missionId, ...present }) => [missionId, present]));
}
