import { GENRES_MODELE, type GenreModele, getGenreModele } from "@ia-territoires/dossiers/modeles";
import { type RawBuilder, sql } from "kysely";
import * as z from "zod";
import { buildMotifs } from "../listes/build-motifs.ts";
import { buildSourceSql } from "../listes/build-source-sql.ts";
import { recherche, tri } from "../listes/criteres.ts";
import { defineListe } from "../listes/define-liste.ts";
import { filtreChoix, filtreMots } from "../listes/filtre.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";

/** A row of the list of models. */
export interface ModeleListe {
  readonly id: string;
  readonly titre: string;
  readonly genre: GenreModele;
  /** Bodies whose dossier holds a document made from it. */
  readonly collectivites: number;
  readonly archiveLe: string | null;
  readonly majLe: string;
  readonly version: number;
  readonly demonstration: boolean;
}

const criteres = z.object({
  recherche,
  genre: z
    .enum(
      GENRES_MODELE.map(({ code }) => code),
      { error: "Genre de modèle inconnu." },
    )
    .optional(),
  /** Those in use when it is left out. */
  etat: z.enum(["en-usage", "archives", "tous"], { error: "État de modèle inconnu." }).optional(),
  tri: tri(["titre", "-titre", "-maj", "maj"]),
});
type Criteres = z.output<typeof criteres>;

const TRIS: Readonly<Record<NonNullable<Criteres["tri"]>, RawBuilder<unknown>>> = {
  titre: sql`m.recherche collate "C", m.id`,
  "-titre": sql`m.recherche collate "C" desc, m.id`,
  "-maj": sql`m.maj_le desc, m.id`,
  maj: sql`m.maj_le, m.id`,
};

/** The models of the acting vendor. */
export const LISTE_MODELES = defineListe<typeof criteres, ModeleListe>({
  code: "modeles",
  titre: "Modèles de documents",
  roles: ROLES_LECTURE,
  criteres,
  filtres: {
    recherche: filtreMots("Titre du modèle"),
    genre: filtreChoix(
      "Genre",
      Object.fromEntries(GENRES_MODELE.map(({ code, libelle }) => [code, libelle])),
    ),
    etat: filtreChoix(
      "État",
      { "en-usage": "En usage", archives: "Archivés", tous: "Tous" },
      { defaut: "en-usage" },
    ),
  },
  source: buildSourceSql<Criteres, ModeleListe>({
    de: sql`modele_document m`,
    cle: sql`m.id`,
    champs: sql`m.id, m.titre, m.genre, m.version, m.archive_le as "archiveLe", m.maj_le as "majLe", m.demonstration,
      (select count(*)::integer from document_modele d where d.modele_id = m.id and d.remplace_le is null) as collectivites`,
    conditions: ({ recherche: mots, genre, etat = "en-usage" }) => [
      ...buildMotifs(mots).map((motif) => sql`m.recherche like ${motif}`),
      ...(genre === undefined ? [] : [sql`m.genre = ${genre}`]),
      ...(etat === "tous"
        ? []
        : [etat === "archives" ? sql`m.archive_le is not null` : sql`m.archive_le is null`]),
    ],
    ordre: ({ tri: choisi }) => TRIS[choisi ?? "titre"],
  }),
  colonnes: [
    { cle: "titre", titre: "Modèle", type: "texte", valeur: ({ titre }) => titre },
    { cle: "genre", titre: "Genre", type: "texte", valeur: ({ genre }) => getGenreModele(genre).libelle },
    {
      cle: "collectivites",
      titre: "Collectivités",
      type: "entier",
      valeur: ({ collectivites }) => collectivites,
    },
    { cle: "majLe", titre: "Modifié le", type: "instant", valeur: ({ majLe }) => majLe },
    { cle: "archiveLe", titre: "Archivé le", type: "instant", valeur: ({ archiveLe }) => archiveLe },
    { cle: "version", titre: "Version", type: "entier", valeur: ({ version }) => version },
    {
      cle: "demonstration",
      titre: "Démonstration",
      type: "booleen",
      valeur: ({ demonstration }) => demonstration,
    },
    { cle: "id", titre: "Identifiant", type: "code", valeur: ({ id }) => id },
  ],
});
