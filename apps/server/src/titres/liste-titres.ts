import type { DateIso, Montant, Siret } from "@ia-territoires/core";
import { LIBELLES_STATUT_TITRE, type StatutTitre } from "@ia-territoires/dossiers";
import { type RawBuilder, sql } from "kysely";
import * as z from "zod";
import { buildMotifs } from "../listes/build-motifs.ts";
import { buildSourceSql } from "../listes/build-source-sql.ts";
import { recherche, tri } from "../listes/criteres.ts";
import { defineListe } from "../listes/define-liste.ts";
import { filtreChoix, filtreMots } from "../listes/filtre.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";

/** A row of the list of titres. */
export interface TitreListe {
  readonly id: string;
  readonly lotId: string;
  readonly reference: string;
  readonly missionId: string;
  readonly devisNumero: string;
  readonly exercice: number;
  readonly statut: StatutTitre;
  readonly debiteur: { readonly id: string; readonly nom: string };
  readonly siret: Siret;
  readonly codeService: string | null;
  readonly engagement: string | null;
  readonly objet: string;
  readonly chapitre: string;
  readonly article: string;
  readonly mentionTva: string;
  readonly demiJournees: number;
  readonly montantHt: Montant;
  readonly montantTva: Montant;
  readonly montant: Montant;
  readonly net: Montant;
  readonly numero: string | null;
  readonly bordereau: string | null;
  readonly emisLe: DateIso | null;
  readonly version: number;
}

const STATUTS = ["prepare", "transmis", "emis", "retire", "rejete", "annule"] as const;

const criteres = z.object({
  recherche,
  lotId: z.uuid({ error: "Lot : identifiant (UUID) attendu." }).optional(),
  missionId: z.uuid({ error: "Mission : identifiant (UUID) attendu." }).optional(),
  statut: z.enum(STATUTS, { error: "État de titre inconnu." }).optional(),
  exercice: z.int({ error: "Exercice : année attendue." }).optional(),
  tri: tri(["-reference", "reference", "debiteur", "-debiteur", "montant", "-montant", "emisLe", "-emisLe"]),
});
type Criteres = z.output<typeof criteres>;

const TRIS: Readonly<Record<NonNullable<Criteres["tri"]>, RawBuilder<unknown>>> = {
  "-reference": sql`t.rang desc`,
  reference: sql`t.rang`,
  debiteur: sql`o.nom_recherche collate "C", t.rang`,
  "-debiteur": sql`o.nom_recherche collate "C" desc, t.rang`,
  montant: sql`t.net, t.rang`,
  "-montant": sql`t.net desc, t.rang`,
  emisLe: sql`t.emis_le, t.rang`,
  "-emisLe": sql`t.emis_le desc nulls last, t.rang desc`,
};

