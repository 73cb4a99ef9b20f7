import { buildValeursModele, type GenreModele, type ValeursModele } from "@ia-territoires/dossiers/modeles";
import type { Tx } from "../db/in-transaction.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { notFound } from "../trpc/erreur-metier.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import { loadSources } from "./load-sources.ts";
import { requireAuteur } from "./save-modele.ts";
import type { EtatCible } from "./tables.ts";

/** A model, and whether this person may write it. */
export interface ModeleVue {
  readonly id: string;
  readonly titre: string;
  readonly genre: GenreModele;
  readonly texte: string;
  readonly version: number;
  readonly archiveLe: string | null;
  readonly demonstration: boolean;
  /** Its copies, newest first: the last ten. */
  readonly copies: readonly CopieResumee[];
}

/** A copy in one line. */
export interface CopieResumee {
  readonly id: string;
  readonly etat: "en-cours" | "faite" | "annulee";
  readonly creeLe: string;
  readonly cibles: number;
}

/** How far a copy is, and what became of each body. */
export interface CopieVue {
  readonly id: string;
  readonly modele: { readonly id: string; readonly titre: string };
  readonly etat: "en-cours" | "faite" | "annulee";
  readonly avecBlancs: boolean;
  readonly creeLe: string;
  readonly finieLe: string | null;
  readonly total: number;
  readonly faites: number;
  readonly cibles: readonly {
    readonly missionId: string;
    readonly nom: string;
    readonly etat: EtatCible;
    readonly message: string | null;
  }[];
}

/** Reads a model of the acting vendor, or refuses as not found. */
export async function getModele(tx: Tx, id: string): Promise<ModeleVue> {
  const lu = await tx
    .selectFrom("modele_document")
    .where("id", "=", id)
    .select(["id", "titre", "genre", "texte", "version", "archive_le as archiveLe", "demonstration"])
    .executeTakeFirst();
  if (lu === undefined) throw notFound("Ce modèle");
  const copies = await tx
    .selectFrom("copie_modele as c")
    .where("c.modele_id", "=", id)
    .orderBy("c.cree_le", "desc")
    .orderBy("c.id")
    .limit(10)
    .select((eb) => [
      "c.id",
      "c.etat",
      "c.cree_le as creeLe",
      eb
        .selectFrom("copie_cible as t")
        .whereRef("t.copie_id", "=", "c.id")
        .select((compte) => compte.cast<number>(compte.fn.countAll(), "integer").as("nombre"))
        .as("cibles"),
    ])
    .execute();
  return { ...lu, copies: copies.map(({ cibles, ...copie }) => ({ ...copie, cibles: cibles ?? 0 })) };
}

/** What the variables of models are worth for one mission of the acting vendor, today. */
export async function getValeurs(
  tx: Tx,
  ctx: ContexteOrganisme,
  missionId: string,
): Promise<{ readonly nom: string; readonly valeurs: ValeursModele }> {
  const prestataire = await requireAuteur(tx, ctx);
  const [cible] = await loadSources(tx, prestataire, [missionId]);
  if (cible === undefined) throw notFound("Cette mission");
  const aujourdHui = getAujourdHui(ctx.horloge(), prestataire.fuseau);
  return { nom: cible.source.collectivite.nom, valeurs: buildValeursModele(cible.source, aujourdHui) };
}

/** Reads a copy of the acting vendor with its bodies in order, or refuses as not found. */
export async function getCopie(tx: Tx, id: string): Promise<CopieVue> {
  const lue = await tx
    .selectFrom("copie_modele as c")
    .innerJoin("modele_document as m", "m.id", "c.modele_id")
    .where("c.id", "=", id)
    .select([
      "c.id",
      "c.etat",
      "c.avec_blancs as avecBlancs",
      "c.cree_le as creeLe",
      "c.finie_le as finieLe",
      "m.id as modeleId",
      "m.titre",
    ])
    .executeTakeFirst();
  if (lue === undefined) throw notFound("Cette copie");
  const cibles = await tx
    .selectFrom("copie_cible as t")
    .innerJoin("mission as m", "m.dossier_id", "t.dossier_id")
    .innerJoin("organisme as b", "b.id", "m.beneficiaire_id")
    .where("t.copie_id", "=", id)
    .orderBy("t.rang")
    .select(["t.dossier_id as missionId", "b.nom", "t.etat", "t.message"])
    .execute();
  const { modeleId, titre, ...copie } = lue;
  return {
    ...copie,
    modele: { id: modeleId, titre },
    total: cibles.length,
    faites: cibles.filter(({ etat }) => etat !== "a-faire").length,
    cibles,
  };
}
