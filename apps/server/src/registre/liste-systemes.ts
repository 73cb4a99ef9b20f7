import { OUTCOMES } from "@ia-territoires/compliance";
import { LIBELLES_CLASSES } from "@ia-territoires/compliance/wording";
import type { DateIso } from "@ia-territoires/core";
import {
  type ClasseSysteme,
  LIBELLES_STATUT_SYSTEME,
  LIBELLES_USAGE,
  type StatutSysteme,
  type UsageSysteme,
} from "@ia-territoires/dossiers/systemes";
import { usageSystemeSchema } from "@ia-territoires/dossiers/systemes/schemas";
import { type RawBuilder, sql } from "kysely";
import * as z from "zod";
import { buildMotifs } from "../listes/build-motifs.ts";
import { buildSourceSql } from "../listes/build-source-sql.ts";
import { recherche, tri } from "../listes/criteres.ts";
import { defineListe } from "../listes/define-liste.ts";
import { filtreChoix, filtreMots, filtreOui, mapLibelles } from "../listes/filtre.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";
import { identifiant } from "../trpc/schemas.ts";

/** A row of the register. */
export interface SystemeListe {
  readonly id: string;
  readonly nom: string;
  readonly fournisseur: string;
  readonly usage: UsageSysteme;
  readonly statut: StatutSysteme;
  readonly classes: readonly ClasseSysteme[];
  readonly bloque: boolean;
  /** Questions on which the class still depends. */
  readonly questions: number;
  readonly organisme: { readonly id: string; readonly nom: string };
  readonly examineLe: DateIso;
  readonly changementAVoir: boolean;
  readonly actions: number;
  readonly majLe: string;
  readonly demonstration: boolean;
}

const CLASSES = [...OUTCOMES, "undetermined"] as const;

const criteres = z.object({
  recherche,
  organismeId: identifiant("Organisme").optional(),
  classe: z.enum(CLASSES, { error: "Classe inconnue." }).optional(),
  statut: z
    .enum(Object.keys(LIBELLES_STATUT_SYSTEME) as [StatutSysteme, ...StatutSysteme[]], {
      error: "État de système inconnu.",
    })
    .optional(),
  usage: z.optional(usageSystemeSchema),
  fournisseur: z
    .string({ error: "Fournisseur : un texte est attendu." })
    .max(150, { error: "Fournisseur : 150 caractères au plus." })
    .optional(),
  /** Systems that a new text changed, and of which nobody took note. */
  changement: z.literal(true, { error: "« true » attendu." }).optional(),
  tri: tri(["nom", "-nom", "organisme", "-maj", "-gravite"]),
});
type Criteres = z.output<typeof criteres>;

/** The gravest class of a row, by its rank. */
const GRAVITE = sql`(select min(array_position(${[...OUTCOMES]}::text[], c)) from unnest(s.classes) c)`;
const TRIS: Readonly<Record<NonNullable<Criteres["tri"]>, RawBuilder<unknown>>> = {
  nom: sql`lower(s.nom) collate "C", s.dossier_id`,
  "-nom": sql`lower(s.nom) collate "C" desc, s.dossier_id`,
  organisme: sql`o.nom_recherche collate "C", lower(s.nom) collate "C", s.dossier_id`,
  "-maj": sql`s.maj_le desc, s.dossier_id`,
  "-gravite": sql`${GRAVITE} nulls last, lower(s.nom) collate "C", s.dossier_id`,
};

