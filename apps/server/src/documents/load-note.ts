import type { DateIso, Siren, Siret } from "@ia-territoires/core";
import type { DocumentNote, OrganismeDocument } from "@ia-territoires/documents";
import { buildEtatFormations, buildNoteSysteme, type ContenuNote } from "@ia-territoires/dossiers/notes";
import type { NomNote } from "@ia-territoires/dossiers/systemes";
import type { Tx } from "../db/in-transaction.ts";
import { getSystemeExamine } from "../registre/get-systeme.ts";
import { notFound } from "../trpc/erreur-metier.ts";
import { splitAdresse } from "./build-parties.ts";

/** Reads a system and the law of the day, and makes the document asked. Refuses as not found what one may not see. */
export async function loadNoteSysteme(
  tx: Tx,
  nom: NomNote,
  id: string,
  maintenant: Date,
): Promise<DocumentNote> {
  const charge = await getSystemeExamine(tx, id, { maintenant, auteur: "document" });
  return buildDocument(buildNoteSysteme(nom, charge), {
    organisme: await getEnTete(tx, charge.organisme.id),
    date: charge.contexte.aujourdHui,
    demonstration: charge.demonstration,
  });
}

/** Reads the trainings of a body for their statement. Refuses as not found a register one may not see. */
export async function loadEtatFormations(tx: Tx, organismeId: string, date: DateIso): Promise<DocumentNote> {
  const registre = await tx
    .selectFrom("registre_formations as r")
    .innerJoin("dossier as d", "d.id", "r.dossier_id")
    .where("r.organisme_id", "=", organismeId)
    .select("d.demonstration")
    .executeTakeFirst();
  if (registre === undefined) throw notFound("Ce registre des formations");
  const lues = await tx
    .selectFrom("formation")
    .where("organisme_id", "=", organismeId)
    .orderBy("le", "desc")
    .orderBy("id")
    .select([
      "le",
      "nombre",
      "heures",
      "contenu",
      "formateur",
      "public_forme as publicForme",
      "fichier_id as fichierId",
    ])
    .execute();
  const organisme = await getEnTete(tx, organismeId);
  const contenu = buildEtatFormations(
    organisme.nom,
    // A column of fixed scale writes useless zeros.
    lues.map(({ heures, ...autres }) => ({ ...autres, heures: String(Number(heures)) as typeof heures })),
  );
  return buildDocument(contenu, { organisme, date, demonstration: registre.demonstration });
}

function buildDocument(
  contenu: ContenuNote,
  autour: Pick<DocumentNote, "organisme" | "date" | "demonstration">,
): DocumentNote {
  return { modele: "note", ...contenu, ...autour };
}

/** The letterhead of a body, from its own record in the directory. */
async function getEnTete(tx: Tx, organismeId: string): Promise<OrganismeDocument> {
  const { nom, adresse, siret, siren } = await tx
    .selectFrom("organisme")
    .where("id", "=", organismeId)
    .select(["nom", "adresse", "siret", "siren"])
    .executeTakeFirstOrThrow();
  return {
    nom,
    adresse: splitAdresse(adresse),
    siret: (siret as Siret | null) ?? undefined,
    siren: (siren as Siren | null) ?? undefined,
  };
}
