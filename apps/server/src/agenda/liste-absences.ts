import type { DateIso } from "@ia-territoires/core";
import { type DemiJournee, LIBELLES_DEMI_JOURNEE } from "@ia-territoires/dossiers";
import { sql } from "kysely";
import * as z from "zod";
import { buildSourceSql } from "../listes/build-source-sql.ts";
import { tri } from "../listes/criteres.ts";
import { defineListe } from "../listes/define-liste.ts";
import { filtreChoix } from "../listes/filtre.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { ROLES_AGENDA } from "./roles-agenda.ts";

/** An absence of a référent, without its reason. */
export interface AbsenceListe {
  readonly id: string;
  readonly referentId: string;
  readonly referent: string | null;
  readonly du: DateIso;
  readonly duDemiJournee: DemiJournee;
  readonly au: DateIso;
  readonly auDemiJournee: DemiJournee;
  readonly version: number;
}

const criteres = z.object({
  quand: z.enum(["a-venir", "toutes"], { error: "« a-venir » ou « toutes » attendu." }).optional(),
  tri: tri(["du", "-du"]),
});
type Criteres = z.output<typeof criteres>;

/** The absences of a vendor's référents, those that are not over first. */
export const LISTE_ABSENCES = defineListe<typeof criteres, AbsenceListe>({
  code: "absences",
  titre: "Absences des référents",
  roles: ROLES_AGENDA,
  criteres,
  filtres: {
    quand: filtreChoix(
      "Quand",
      { "a-venir": "En cours et à venir", toutes: "Toutes" },
      { defaut: "a-venir" },
    ),
  },
  source: buildSourceSql<Criteres, AbsenceListe>({
    de: sql`absence a`,
    cle: sql`a.id`,
    champs: sql`a.id, a.referent_id as "referentId", (select u.name from "user" u where u.id = a.referent_id) as referent,
      a.du, a.du_demi_journee as "duDemiJournee", a.au, a.au_demi_journee as "auDemiJournee", a.version`,
    conditions: ({ quand = "a-venir" }, { maintenant }) =>
      quand === "a-venir" ? [sql`a.au >= ${getAujourdHui(maintenant)}::date`] : [],
    ordre: ({ tri: choisi }) => (choisi === "-du" ? sql`a.du desc, a.id` : sql`a.du, a.id`),
  }),
  colonnes: [
    { cle: "referent", titre: "Référent", type: "texte", valeur: ({ referent }) => referent },
    { cle: "du", titre: "Du", type: "date", valeur: ({ du }) => du },
    {
      cle: "duDemiJournee",
      titre: "À partir du",
      type: "texte",
      valeur: ({ duDemiJournee }) => LIBELLES_DEMI_JOURNEE[duDemiJournee],
    },
    { cle: "au", titre: "Au", type: "date", valeur: ({ au }) => au },
    {
      cle: "auDemiJournee",
      titre: "Jusqu'au",
      type: "texte",
      valeur: ({ auDemiJournee }) => LIBELLES_DEMI_JOURNEE[auDemiJournee],
    },
    { cle: "id", titre: "Identifiant", type: "code", valeur: ({ id }) => id },
  ],
});
