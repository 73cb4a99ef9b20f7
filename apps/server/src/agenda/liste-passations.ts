import { sql } from "kysely";
import * as z from "zod";
import { buildSourceSql } from "../listes/build-source-sql.ts";
import { tri } from "../listes/criteres.ts";
import { defineListe } from "../listes/define-liste.ts";
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

const criteres = z.object({ tri: tri(["faiteLe", "-faiteLe"]) });
type Criteres = z.output<typeof criteres>;

const buildNom = (colonne: "de" | "vers") =>
  sql`(select u.name from "user" u where u.id = ${sql.ref(`p.${colonne}`)})`;

/** The handovers of a vendor, the last one first. */
export const LISTE_PASSATIONS = defineListe<typeof criteres, PassationListe>({
  code: "passations",
  titre: "Passations entre référents",
  roles: ROLES_AGENDA,
  criteres,
  source: buildSourceSql<Criteres, PassationListe>({
    de: sql`passation p`,
    cle: sql`p.id`,
    champs: sql`p.id, p.faite_le as "faiteLe", ${buildNom("de")} as de, ${buildNom("vers")} as vers,
      cardinality(p.creneaux) as creneaux, p.note`,
    conditions: () => [],
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
