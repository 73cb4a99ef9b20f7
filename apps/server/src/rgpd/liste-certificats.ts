import { sql } from "kysely";
import * as z from "zod";
import { buildSourceSql } from "../listes/build-source-sql.ts";
import { tri } from "../listes/criteres.ts";
import { defineListe } from "../listes/define-liste.ts";
import { filtreChoix } from "../listes/filtre.ts";

/** What was purged or erased, when, by which rule; no name, the hash of the identifiers. */
export interface Certificat {
  readonly id: string;
  readonly genre: "purge" | "effacement";
  readonly categorie: string;
  readonly titre: string;
  readonly regle: object;
  readonly nombre: number;
  readonly empreinte: string;
  readonly faitLe: string;
  /** Of the whole installation, not of the acting organisme alone. */
  readonly installation: boolean;
}

const LIBELLES_GENRE: Readonly<Record<Certificat["genre"], string>> = {
  purge: "Purge",
  effacement: "Effacement",
};

const criteres = z.object({
  genre: z.enum(["purge", "effacement"], { error: "Genre de certificat inconnu." }).optional(),
  tri: tri(["faitLe", "-faitLe"]),
});
type Criteres = z.output<typeof criteres>;

/** The certificates one may read, the latest first. */
export const LISTE_CERTIFICATS = defineListe<typeof criteres, Certificat>({
  code: "certificats",
  titre: "Certificats de purge et d'effacement",
  roles: ["admin", "dpo"],
  criteres,
  filtres: {
    genre: filtreChoix("Genre", LIBELLES_GENRE),
  },
  source: buildSourceSql<Criteres, Certificat>({
    de: sql`certificat c`,
    cle: sql`c.id`,
    champs: sql`c.id, c.genre, c.categorie, c.regle ->> 'titre' as titre, c.regle, c.nombre, c.empreinte,
      c.fait_le as "faitLe", c.organisme_id is null as installation`,
    conditions: ({ genre }) => (genre === undefined ? [] : [sql`c.genre = ${genre}`]),
    ordre: ({ tri: choisi }) => (choisi === "faitLe" ? sql`c.fait_le, c.id` : sql`c.fait_le desc, c.id desc`),
  }),
  colonnes: [
    { cle: "faitLe", titre: "Fait le", type: "instant", valeur: ({ faitLe }) => faitLe },
    {
      cle: "genre",
      titre: "Genre",
      type: "texte",
      valeur: ({ genre }) => LIBELLES_GENRE[genre],
    },
    { cle: "titre", titre: "Données", type: "texte", valeur: ({ titre }) => titre },
    { cle: "nombre", titre: "Nombre", type: "entier", valeur: ({ nombre }) => nombre },
    {
      cle: "portee",
      titre: "Portée",
      type: "texte",
      valeur: ({ installation }) => (installation ? "Installation" : "Organisme"),
    },
    { cle: "empreinte", titre: "Empreinte", type: "code", valeur: ({ empreinte }) => empreinte },
    { cle: "id", titre: "Identifiant", type: "code", valeur: ({ id }) => id },
  ],
});
