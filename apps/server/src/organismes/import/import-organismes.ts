import type { Refus } from "@ia-territoires/core";
import type { Tx } from "../../db/in-transaction.ts";
import type { FaitJournal } from "../../journal/add-journal.ts";
import { createOrganisme } from "../create-organisme.ts";
import type { CorrectionOrganisme, SaisieOrganisme } from "../schemas.ts";
import { updateOrganisme } from "../update-organisme.ts";
import type { ContexteOrganisme } from "../../trpc/procedures.ts";
import { CHAMPS_ORGANISME, type ChampOrganisme } from "./champs-organisme.ts";
import type { DefinitionImport } from "../../imports/define-import.ts";
import { findConnu, readConnus } from "./organismes-connus.ts";
import { parseLigne } from "./parse-ligne.ts";
import { planLigne } from "./plan-ligne.ts";

/** What a row does to the directory. */
export type SaisieImport =
  | { readonly genre: "creation"; readonly saisie: SaisieOrganisme }
  | { readonly genre: "correction"; readonly correction: CorrectionOrganisme };

/**
 * Organismes from a file: those whose SIRET or SIREN is unknown are created, the others corrected where the file
 * differs. Who enters organismes by hand may enter many at once.
 */
export const IMPORT_ORGANISMES = {
  code: "organismes",
  roles: ["admin", "referent-ia"],
  champs: CHAMPS_ORGANISME,
  lignesMaximum: 5_000,
  async plan(tx, _ctx, lignes) {
    const lues = lignes.map(({ champs }) => parseLigne(champs));
    const connus = await readConnus(tx, lues);
    return lues.map((champs) => planLigne(findConnu(connus, champs), champs));
  },
  apply: (tx, ctx, demande) =>
    demande.genre === "creation" ? create(tx, ctx, demande.saisie) : correct(tx, demande.correction),
} as const satisfies DefinitionImport<ChampOrganisme, SaisieImport>;

/** Most rows of one file, which the screen says beforehand. */
export type LignesImportOrganismes = typeof IMPORT_ORGANISMES.lignesMaximum;

async function create(tx: Tx, ctx: ContexteOrganisme, saisie: SaisieOrganisme): Promise<FaitJournal | Refus> {
  const cree = await createOrganisme(tx, ctx.organismeId, saisie);
  if (cree.statut === "refus") return cree;
  const donnees = { nature: saisie.nature, siren: cree.siren, siret: saisie.siret ?? null };
  return { dossierId: null, action: "organisme-cree", objetId: cree.id, donnees };
}

async function correct(tx: Tx, correction: CorrectionOrganisme): Promise<FaitJournal | Refus> {
  const corrige = await updateOrganisme(tx, correction);
  if (corrige.statut === "refus") return corrige;
  const donnees = { champs: corrige.champs, version: corrige.version };
  return { dossierId: null, action: "organisme-corrige", objetId: corrige.id, donnees };
}