/** The titres one may see: all of its own for the vendor, those issued to it for a body. */
export const LISTE_TITRES = defineListe<typeof criteres, TitreListe>({
  code: "titres",
  titre: "Titres de recettes",
  roles: ROLES_LECTURE,
  criteres,
  filtres: {
    recherche: filtreMots("Débiteur, objet ou numéro"),
    lotId: { genre: "objet", libelle: "Lot" },
    missionId: { genre: "objet", libelle: "Mission" },
    statut: filtreChoix("État", LIBELLES_STATUT_TITRE),
    exercice: { genre: "annee", libelle: "Exercice" },
  },
  source: buildSourceSql<Criteres, TitreListe>({
    de: sql`titre t join organisme o on o.id = t.beneficiaire_id`,
    cle: sql`t.id`,
    champs: sql`t.id, t.lot_id as "lotId", t.reference, t.dossier_id as "missionId", t.contenu ->> 'devisNumero' as "devisNumero",
      t.exercice, t.statut, json_build_object('id', o.id, 'nom', o.nom) as debiteur,
      t.contenu -> 'debiteur' ->> 'siret' as siret, t.contenu ->> 'codeService' as "codeService", t.contenu ->> 'engagement' as engagement,
      t.contenu ->> 'objet' as objet, t.contenu -> 'imputation' ->> 'chapitre' as chapitre, t.contenu -> 'imputation' ->> 'article' as article,
      t.contenu -> 'tva' ->> 'mention' as "mentionTva", t.demi_journees as "demiJournees",
      t.contenu -> 'tva' ->> 'montantHt' as "montantHt", t.contenu -> 'tva' ->> 'montantTva' as "montantTva",
      t.montant, t.net, t.numero, t.bordereau, t.emis_le as "emisLe", t.version`,
    conditions: ({ recherche: mots, lotId, missionId, statut, exercice }) => [
      ...buildMotifs(mots).map((motif) => sql`t.recherche like ${motif}`),
      ...(lotId === undefined ? [] : [sql`t.lot_id = ${lotId}::uuid`]),
      ...(missionId === undefined ? [] : [sql`t.dossier_id = ${missionId}::uuid`]),
      ...(statut === undefined ? [] : [sql`t.statut = ${statut}`]),
      ...(exercice === undefined ? [] : [sql`t.exercice = ${exercice}::integer`]),
    ],
    ordre: ({ tri: choisi }) => TRIS[choisi ?? "-reference"],
  }),
  colonnes: [
    { cle: "reference", titre: "Référence", type: "code", valeur: ({ reference }) => reference },
    { cle: "numero", titre: "Numéro de titre", type: "code", valeur: ({ numero }) => numero },
    { cle: "bordereau", titre: "Bordereau", type: "code", valeur: ({ bordereau }) => bordereau },
    { cle: "emisLe", titre: "Émis le", type: "date", valeur: ({ emisLe }) => emisLe },
    { cle: "statut", titre: "État", type: "texte", valeur: ({ statut }) => LIBELLES_STATUT_TITRE[statut] },
    { cle: "exercice", papier: false, titre: "Exercice", type: "entier", valeur: ({ exercice }) => exercice },
    { cle: "debiteur", titre: "Débiteur", type: "texte", valeur: ({ debiteur }) => debiteur.nom },
    { cle: "siret", titre: "SIRET", type: "code", valeur: ({ siret }) => siret },
    {
      cle: "codeService",
      papier: false,
      titre: "Code service",
      type: "code",
      valeur: ({ codeService }) => codeService,
    },
    {
      cle: "engagement",
      papier: false,
      titre: "Engagement juridique",
      type: "code",
      valeur: ({ engagement }) => engagement,
    },
    { cle: "objet", titre: "Objet", type: "texte", valeur: ({ objet }) => objet },
    {
      cle: "devisNumero",
      papier: false,
      titre: "Devis",
      type: "code",
      valeur: ({ devisNumero }) => devisNumero,
    },
    { cle: "chapitre", papier: false, titre: "Chapitre", type: "code", valeur: ({ chapitre }) => chapitre },
    { cle: "article", papier: false, titre: "Article", type: "code", valeur: ({ article }) => article },
    {
      cle: "demiJournees",
      titre: "Demi-journées",
      type: "entier",
      valeur: ({ demiJournees }) => demiJournees,
    },
    {
      cle: "montantHt",
      papier: false,
      titre: "Montant hors taxe",
      type: "montant",
      valeur: ({ montantHt }) => montantHt,
    },
    {
      cle: "montantTva",
      papier: false,
      titre: "Montant de TVA",
      type: "montant",
      valeur: ({ montantTva }) => montantTva,
    },
    { cle: "montant", titre: "Montant", type: "montant", valeur: ({ montant }) => montant },
    { cle: "net", titre: "Reste après rectification", type: "montant", valeur: ({ net }) => net },
    {
      cle: "mentionTva",
      papier: false,
      titre: "Mention de TVA",
      type: "texte",
      valeur: ({ mentionTva }) => mentionTva,
    },
    { cle: "id", titre: "Identifiant", type: "code", valeur: ({ id }) => id },
  ],
});
