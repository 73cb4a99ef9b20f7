import type { DateIso } from "@ia-territoires/core";
import { LIBELLES_STATUT_DEMANDE, type StatutDemandeDocument } from "@ia-territoires/dossiers";
import { type RawBuilder, sql } from "kysely";
import * as z from "zod";
import { buildMotifs } from "../listes/build-motifs.ts";
import { buildSourceSql } from "../listes/build-source-sql.ts";
import { recherche, tri } from "../listes/criteres.ts";
import { defineListe } from "../listes/define-liste.ts";
import { FILTRE_BENEFICIAIRE, filtreChoix } from "../listes/filtre.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";

/** A row of the list of documents asked. */
export interface DemandeListe {
  readonly id: string;
  readonly missionId: string;
  readonly libelle: string;
  readonly demandeeLe: DateIso;
  readonly pourLe: DateIso;
  readonly statut: StatutDemandeDocument;
  readonly recueLe: DateIso | null;
  readonly fichiers: number;
  readonly beneficiaire: { readonly id: string; readonly nom: string };
  readonly prestataire: { readonly id: string; readonly nom: string };
}

const criteres = z.object({
  recherche,
  statut: z.enum(["attendue", "recue", "annulee"], { error: "État de demande inconnu." }).optional(),
  /** Those still expected whose day is before this one. */
  enRetardAu: z.iso.date({ error: "Jour attendu." }).optional(),
  tri: tri(["pourLe", "-pourLe", "beneficiaire"]),
});
type Criteres = z.output<typeof criteres>;

const TRIS: Readonly<Record<NonNullable<Criteres["tri"]>, RawBuilder<unknown>>> = {
  pourLe: sql`q.pour_le, q.rang`,
  "-pourLe": sql`q.pour_le desc, q.rang desc`,
  beneficiaire: sql`b.nom_recherche, q.pour_le, q.rang`,
};

/** The documents asked that one may see, in the order of their deadlines. */
export const LISTE_DEMANDES = defineListe<typeof criteres, DemandeListe>({
  code: "documents-demandes",
  titre: "Documents demandés",
  roles: ROLES_LECTURE,
  criteres,
  filtres: {
    recherche: FILTRE_BENEFICIAIRE,
    statut: filtreChoix("État", LIBELLES_STATUT_DEMANDE),
    enRetardAu: { genre: "jour", libelle: "Attendus avant le" },
  },
  source: buildSourceSql<Criteres, DemandeListe>({
    de: sql`demande_document q join organisme b on b.id = q.beneficiaire_id join organisme p on p.id = q.prestataire_id`,
    cle: sql`q.id`,
    champs: sql`q.id, q.dossier_id as "missionId", q.contenu ->> 'libelle' as libelle,
      q.contenu ->> 'demandeeLe' as "demandeeLe", q.pour_le as "pourLe", q.statut, q.contenu ->> 'recueLe' as "recueLe",
      jsonb_array_length(q.contenu -> 'fichierIds') as fichiers,
      json_build_object('id', b.id, 'nom', b.nom) as beneficiaire,
      json_build_object('id', p.id, 'nom', p.nom) as prestataire`,
    conditions: ({ recherche: mots, statut, enRetardAu }) => [
      ...buildMotifs(mots).map((motif) => sql`b.nom_recherche like ${motif}`),
      ...(statut === undefined ? [] : [sql`q.statut = ${statut}`]),
      ...(enRetardAu === undefined ? [] : [sql`q.statut = 'attendue' and q.pour_le < ${enRetardAu}::date`]),
    ],
    ordre: ({ tri: choisi }) => TRIS[choisi ?? "pourLe"],
  }),
  colonnes: [
    { cle: "pourLe", titre: "Pour le", type: "date", valeur: ({ pourLe }) => pourLe },
    {
      cle: "beneficiaire",
      titre: "Bénéficiaire",
      type: "texte",
      valeur: ({ beneficiaire }) => beneficiaire.nom,
    },
    { cle: "libelle", titre: "Document", type: "texte", valeur: ({ libelle }) => libelle },
    { cle: "statut", titre: "État", type: "texte", valeur: ({ statut }) => LIBELLES_STATUT_DEMANDE[statut] },
    { cle: "demandeeLe", titre: "Demandé le", type: "date", valeur: ({ demandeeLe }) => demandeeLe },
    { cle: "recueLe", titre: "Reçu le", type: "date", valeur: ({ recueLe }) => recueLe },
    { cle: "fichiers", titre: "Fichiers", type: "entier", valeur: ({ fichiers }) => fichiers },
    { cle: "prestataire", titre: "Prestataire", type: "texte", valeur: ({ prestataire }) => prestataire.nom },
    { cle: "id", titre: "Identifiant", type: "code", valeur: ({ id }) => id },
  ],
});
