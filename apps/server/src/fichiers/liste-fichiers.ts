import { GENRES_PIECE, type GenrePiece, getGenrePiece, type Signataire } from "@ia-territoires/dossiers";
import { type RawBuilder, sql } from "kysely";
import * as z from "zod";
import { buildSourceSql } from "../listes/build-source-sql.ts";
import { tri } from "../listes/criteres.ts";
import { defineListe } from "../listes/define-liste.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";

/** A file among all those of the dossiers one is a party of. */
export interface FichierListe {
  readonly id: string;
  readonly dossierId: string;
  readonly beneficiaire: string | null;
  readonly genre: GenrePiece;
  readonly nom: string;
  readonly octets: string;
  readonly empreinte: string;
  readonly signataires: readonly Signataire[];
  readonly deposeLe: string;
  readonly deposePar: string | null;
}

const criteres = z.object({
  genre: z
    .enum(
      GENRES_PIECE.map(({ code }) => code),
      { error: "Genre de pièce inconnu." },
    )
    .optional(),
  tri: tri(["-depose", "depose", "nom", "-octets"]),
});
type Criteres = z.output<typeof criteres>;

const TRIS: Readonly<Record<NonNullable<Criteres["tri"]>, RawBuilder<unknown>>> = {
  "-depose": sql`f.depose_le desc, f.id`,
  depose: sql`f.depose_le, f.id`,
  nom: sql`f.nom, f.id`,
  "-octets": sql`f.octets desc, f.id`,
};

/** The files of every dossier one is a party of, newest first; those withdrawn are not there. */
export const LISTE_FICHIERS = defineListe<typeof criteres, FichierListe>({
  code: "fichiers",
  titre: "Pièces",
  roles: ROLES_LECTURE,
  criteres,
  source: buildSourceSql<Criteres, FichierListe>({
    de: sql`fichier f left join organisme o on o.id = f.organisme_id
      left join mission m on m.dossier_id = f.dossier_id left join organisme b on b.id = m.beneficiaire_id`,
    deCompte: sql`fichier f`,
    cle: sql`f.id`,
    champs: sql`f.id, f.dossier_id as "dossierId", b.nom as beneficiaire, f.genre, f.nom, f.octets::text as octets,
      f.empreinte, f.signataires, f.depose_le as "deposeLe", o.nom as "deposePar"`,
    conditions: ({ genre }) => [
      sql`f.retire_le is null`,
      ...(genre === undefined ? [] : [sql`f.genre = ${genre}`]),
    ],
    ordre: ({ tri: choisi }) => TRIS[choisi ?? "-depose"],
  }),
  colonnes: [
    { cle: "nom", titre: "Fichier", type: "texte", valeur: ({ nom }) => nom },
    { cle: "genre", titre: "Genre", type: "texte", valeur: ({ genre }) => getGenrePiece(genre).libelle },
    { cle: "beneficiaire", titre: "Bénéficiaire", type: "texte", valeur: ({ beneficiaire }) => beneficiaire },
    {
      cle: "signataires",
      titre: "Signataires",
      type: "texte",
      valeur: ({ signataires }) => signataires.map(({ nom, qualite }) => `${nom}, ${qualite}`).join(" ; "),
    },
    { cle: "deposeLe", titre: "Déposé le", type: "instant", valeur: ({ deposeLe }) => deposeLe },
    { cle: "deposePar", titre: "Déposé par", type: "texte", valeur: ({ deposePar }) => deposePar },
    { cle: "octets", titre: "Octets", type: "entier", valeur: ({ octets }) => Number(octets) },
    { cle: "empreinte", titre: "Empreinte (SHA-256)", type: "code", valeur: ({ empreinte }) => empreinte },
  ],
});
