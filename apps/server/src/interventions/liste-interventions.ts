import type { DateIso } from "@ia-territoires/core";
import { dateIsoSchema } from "@ia-territoires/core/schemas";
import { LIBELLES_STATUT_INTERVENTION, type StatutIntervention } from "@ia-territoires/dossiers";
import { type RawBuilder, sql } from "kysely";
import * as z from "zod";
import { buildMotifs } from "../listes/build-motifs.ts";
import { buildSourceSql } from "../listes/build-source-sql.ts";
import { recherche, tri } from "../listes/criteres.ts";
import { defineListe } from "../listes/define-liste.ts";
import { FILTRE_AU, FILTRE_BENEFICIAIRE, FILTRE_DU, filtreChoix } from "../listes/filtre.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";

/** A row of the list of interventions. */
export interface InterventionListe {
  readonly id: string;
  readonly missionId: string;
  readonly date: DateIso;
  readonly demiJournees: number;
  readonly statut: StatutIntervention;
  readonly objectif: string | null;
  readonly devis: string;
  readonly confirmeePrestataireLe: DateIso | null;
  readonly confirmeeBeneficiaireLe: DateIso | null;
  readonly beneficiaire: { readonly id: string; readonly nom: string };
  readonly prestataire: { readonly id: string; readonly nom: string };
  readonly demonstration: boolean;
}

const criteres = z.object({
  recherche,
  statuts: z
    .array(z.enum(["prevue", "realisee", "service-fait", "annulee"], { error: "État inconnu." }))
    .max(4, { error: "États : 4 au plus." })
    .optional(),
  du: z.optional(dateIsoSchema),
  au: z.optional(dateIsoSchema),
  tri: tri(["date", "-date", "beneficiaire"]),
});
type Criteres = z.output<typeof criteres>;

const TRIS: Readonly<Record<NonNullable<Criteres["tri"]>, RawBuilder<unknown>>> = {
  date: sql`i.date, i.rang`,
  "-date": sql`i.date desc, i.rang desc`,
  beneficiaire: sql`b.nom_recherche, i.date, i.rang`,
};

/** The interventions one may see, latest first. */
export const LISTE_INTERVENTIONS = defineListe<typeof criteres, InterventionListe>({
  code: "interventions",
  titre: "Interventions",
  roles: ROLES_LECTURE,
  criteres,
  filtres: {
    recherche: FILTRE_BENEFICIAIRE,
    statuts: filtreChoix("État", LIBELLES_STATUT_INTERVENTION, { multiple: true }),
    du: FILTRE_DU,
    au: FILTRE_AU,
  },
  source: buildSourceSql<Criteres, InterventionListe>({
    de: sql`intervention i join organisme b on b.id = i.beneficiaire_id join organisme p on p.id = i.prestataire_id
      join devis v on v.id = i.devis_id join dossier s on s.id = i.dossier_id`,
    cle: sql`i.id`,
    champs: sql`i.id, i.dossier_id as "missionId", i.date, i.demi_journees as "demiJournees", i.statut,
      nullif(i.contenu #>> '{fiche,objectif}', '') as objectif, v.numero as devis,
      i.contenu #>> '{serviceFait,prestataire,le}' as "confirmeePrestataireLe",
      i.contenu #>> '{serviceFait,beneficiaire,le}' as "confirmeeBeneficiaireLe",
      json_build_object('id', b.id, 'nom', b.nom) as beneficiaire,
      json_build_object('id', p.id, 'nom', p.nom) as prestataire, s.demonstration`,
    conditions: ({ recherche: mots, statuts, du, au }) => [
      ...buildMotifs(mots).map((motif) => sql`b.nom_recherche like ${motif}`),
      ...(statuts === undefined || statuts.length === 0 ? [] : [sql`i.statut = any (${statuts}::text[])`]),
      ...(du === undefined ? [] : [sql`i.date >= ${du}::date`]),
      ...(au === undefined ? [] : [sql`i.date <= ${au}::date`]),
    ],
    ordre: ({ tri: choisi }) => TRIS[choisi ?? "-date"],
  }),
  colonnes: [
    { cle: "date", titre: "Date", type: "date", valeur: ({ date }) => date },
    {
      cle: "beneficiaire",
      titre: "Bénéficiaire",
      type: "texte",
      valeur: ({ beneficiaire }) => beneficiaire.nom,
    },
    {
      cle: "demiJournees",
      titre: "Demi-journées",
      type: "entier",
      valeur: ({ demiJournees }) => demiJournees,
    },
    {
      cle: "statut",
      titre: "État",
      type: "texte",
      valeur: ({ statut }) => LIBELLES_STATUT_INTERVENTION[statut],
    },
    { cle: "objectif", titre: "Objectif", type: "texte", valeur: ({ objectif }) => objectif },
    { cle: "devis", titre: "Devis", type: "code", valeur: ({ devis }) => devis },
    {
      cle: "confirmeePrestataireLe",
      titre: "Confirmée par le prestataire le",
      type: "date",
      valeur: ({ confirmeePrestataireLe }) => confirmeePrestataireLe,
    },
    {
      cle: "confirmeeBeneficiaireLe",
      titre: "Confirmée par le bénéficiaire le",
      type: "date",
      valeur: ({ confirmeeBeneficiaireLe }) => confirmeeBeneficiaireLe,
    },
    { cle: "prestataire", titre: "Prestataire", type: "texte", valeur: ({ prestataire }) => prestataire.nom },
    {
      cle: "demonstration",
      titre: "Démonstration",
      type: "booleen",
      valeur: ({ demonstration }) => demonstration,
    },
    { cle: "id", titre: "Identifiant", type: "code", valeur: ({ id }) => id },
  ],
});
