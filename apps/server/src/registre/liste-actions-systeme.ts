import type { DateIso, Montant } from "@ia-territoires/core";
import { type EtatAction, LIBELLES_ETAT_ACTION } from "@ia-territoires/dossiers/systemes";
import { type RawBuilder, sql } from "kysely";
import * as z from "zod";
import { buildMotifs } from "../listes/build-motifs.ts";
import { buildSourceSql } from "../listes/build-source-sql.ts";
import { recherche, tri } from "../listes/criteres.ts";
import { defineListe } from "../listes/define-liste.ts";
import { filtreChoix, filtreMots, filtreOui } from "../listes/filtre.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";
import { identifiant } from "../trpc/schemas.ts";

/** An action of the plan, with its system and its body. */
export interface ActionSystemeListe {
  readonly id: string;
  readonly titre: string;
  readonly systeme: { readonly id: string; readonly nom: string };
  readonly organisme: { readonly id: string; readonly nom: string };
  readonly responsable: string;
  readonly echeance: DateIso;
  readonly budget: Montant | null;
  readonly etat: EtatAction;
  readonly faiteLe: DateIso | null;
  readonly note: string | null;
  readonly demonstration: boolean;
}

const criteres = z.object({
  recherche,
  organismeId: identifiant("Organisme").optional(),
  systemeId: identifiant("Système").optional(),
  /** By default what is left to do. */
  etat: z
    .enum(["a-faire", "faites", "abandonnees", "toutes"], {
      error: "État d'action : a-faire, faites, abandonnees ou toutes.",
    })
    .optional(),
  enRetard: z.literal(true, { error: "« true » attendu." }).optional(),
  tri: tri(["echeance", "-echeance", "-budget", "systeme"]),
});
type Criteres = z.output<typeof criteres>;

const ETATS: Readonly<Record<NonNullable<Criteres["etat"]>, readonly EtatAction[]>> = {
  "a-faire": ["a-faire", "en-cours"],
  faites: ["faite"],
  abandonnees: ["abandonnee"],
  toutes: ["a-faire", "en-cours", "faite", "abandonnee"],
};
const TRIS: Readonly<Record<NonNullable<Criteres["tri"]>, RawBuilder<unknown>>> = {
  echeance: sql`a.echeance, a.id`,
  "-echeance": sql`a.echeance desc, a.id`,
  "-budget": sql`a.budget desc nulls last, a.id`,
  systeme: sql`lower(s.nom) collate "C", a.echeance, a.id`,
};

/** The actions of every system one may see, the first due first. */
export const LISTE_ACTIONS_SYSTEME = defineListe<typeof criteres, ActionSystemeListe>({
  code: "actions-systemes",
  titre: "Plan d'actions des systèmes d'IA",
  roles: ROLES_LECTURE,
  criteres,
  filtres: {
    recherche: filtreMots("Système, fournisseur ou organisme"),
    organismeId: { genre: "objet", libelle: "Organisme" },
    systemeId: { genre: "objet", libelle: "Système d'IA" },
    etat: filtreChoix(
      "État",
      { "a-faire": "À faire", faites: "Faites", abandonnees: "Abandonnées", toutes: "Toutes" },
      { defaut: "a-faire" },
    ),
    enRetard: filtreOui("Retard", "En retard", "À temps ou en retard"),
  },
  source: buildSourceSql<Criteres, ActionSystemeListe>({
    de: sql`systeme_action a join systeme s on s.dossier_id = a.dossier_id join dossier d on d.id = a.dossier_id
      join organisme o on o.id = s.organisme_id`,
    cle: sql`a.id`,
    champs: sql`a.id, a.titre, json_build_object('id', s.dossier_id, 'nom', s.nom) as systeme,
      json_build_object('id', o.id, 'nom', o.nom) as organisme, a.responsable, a.echeance, a.budget::text as budget,
      a.etat, a.faite_le as "faiteLe", a.note, d.demonstration`,
    conditions: ({ recherche: mots, organismeId, systemeId, etat = "a-faire", enRetard }, { maintenant }) => [
      ...buildMotifs(mots).map((motif) => sql`s.recherche like ${motif}`),
      ...(organismeId === undefined ? [] : [sql`s.organisme_id = ${organismeId}::uuid`]),
      ...(systemeId === undefined ? [] : [sql`a.dossier_id = ${systemeId}::uuid`]),
      sql`a.etat = any (${[...ETATS[etat]]}::text[])`,
      ...(enRetard === undefined
        ? []
        : [sql`a.echeance < ${getAujourdHui(maintenant)}::date and a.etat in ('a-faire', 'en-cours')`]),
    ],
    ordre: ({ tri: choisi }) => TRIS[choisi ?? "echeance"],
  }),
  colonnes: [
    { cle: "titre", titre: "Action", type: "texte", valeur: ({ titre }) => titre },
    { cle: "systeme", titre: "Système", type: "texte", valeur: ({ systeme }) => systeme.nom },
    { cle: "organisme", titre: "Organisme", type: "texte", valeur: ({ organisme }) => organisme.nom },
    { cle: "responsable", titre: "Responsable", type: "texte", valeur: ({ responsable }) => responsable },
    { cle: "echeance", titre: "Échéance", type: "date", valeur: ({ echeance }) => echeance },
    { cle: "budget", titre: "Budget", type: "montant", valeur: ({ budget }) => budget },
    { cle: "etat", titre: "État", type: "texte", valeur: ({ etat }) => LIBELLES_ETAT_ACTION[etat] },
    { cle: "faiteLe", titre: "Faite le", type: "date", valeur: ({ faiteLe }) => faiteLe },
    { cle: "note", titre: "Note", type: "texte", valeur: ({ note }) => note },
    {
      cle: "demonstration",
      titre: "Démonstration",
      type: "booleen",
      valeur: ({ demonstration }) => demonstration,
    },
    { cle: "id", titre: "Identifiant", type: "code", valeur: ({ id }) => id },
  ],
});
