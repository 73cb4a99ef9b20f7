import { type GenreModele, getGenreModele } from "@ia-territoires/dossiers/modeles";
import { type RawBuilder, sql } from "kysely";
import * as z from "zod";
import { buildMotifs } from "../listes/build-motifs.ts";
import { buildSourceSql } from "../listes/build-source-sql.ts";
import { recherche, tri } from "../listes/criteres.ts";
import { defineListe } from "../listes/define-liste.ts";
import { filtreChoix, filtreMots } from "../listes/filtre.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";
import { identifiant } from "../trpc/schemas.ts";

/** A document made from a model for one body. */
export interface DocumentModeleListe {
  readonly id: string;
  readonly modele: { readonly id: string; readonly titre: string; readonly genre: GenreModele };
  readonly beneficiaire: { readonly id: string; readonly nom: string };
  readonly missionId: string;
  readonly edition: number;
  readonly pdfId: string;
  readonly docxId: string;
  readonly creeLe: string;
  /** When its next edition took its place; null while it is in force. */
  readonly remplaceLe: string | null;
}

const criteres = z.object({
  recherche,
  modeleId: identifiant("Modèle").optional(),
  /** Those in force when it is left out. */
  etat: z.enum(["en-vigueur", "tous"], { error: "État de document inconnu." }).optional(),
  tri: tri(["beneficiaire", "-beneficiaire", "-creation", "creation"]),
});
type Criteres = z.output<typeof criteres>;

const TRIS: Readonly<Record<NonNullable<Criteres["tri"]>, RawBuilder<unknown>>> = {
  beneficiaire: sql`b.nom_recherche collate "C", d.edition desc, d.id`,
  "-beneficiaire": sql`b.nom_recherche collate "C" desc, d.edition desc, d.id`,
  "-creation": sql`d.cree_le desc, d.id`,
  creation: sql`d.cree_le, d.id`,
};

/** The documents that a vendor made from its models, body by body. */
export const LISTE_DOCUMENTS_MODELE = defineListe<typeof criteres, DocumentModeleListe>({
  code: "documents-modele",
  titre: "Documents établis d'après un modèle",
  roles: ROLES_LECTURE,
  criteres,
  filtres: {
    recherche: filtreMots("Modèle ou collectivité"),
    modeleId: { genre: "objet", libelle: "Modèle" },
    etat: filtreChoix("État", { "en-vigueur": "En vigueur", tous: "Tous" }, { defaut: "en-vigueur" }),
  },
  source: buildSourceSql<Criteres, DocumentModeleListe>({
    de: sql`document_modele d join modele_document m on m.id = d.modele_id join organisme b on b.id = d.beneficiaire_id`,
    cle: sql`d.id`,
    champs: sql`d.id, json_build_object('id', m.id, 'titre', m.titre, 'genre', m.genre) as modele,
      json_build_object('id', b.id, 'nom', b.nom) as beneficiaire, d.dossier_id as "missionId", d.edition,
      d.pdf_id as "pdfId", d.docx_id as "docxId", d.cree_le as "creeLe", d.remplace_le as "remplaceLe"`,
    conditions: ({ recherche: mots, modeleId, etat = "en-vigueur" }) => [
      ...buildMotifs(mots).map((motif) => sql`concat(m.recherche, ' ', b.nom_recherche) like ${motif}`),
      ...(modeleId === undefined ? [] : [sql`d.modele_id = ${modeleId}::uuid`]),
      ...(etat === "tous" ? [] : [sql`d.remplace_le is null`]),
    ],
    ordre: ({ tri: choisi }) => TRIS[choisi ?? "beneficiaire"],
  }),
  colonnes: [
    {
      cle: "beneficiaire",
      titre: "Collectivité",
      type: "texte",
      valeur: ({ beneficiaire }) => beneficiaire.nom,
    },
    { cle: "modele", titre: "Modèle", type: "texte", valeur: ({ modele }) => modele.titre },
    {
      cle: "genre",
      titre: "Genre",
      type: "texte",
      valeur: ({ modele }) => getGenreModele(modele.genre).libelle,
    },
    { cle: "edition", titre: "Édition", type: "entier", valeur: ({ edition }) => edition },
    { cle: "creeLe", titre: "Établi le", type: "instant", valeur: ({ creeLe }) => creeLe },
    { cle: "remplaceLe", titre: "Remplacé le", type: "instant", valeur: ({ remplaceLe }) => remplaceLe },
    { cle: "id", titre: "Identifiant", type: "code", valeur: ({ id }) => id },
  ],
});
