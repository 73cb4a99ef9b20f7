import { randomUUID } from "node:crypto";
import { renderDocx, renderPdf } from "@ia-territoires/documents";
import { TYPES_PIECE } from "@ia-territoires/dossiers";
import { VARIABLES_MODELE } from "@ia-territoires/dossiers/modeles";
import { sql } from "kysely";
import { inTransaction, type Tx } from "../db/in-transaction.ts";
import type { FichierRecu } from "../fichiers/file-store.ts";
import { insertFichier } from "../fichiers/insert-fichier.ts";
import { receiveFichier } from "../fichiers/receive-fichier.ts";
import { removeFichier } from "../fichiers/remove-fichier.ts";
import type { ContexteJob } from "../jobs/job.ts";
import { addJournal } from "../journal/add-journal.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { notFound } from "../trpc/erreur-metier.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import { buildDocumentDeModele } from "./build-document-de-modele.ts";
import { buildNomFichier } from "./build-nom-fichier.ts";
import { planCopies } from "./plan-copies.ts";
import { requireAuteur } from "./save-modele.ts";
import type { EtatCible } from "./tables.ts";

type Auteur = Pick<ContexteOrganisme, "acteur" | "organismeId" | "roles" | "horloge">;
const FORMATS = ["pdf", "docx"] as const;
type Format = (typeof FORMATS)[number];
type Stockes = Readonly<Record<Format, { readonly id: string } & Omit<FichierRecu, "chemin">>>;

/** What became of one body, and why when nothing was made. */
export interface CibleFaite {
  readonly etat: EtatCible;
  readonly message: string | null;
}

interface Cible {
  readonly copieId: string;
  readonly dossierId: string;
}

/** Reads a copy, its vendor, and what it would do for one body now. */
async function plan(tx: Tx, ctx: ContexteJob, { copieId, dossierId }: Cible) {
  const copie = await tx
    .selectFrom("copie_modele")
    .where("id", "=", copieId)
    .select(["modele_id as modeleId", "contenu", "avec_blancs as avecBlancs", "demandee_par as demandeePar"])
    .executeTakeFirst();
  if (copie === undefined) throw notFound("Cette copie");
  const prestataire = await requireAuteur(tx, { organismeId: ctx.acteur.organismeId ?? "" });
  const aujourdHui = getAujourdHui(ctx.horloge(), prestataire.fuseau);
  const { modeleId, contenu: saisie, avecBlancs, demandeePar } = copie;
  const [prevue] = await planCopies(
    tx,
    { modeleId, saisie, avecBlancs },
    { prestataire, missionIds: [dossierId], aujourdHui },
  );
  if (prevue === undefined) throw notFound("Cette mission");
  return { ...prevue, modeleId, saisie, demandeePar, prestataire, aujourdHui };
}
type Prevue = Awaited<ReturnType<typeof plan>>;

/**
 * Copies a model to one body: its document is rendered in both formats outside any transaction, stored, then filed in
 * the dossier in one transaction that takes the former edition away. What the dossier has already is left alone. Two
 * copies at the same moment make one document: the second finds it and changes nothing.
 *
 * @example
 * await copyModele(ctx, { copieId, dossierId }) // => { etat: "creee", message: null }
 */
export async function copyModele(ctx: ContexteJob, cible: Cible): Promise<CibleFaite> {
  const prevue = await inTransaction(ctx, (tx) => plan(tx, ctx, cible));
  if (prevue.plan.statut === "incomplet") {
    const noms = prevue.plan.manquantes.map((code) => VARIABLES_MODELE[code]).join(", ");
    return { etat: "ecartee", message: `Il manque : ${noms}.` };
  }
  if (prevue.plan.statut === "inchange") return { etat: "inchangee", message: null };
  const stockes = await storeFormats(ctx, prevue, prevue.plan.edition);
  let garde = false;
  try {
    const faite = await inTransaction(ctx, async (tx) => {
      await sql`select pg_advisory_xact_lock(hashtextextended(${`modele:${prevue.modeleId}:${cible.dossierId}`}, 0))`.execute(
        tx,
      );
      const present = await plan(tx, ctx, cible);
      if (JSON.stringify(present.plan) !== JSON.stringify(prevue.plan)) return null;
      return file(tx, ctx, present, { dossierId: cible.dossierId, stockes });
    });
    garde = faite !== null;
    // Somebody else was quicker: what is there now decides.
    return faite ?? (await copyModele(ctx, cible));
  } finally {
    if (!garde)
      for (const format of FORMATS)
        await ctx.fichiers.store.remove(stockes[format].id).catch(() => undefined);
  }
}