/** The systems one may see: one's own, and those of the bodies one serves. */
export const LISTE_SYSTEMES = defineListe<typeof criteres, SystemeListe>({
  code: "systemes",
  titre: "Registre des systèmes d'IA",
  roles: ROLES_LECTURE,
  criteres,
  filtres: {
    recherche: filtreMots("Système, fournisseur ou organisme"),
    organismeId: { genre: "objet", libelle: "Organisme" },
    classe: filtreChoix(
      "Classe",
      mapLibelles(LIBELLES_CLASSES, ({ titre }) => titre),
      { tous: "Toutes" },
    ),
    statut: filtreChoix("État", LIBELLES_STATUT_SYSTEME),
    usage: filtreChoix("Usage", LIBELLES_USAGE),
    fournisseur: { genre: "texte", libelle: "Fournisseur", aide: "Son nom exact", exemple: "Éditeur" },
    changement: filtreOui("Textes", "Changés par un texte, à voir", "Avec ou sans changement"),
  },
  source: buildSourceSql<Criteres, SystemeListe>({
    de: sql`systeme s join dossier d on d.id = s.dossier_id join organisme o on o.id = s.organisme_id`,
    cle: sql`s.dossier_id`,
    champs: sql`s.dossier_id as id, s.nom, s.fournisseur, s.usage, s.statut, s.classes, s.bloque, s.questions,
      json_build_object('id', o.id, 'nom', o.nom) as organisme, s.examine_le as "examineLe",
      s.changement_a_voir as "changementAVoir", (select count(*)::integer from systeme_action a
        where a.dossier_id = s.dossier_id and a.etat in ('a-faire', 'en-cours')) as actions,
      s.maj_le as "majLe", d.demonstration`,
    conditions: ({ recherche: mots, organismeId, classe, statut, usage, fournisseur, changement }) => [
      ...buildMotifs(mots).map((motif) => sql`s.recherche like ${motif}`),
      ...(organismeId === undefined ? [] : [sql`s.organisme_id = ${organismeId}::uuid`]),
      ...(classe === undefined ? [] : [sql`${classe} = any (s.classes)`]),
      ...(statut === undefined ? [] : [sql`s.statut = ${statut}`]),
      ...(usage === undefined ? [] : [sql`s.usage = ${usage}`]),
      ...(fournisseur === undefined ? [] : [sql`s.fournisseur = ${fournisseur}`]),
      ...(changement === undefined ? [] : [sql`s.changement_a_voir`]),
    ],
    ordre: ({ tri: choisi }) => TRIS[choisi ?? "-gravite"],
  }),
  colonnes: [
    { cle: "nom", titre: "Système", type: "texte", valeur: ({ nom }) => nom },
    { cle: "organisme", titre: "Organisme", type: "texte", valeur: ({ organisme }) => organisme.nom },
    { cle: "fournisseur", titre: "Fournisseur", type: "texte", valeur: ({ fournisseur }) => fournisseur },
    { cle: "usage", titre: "Usage", type: "texte", valeur: ({ usage }) => LIBELLES_USAGE[usage] },
    {
      cle: "classes",
      titre: "Classes",
      type: "texte",
      valeur: ({ classes }) => classes.map((classe) => LIBELLES_CLASSES[classe].titre).join(" ; "),
    },
    { cle: "bloque", titre: "Bloqué en France", type: "booleen", valeur: ({ bloque }) => bloque },
    { cle: "statut", titre: "État", type: "texte", valeur: ({ statut }) => LIBELLES_STATUT_SYSTEME[statut] },
    { cle: "questions", titre: "Questions restantes", type: "entier", valeur: ({ questions }) => questions },
    { cle: "actions", titre: "Actions à faire", type: "entier", valeur: ({ actions }) => actions },
    { cle: "examineLe", titre: "Examiné le", type: "date", valeur: ({ examineLe }) => examineLe },
    {
      cle: "changementAVoir",
      titre: "Changement de texte à voir",
      type: "booleen",
      valeur: ({ changementAVoir }) => changementAVoir,
    },
    { cle: "majLe", titre: "Modifié le", type: "instant", valeur: ({ majLe }) => majLe },
    {
      cle: "demonstration",
      titre: "Démonstration",
      type: "booleen",
      valeur: ({ demonstration }) => demonstration,
    },
    { cle: "id", titre: "Identifiant", type: "code", valeur: ({ id }) => id },
  ],
});
