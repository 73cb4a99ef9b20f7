import { addJours } from "@ia-territoires/core";
import { dateIsoSchema } from "@ia-territoires/core/schemas";
import { type RawBuilder, sql } from "kysely";
import * as z from "zod";
import { buildSourceSql } from "../listes/build-source-sql.ts";
import { tri } from "../listes/criteres.ts";
import { defineListe } from "../listes/define-liste.ts";
import { FILTRE_AU, FILTRE_DU } from "../listes/filtre.ts";
import { buildDossiersDe } from "../organismes/build-dossiers-de.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";
import { identifiant, shared } from "../trpc/schemas.ts";

/** A record as screens show it: what, when, in which roles and for which organisme; never a name of a person. */
export interface EntreeJournalListe {
  /** Chain and rank: there is no other key. */
  readonly id: string;
  readonly rang: number;
  readonly quand: string;
  readonly action: string;
  readonly roles: readonly string[];
  readonly organismeId: string;
  readonly organisme: string | null;
  /** Its dossier: a mission by the other party, a system by its name; null for a record of the organisme itself. */
  readonly dossier: {
    readonly id: string;
    readonly genre: "mission" | "systeme";
    readonly nom: string;
  } | null;
  readonly objetId: string;
  readonly donnees: object;
}

const criteres = z.object({
  /** Records of one mission only. */
  missionId: identifiant("Mission").optional(),
  /** Records of the dossiers that are about this body. */
  organismeId: identifiant("Organisme").optional(),
  action: z
    .string({ error: "Action : un texte est attendu." })
    .max(80, { error: "Action : 80 caractères au plus." })
    .optional(),
  /** First and last day, in the time of Paris. */
  du: z.optional(shared(dateIsoSchema)),
  au: z.optional(shared(dateIsoSchema)),
  tri: tri(["-quand", "quand"]),
});
type Criteres = z.output<typeof criteres>;

const CLE = sql`j.chaine || '#' || j.rang`;
const TRIS: Readonly<Record<NonNullable<Criteres["tri"]>, RawBuilder<unknown>>> = {
  quand: sql`j.quand, j.chaine, j.rang`,
  "-quand": sql`j.quand desc, j.chaine desc, j.rang desc`,
};
const DEBUT_DU_JOUR = (jour: string): RawBuilder<unknown> =>
  sql`${jour}::timestamp at time zone 'Europe/Paris'`;

/** What was done in the dossiers one is a party of, and by one's organisme; newest first. */
export const LISTE_JOURNAL = defineListe<typeof criteres, EntreeJournalListe>({
  code: "journal",
  titre: "Journal",
  roles: ROLES_LECTURE,
  criteres,
  filtres: {
    missionId: { genre: "objet", libelle: "Mission" },
    organismeId: { genre: "objet", libelle: "Organisme" },
    action: { genre: "texte", libelle: "Action", aide: "Son code", exemple: "devis-cree" },
    du: FILTRE_DU,
    au: FILTRE_AU,
  },
  source: buildSourceSql<Criteres, EntreeJournalListe>({
    de: ({ organismeId }) => sql`journal j left join organisme o on o.id = j.organisme_id
      left join mission m on m.dossier_id = j.dossier_id left join systeme s on s.dossier_id = j.dossier_id
      left join organisme autre
        on autre.id = case when m.beneficiaire_id = ${organismeId}::uuid then m.prestataire_id else m.beneficiaire_id end`,
    deCompte: sql`journal j`,
    cle: CLE,
    parIds: (ids) => sql`(j.chaine, j.rang) in (
      select split_part(un, '#', 1), split_part(un, '#', 2)::integer from unnest(${[...ids]}::text[]) un)`,
    champs: sql`${CLE} as id, j.rang, j.quand, j.action, j.acteur_roles as roles, j.organisme_id as "organismeId",
      o.nom as organisme, case when j.dossier_id is not null then
        json_build_object('id', j.dossier_id, 'genre', case when s.dossier_id is null then 'mission' else 'systeme' end,
          'nom', coalesce(autre.nom, s.nom, 'Dossier')) end as dossier,
      j.objet_id as "objetId", j.donnees`,
    conditions: ({ missionId, organismeId, action, du, au }) => [
      ...(missionId === undefined ? [] : [sql`j.chaine = ${`dossier:${missionId}`}`]),
      ...(organismeId === undefined ? [] : [sql`j.dossier_id in ${buildDossiersDe(organismeId)}`]),
      ...(action === undefined ? [] : [sql`j.action = ${action}`]),
      ...(du === undefined ? [] : [sql`j.quand >= ${DEBUT_DU_JOUR(du)}`]),
      ...(au === undefined ? [] : [sql`j.quand < ${DEBUT_DU_JOUR(addJours(au, 1))}`]),
    ],
    ordre: ({ tri: choisi }) => TRIS[choisi ?? "-quand"],
  }),
  colonnes: [
    { cle: "quand", titre: "Quand", type: "instant", valeur: ({ quand }) => quand },
    { cle: "action", titre: "Action", type: "texte", valeur: ({ action }) => action },
    { cle: "organisme", titre: "Organisme", type: "texte", valeur: ({ organisme }) => organisme },
    { cle: "roles", titre: "Rôles", type: "texte", valeur: ({ roles }) => roles.join(", ") },
    { cle: "dossier", titre: "Dossier avec", type: "texte", valeur: ({ dossier }) => dossier?.nom ?? null },
    { cle: "objetId", titre: "Objet", type: "code", valeur: ({ objetId }) => objetId },
    { cle: "rang", titre: "Rang", type: "entier", valeur: ({ rang }) => rang },
    { cle: "donnees", titre: "Détail", type: "texte", valeur: ({ donnees }) => JSON.stringify(donnees) },
  ],
});
