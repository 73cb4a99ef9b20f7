import { GENRES_PIECE, type GenrePiece, getGenrePiece, type Signataire } from "@ia-territoires/dossiers";
import { type RawBuilder, sql } from "kysely";
import * as z from "zod";
import { buildDebutsDeMots } from "../listes/build-debuts-de-mots.ts";
import { buildSourceSql } from "../listes/build-source-sql.ts";
import { recherche, tri } from "../listes/criteres.ts";
import { defineListe } from "../listes/define-liste.ts";
import { filtreChoix, filtreMots } from "../listes/filtre.ts";
import { buildDossiersDe } from "../organismes/build-dossiers-de.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";
import { identifiant } from "../trpc/schemas.ts";

/** A file among all those of the dossiers one is a party of. */
export interface FichierListe {
  readonly id: string;
  /** Its dossier: a mission by the other party, a system by its name. */
  readonly dossier: {
    readonly id: string;
    readonly genre: "mission" | "systeme";
    readonly nom: string;
    readonly demonstration: boolean;
  };
  readonly beneficiaire: string | null;
  readonly genre: GenrePiece;
  readonly nom: string;
  readonly typeMime: string;
  readonly octets: string;
  readonly empreinte: string;
  readonly signataires: readonly Signataire[];
  readonly deposeLe: string;
  readonly deposePar: string | null;
}

const criteres = z.object({
  recherche,
  genre: z
    .enum(
      GENRES_PIECE.map(({ code }) => code),
      { error: "Genre de pièce inconnu." },
    )
    .optional(),
  /** Files of the dossiers that are about this body. */
  organismeId: identifiant("Organisme").optional(),
  tri: tri(["-depose", "depose", "nom", "-nom", "octets", "-octets"]),
});
type Criteres = z.output<typeof criteres>;

const TRIS: Readonly<Record<NonNullable<Criteres["tri"]>, RawBuilder<unknown>>> = {
  "-depose": sql`f.depose_le desc, f.id`,
  depose: sql`f.depose_le, f.id`,
  nom: sql`f.mots, f.id`,
  "-nom": sql`f.mots desc, f.id`,
  octets: sql`f.octets, f.id`,
  "-octets": sql`f.octets desc, f.id`,
};

const DE = sql`fichier f left join mission m on m.dossier_id = f.dossier_id
  left join systeme s on s.dossier_id = f.dossier_id
  left join organisme b on b.id = coalesce(m.beneficiaire_id, s.organisme_id)`;

/** The files of every dossier one is a party of, newest first; those withdrawn are not there. */
export const LISTE_FICHIERS = defineListe<typeof criteres, FichierListe>({
  code: "fichiers",
  titre: "Pièces",
  roles: ROLES_LECTURE,
  criteres,
  filtres: {
    recherche: filtreMots("Nom du fichier ou du bénéficiaire"),
    organismeId: { genre: "objet", libelle: "Organisme" },
    genre: filtreChoix("Genre", Object.fromEntries(GENRES_PIECE.map(({ code, libelle }) => [code, libelle]))),
  },
  source: buildSourceSql<Criteres, FichierListe>({
    de: ({ organismeId }) => sql`${DE} join dossier d on d.id = f.dossier_id
      left join organisme o on o.id = f.organisme_id
      left join organisme autre
        on autre.id = case when m.beneficiaire_id = ${organismeId}::uuid then m.prestataire_id else m.beneficiaire_id end`,
    deCompte: DE,
    cle: sql`f.id`,
    champs: sql`f.id, json_build_object('id', d.id, 'genre', d.genre, 'nom', coalesce(autre.nom, s.nom, 'Dossier'),
        'demonstration', d.demonstration) as dossier,
      b.nom as beneficiaire, f.genre, f.nom, f.type_mime as "typeMime", f.octets::text as octets,
      f.empreinte, f.signataires, f.depose_le as "deposeLe", o.nom as "deposePar"`,
    conditions: ({ genre, recherche: mots, organismeId }) => [
      sql`f.retire_le is null`,
      ...(genre === undefined ? [] : [sql`f.genre = ${genre}`]),
      ...(organismeId === undefined ? [] : [sql`f.dossier_id in ${buildDossiersDe(organismeId)}`]),
      ...buildDebutsDeMots(mots).map(
        (debut) => sql`concat(' ', array_to_string(f.mots, ' '), ' ', b.nom_recherche) like ${debut}`,
      ),
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
    {
      cle: "demonstration",
      titre: "Démonstration",
      type: "booleen",
      valeur: ({ dossier }) => dossier.demonstration,
    },
    { cle: "id", titre: "Identifiant", type: "code", valeur: ({ id }) => id },
  ],
});
