import type { DateIso, Montant } from "@ia-territoires/core";
import { LIBELLES_STATUT_DEVIS, type StatutDevis } from "@ia-territoires/dossiers";
import { type RawBuilder, sql } from "kysely";
import * as z from "zod";
import { buildSourceSql } from "../listes/build-source-sql.ts";
import { buildMotifs } from "../listes/build-motifs.ts";
import { recherche, tri } from "../listes/criteres.ts";
import { defineListe } from "../listes/define-liste.ts";
import { FILTRE_ANNEE, filtreChoix, filtreMots } from "../listes/filtre.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";

/** A row of the list of devis. */
export interface DevisListe {
  readonly id: string;
  readonly missionId: string;
  readonly numero: string;
  readonly date: DateIso;
  readonly objet: string;
  readonly statut: StatutDevis;
  readonly montant: Montant;
  readonly demiJournees: number;
  readonly beneficiaire: { readonly id: string; readonly nom: string };
  readonly prestataire: { readonly id: string; readonly nom: string };
  readonly demonstration: boolean;
}

const criteres = z.object({
  recherche,
  statuts: z
    .array(
      z.enum(["brouillon", "envoye", "accepte", "decline", "annule"], { error: "État de devis inconnu." }),
    )
    .max(5, { error: "États : 5 au plus." })
    .optional(),
  annee: z
    .int({ error: "Année : nombre entier attendu." })
    .min(2000, { error: "Année : 2000 au moins." })
    .max(2999, { error: "Année : 2999 au plus." })
    .optional(),
  tri: tri(["date", "-date", "montant", "-montant", "beneficiaire"]),
});
type Criteres = z.output<typeof criteres>;

const TRIS: Readonly<Record<NonNullable<Criteres["tri"]>, RawBuilder<unknown>>> = {
  date: sql`d.date, d.rang`,
  "-date": sql`d.date desc, d.rang desc`,
  montant: sql`d.montant, d.rang`,
  "-montant": sql`d.montant desc, d.rang desc`,
  beneficiaire: sql`b.nom_recherche, d.rang`,
};

/** The devis one may see. Every word of the search must be in the number, the object or the name of the beneficiary. */
export const LISTE_DEVIS = defineListe<typeof criteres, DevisListe>({
  code: "devis",
  titre: "Devis",
  roles: ROLES_LECTURE,
  criteres,
  filtres: {
    recherche: filtreMots("Numéro, objet ou bénéficiaire"),
    statuts: filtreChoix("État", LIBELLES_STATUT_DEVIS, { multiple: true }),
    annee: FILTRE_ANNEE,
  },
  source: buildSourceSql<Criteres, DevisListe>({
    de: sql`devis d join organisme b on b.id = d.beneficiaire_id join organisme p on p.id = d.prestataire_id
      join dossier s on s.id = d.dossier_id`,
    deCompte: sql`devis d`,
    cle: sql`d.id`,
    champs: sql`d.id, d.dossier_id as "missionId", d.numero, d.date, d.objet, d.statut, d.montant,
      d.demi_journees as "demiJournees", json_build_object('id', b.id, 'nom', b.nom) as beneficiaire,
      json_build_object('id', p.id, 'nom', p.nom) as prestataire, s.demonstration`,
    conditions: ({ recherche: mots, statuts, annee }) => [
      ...buildMotifs(mots).map((motif) => sql`d.recherche like ${motif}`),
      ...(statuts === undefined || statuts.length === 0 ? [] : [sql`d.statut = any (${statuts}::text[])`]),
      ...(annee === undefined
        ? []
        : [sql`d.date between ${`${annee}-01-01`}::date and ${`${annee}-12-31`}::date`]),
    ],
    ordre: ({ tri: choisi }) => TRIS[choisi ?? "-date"],
  }),
  colonnes: [
    { cle: "numero", titre: "Numéro", type: "texte", valeur: ({ numero }) => numero },
    { cle: "date", titre: "Date", type: "date", valeur: ({ date }) => date },
    {
      cle: "beneficiaire",
      titre: "Bénéficiaire",
      type: "texte",
      valeur: ({ beneficiaire }) => beneficiaire.nom,
    },
    { cle: "objet", titre: "Objet", type: "texte", valeur: ({ objet }) => objet },
    { cle: "statut", titre: "État", type: "texte", valeur: ({ statut }) => LIBELLES_STATUT_DEVIS[statut] },
    {
      cle: "demiJournees",
      titre: "Demi-journées",
      type: "entier",
      valeur: ({ demiJournees }) => demiJournees,
    },
    { cle: "montant", titre: "Montant", type: "montant", valeur: ({ montant }) => montant },
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
