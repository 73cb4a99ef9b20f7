import { formatDateFr, formatQuantite, type DateIso } from "@ia-territoires/core";
import type { DocumentNote } from "@ia-territoires/documents";
import { aggregateFormations, LIBELLES_PUBLIC } from "@ia-territoires/dossiers/formations";
import type { Tx } from "../db/in-transaction.ts";
import { notFound } from "../trpc/erreur-metier.ts";
import { section, tableau, texte } from "./build-note.ts";

/** The statement of the trainings of a body: totals, then each of them; to sign, as evidence for article 4. */
export async function buildEtatFormations(tx: Tx, organismeId: string, date: DateIso): Promise<DocumentNote> {
  const registre = await tx
    .selectFrom("registre_formations as r")
    .innerJoin("organisme as o", "o.id", "r.organisme_id")
    .innerJoin("dossier as d", "d.id", "r.dossier_id")
    .where("r.organisme_id", "=", organismeId)
    .select(["o.nom", "d.demonstration"])
    .executeTakeFirst();
  if (registre === undefined) throw notFound("Ce registre des formations");
  const formations = await tx
    .selectFrom("formation")
    .where("organisme_id", "=", organismeId)
    .orderBy("le", "desc")
    .orderBy("id")
    .selectAll()
    .execute();
  const lues = formations.map(({ public_forme: publicForme, heures, ...autres }) => ({
    ...autres,
    publicForme,
    // A column of fixed scale writes useless zeros.
    heures: String(Number(heures)) as typeof heures,
  }));
  return {
    modele: "note",
    titre: "État des formations à l'IA",
    sujet: registre.nom,
    organisme: { nom: registre.nom, adresse: [] },
    date,
    demonstration: registre.demonstration,
    droit: null,
    sections: [
      section(
        "Objet",
        texte(
          "Mesures prises pour que les personnes qui se servent de l'IA en aient la maîtrise (règlement (UE) 2024/1689, art. 4).",
        ),
      ),
      section(
        "Totaux",
        tableau(
          ["Année", "Public", "Formations", "Présences", "Heures reçues"],
          aggregateFormations(lues).map(({ annee, publicForme, formations: nombre, personnes, heures }) => [
            String(annee),
            LIBELLES_PUBLIC[publicForme],
            String(nombre),
            String(personnes),
            formatQuantite(heures),
          ]),
          "Aucune formation n'est inscrite.",
        ),
      ),
      section(
        "Formations",
        tableau(
          ["Date", "Public", "Nombre", "Heures", "Contenu", "Formateur", "Pièce"],
          lues.map(({ le, publicForme, nombre, heures, contenu, formateur, fichier_id }) => [
            formatDateFr(le),
            LIBELLES_PUBLIC[publicForme],
            String(nombre),
            formatQuantite(heures),
            contenu,
            formateur,
            fichier_id === null ? "sans pièce" : "au dossier",
          ]),
          "Aucune formation n'est inscrite.",
        ),
      ),
    ],
    signatures: ["Autorité de l'organisme"],
  };
}
