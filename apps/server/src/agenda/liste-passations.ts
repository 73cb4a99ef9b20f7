import { dateIsoSchema } from "@ia-territoires/core/schemas";
import { sql } from "kysely";
import * as z from "zod";
import { buildMotifTexte } from "../listes/build-motif-texte.ts";
import { buildSourceSql } from "../listes/build-source-sql.ts";
import { recherche, tri } from "../listes/criteres.ts";
import { defineListe } from "../listes/define-liste.ts";
import { FILTRE_AU, FILTRE_DU, filtreMots } from "../listes/filtre.ts";
import { ROLES_AGENDA } from "./roles-agenda.ts";

/** A handover from a référent to another, with its note. */
export interface PassationListe {
  readonly id: string;
  readonly faiteLe: string;
  readonly de: string | null;
  readonly vers: string | null;
  readonly creneaux: number;
  readonly note: string;
}

const criteres = z.object({
  recherche,
  /** First and last day, in the time of Paris. */
  du: z.optional(dateIsoSchema),
  au: z.optional(dateIsoSchema),
  tri: tri(["faiteLe", "-faiteLe"]),
});
type Criteres = z.output<typeof criteres>;

const buildNom = (colonne: "de" | "vers") =>
  sql`(select u.name from "user" u where u.id = ${sql.ref(`p.${colonne}`)})`;

const JOUR = sql`(p.faite_le at time zone 'Europe/Paris')::date`;

/** The handovers of a vendor, the last one first. */
export const LISTE_PASSATIONS = defineListe<typeof criteres, PassationListe>({
  code: "passations",
  titre: "Passations entre référents",
  roles: ROLES_AGENDA,
  criteres,
  filtres: {
    recherche: filtreMots("Nom d'un référent, note"),
    du: FILTRE_DU,
    au: FILTRE_AU,
  },
  source: buildSourceSql<Criteres, PassationListe>({
    de: sql`passation p`,
    cle: sql`p.id`,
    champs: sql`p.id, p.faite_le as "faiteLe", ${buildNom("de")} as de, ${buildNom("vers")} as vers,
      cardinality(p.creneaux) as creneaux, p.note`,
    conditions: ({ recherche: mots, du, au }) => [
      ...(mots === undefined
        ? []
        : [
            sql`concat_ws(' ', ${buildNom("de")}, ${buildNom("vers")}, p.note) ilike ${buildMotifTexte(mots)}`,
          ]),
      ...(du === undefined ? [] : [sql`${JOUR} >= ${du}::date`]),
      ...(au === undefined ? [] : [sql`${JOUR} <= ${au}::date`]),
    ],
    ordre: ({ tri: choisi }) => (choisi === "faiteLe" ? sql`p.faite_le, p.id` : sql`p.faite_le desc, p.id`),
  }),
  colonnes: [
    { cle: "faiteLe", titre: "Faite le", type: "instant", valeur: ({ faiteLe }) => faiteLe },
    { cle: "de", titre: "De", type: "texte", valeur: ({ de }) => de },
    { cle: "vers", titre: "À", type: "texte", valeur: ({ vers }) => vers },
    { cle: "creneaux", titre: "Créneaux", type: "entier", valeur: ({ creneaux }) => creneaux },
    { cle: "note", titre: "Note", type: "texte", valeur: ({ note }) => note },
    { cle: "id", titre: "Identifiant", type: "code", valeur: ({ id }) => id },
  ],
});
