import { inTransaction, type Tx } from "../db/in-transaction.ts";
import type { Base } from "../db/open-base.ts";
import type { TexteCourrier } from "./modele-courrier.ts";

/** What an organisme brings to the mails that leave in its name. */
export interface ModelesOrganisme {
  readonly nom: string;
  /** Its edited templates, by code. */
  readonly textes: ReadonlyMap<string, TexteCourrier>;
}

const SANS_ORGANISME: ModelesOrganisme = { nom: "ia-territoires", textes: new Map() };

/** Reads the name and the edited templates of an organisme. */
export async function readModeles(tx: Tx, organismeId: string): Promise<ModelesOrganisme> {
  const organisme = await tx
    .selectFrom("organisme")
    .where("id", "=", organismeId)
    .select("nom")
    .executeTakeFirst();
  const modeles = await tx
    .selectFrom("courrier_modele")
    .where("organisme_id", "=", organismeId)
    .select(["modele", "objet", "texte"])
    .execute();
  return {
    nom: organisme?.nom ?? SANS_ORGANISME.nom,
    textes: new Map(modeles.map(({ modele, objet, texte }) => [modele, { objet, texte }])),
  };
}

/** The same, for a delivery, under the rights of that organisme; defaults when there is none. */
export async function loadModeles(base: Base, organismeId: string | null): Promise<ModelesOrganisme> {
  if (organismeId === null) return SANS_ORGANISME;
  const acteur = { utilisateurId: "courrier", organismeId, mesOrganismes: [organismeId] };
  return inTransaction({ base, acteur }, (tx) => readModeles(tx, organismeId));
}