async function storeFormats(
  { fichiers }: ContexteJob,
  { saisie, cible, rempli, prestataire, aujourdHui }: Prevue,
  edition: number,
): Promise<Stockes> {
  const document = buildDocumentDeModele(saisie, cible, rempli.contenu, { prestataire, aujourdHui, edition });
  const store = async (octets: Uint8Array) => {
    const id = randomUUID();
    return receiveFichier(fichiers, toFlux(octets), async (recu) => {
      await fichiers.store.add(id, recu);
      return { id, octets: recu.octets, empreinte: recu.empreinte };
    });
  };
  return { pdf: await store(await renderPdf(document)), docx: await store(await renderDocx(document)) };
}

async function* toFlux(octets: Uint8Array): AsyncIterable<Buffer> {
  yield Buffer.from(octets);
}

/** Files both formats, takes the former edition away, and says so in the journal of the dossier. */
async function file(
  tx: Tx,
  ctx: ContexteJob,
  { plan: decide, cible, rempli, modeleId, saisie, demandeePar, prestataire }: Prevue,
  { dossierId, stockes }: { readonly dossierId: string; readonly stockes: Stockes },
): Promise<CibleFaite> {
  if (decide.statut !== "creer" && decide.statut !== "mettre-a-jour")
    return { etat: "inchangee", message: null };
  const { edition } = decide;
  const { id: organismeId } = prestataire;
  const auteur: Auteur = {
    acteur: { ...ctx.acteur, utilisateurId: demandeePar },
    organismeId,
    roles: [],
    horloge: ctx.horloge,
  };
  const maintenant = ctx.horloge().toISOString();
  const ancien = await tx
    .updateTable("document_modele")
    .where("modele_id", "=", modeleId)
    .where("dossier_id", "=", dossierId)
    .where("remplace_le", "is", null)
    .set({ remplace_le: maintenant })
    .returning(["pdf_id", "docx_id"])
    .executeTakeFirst();
  for (const fichierId of ancien === undefined ? [] : [ancien.pdf_id, ancien.docx_id]) {
    const retire = { fichierId, motif: `Remplacé par l'édition ${String(edition)}` };
    if (await isPresent(tx, fichierId)) await removeFichier(tx, auteur, retire);
  }
  for (const format of FORMATS) {
    await insertFichier(tx, auteur, {
      ...stockes[format],
      dossierId,
      genre: "document-modele",
      nom: buildNomFichier(rempli.contenu.titre, edition, format),
      typeMime: TYPES_PIECE.find(({ extension }) => extension === format)?.mime ?? "",
      signataires: [],
      verdict: null,
      quota: ctx.fichiers.quota,
    });
  }
  const id = randomUUID();
  await tx
    .insertInto("document_modele")
    .values({
      id,
      modele_id: modeleId,
      dossier_id: dossierId,
      prestataire_id: organismeId,
      beneficiaire_id: cible.beneficiaireId,
      edition,
      empreinte: rempli.empreinte,
      pdf_id: stockes.pdf.id,
      docx_id: stockes.docx.id,
      cree_le: maintenant,
    })
    .execute();
  await addJournal(tx, auteur, {
    dossierId,
    action: "document-modele-etabli",
    objetId: id,
    donnees: { modeleId, genre: saisie.genre, edition },
  });
  return { etat: decide.statut === "creer" ? "creee" : "mise-a-jour", message: null };
}

/** A person may have withdrawn a file meanwhile. */
async function isPresent(tx: Tx, fichierId: string): Promise<boolean> {
  const lu = await tx
    .selectFrom("fichier")
    .where("id", "=", fichierId)
    .where("retire_le", "is", null)
    .select("id")
    .executeTakeFirst();
  return lu !== undefined;
}
