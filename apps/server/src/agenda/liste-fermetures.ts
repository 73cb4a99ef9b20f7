import type { DateIso } from "@ia-territoires/core";
import { sql } from "kysely";
import * as z from "zod";
import { buildSourceSql } from "../listes/build-source-sql.ts";
import { tri } from "../listes/criteres.ts";
import { defineListe } from "../listes/define-liste.ts";
import { filtreChoix } from "../listes/filtre.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { ROLES_AGENDA } from "./roles-agenda.ts";

/** Days on which a vendor intervenes nowhere. */
export interface FermetureListe {
  readonly id: string;
  readonly libelle: string;
  readonly du: DateIso;
  readonly au: DateIso;
  readonly version: number;
}

const criteres = z.object({
  quand: z.enum(["a-venir", "toutes"], { error: "« a-venir » ou « toutes » attendu." }).optional(),
  tri: tri(["du", "-du"]),
});
type Criteres = z.output<typeof criteres>;

/** The closures of a vendor, those that are not over first. */
export const LISTE_FERMETURES = defineListe<typeof criteres, FermetureListe>({
  code: "fermetures",
  titre: "Jours de fermeture",
  roles: ROLES_AGENDA,
  criteres,
  filtres: {
    quand: filtreChoix(
      "Quand",
      { "a-venir": "En cours et à venir", toutes: "Toutes" },
      { defaut: "a-venir" },
    ),
  },
  source: buildSourceSql<Criteres, FermetureListe>({
    de: sql`fermeture f`,
    cle: sql`f.id`,
    champs: sql`f.id, f.libelle, f.du, f.au, f.version`,
    conditions: ({ quand = "a-venir" }, { maintenant }) =>
      quand === "a-venir" ? [sql`f.au >= ${getAujourdHui(maintenant)}::date`] : [],
    ordre: ({ tri: choisi }) => (choisi === "-du" ? sql`f.du desc, f.id` : sql`f.du, f.id`),
  }),
  colonnes: [
    { cle: "libelle", titre: "Motif", type: "texte", valeur: ({ libelle }) => libelle },
    { cle: "du", titre: "Du", type: "date", valeur: ({ du }) => du },
    { cle: "au", titre: "Au", type: "date", valeur: ({ au }) => au },
    { cle: "id", titre: "Identifiant", type: "code", valeur: ({ id }) => id },
  ],
});
