import type { DateIso, Montant } from "@ia-territoires/core";
import type { LectureAvoirs } from "@ia-territoires/reporting";
import { type RawBuilder, sql } from "kysely";
import * as z from "zod";
import { buildMotifTexte } from "../listes/build-motif-texte.ts";
import { buildSourceSql } from "../listes/build-source-sql.ts";
import { recherche, tri } from "../listes/criteres.ts";
import { defineListe } from "../listes/define-liste.ts";
import { FILTRE_ANNEE, filtreMots } from "../listes/filtre.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";

/** A saved report, as its list shows it. */
export interface RapportListe {
  readonly id: string;
  readonly titre: string;
  readonly debut: DateIso;
  readonly fin: DateIso;
  readonly arreteLe: DateIso;
  readonly avoirs: LectureAvoirs;
  readonly lignes: number;
  readonly beneficiaires: number;
  readonly montantHt: Montant;
  readonly demonstration: boolean;
  readonly version: number;
  readonly majLe: string;
}

const LIBELLES_AVOIRS: Readonly<Record<LectureAvoirs, string>> = {
  "date-propre": "À leur propre date",
  "date-de-la-commande": "À la date de leur commande",
};

const criteres = z.object({
  recherche,
  /** Reports that have a day in that year. */
  annee: z
    .int({ error: "Année : nombre entier attendu." })
    .min(2000, { error: "Année : 2000 au moins." })
    .max(2999, { error: "Année : 2999 au plus." })
    .optional(),
  tri: tri(["-debut", "debut", "-montant", "montant"]),
});
type Criteres = z.output<typeof criteres>;

const TRIS: Readonly<Record<NonNullable<Criteres["tri"]>, RawBuilder<unknown>>> = {
  "-debut": sql`r.debut desc, r.id`,
  debut: sql`r.debut, r.id`,
  "-montant": sql`r.montant_ht desc, r.id`,
  montant: sql`r.montant_ht, r.id`,
};

/** The reports that the acting organisme saved, the latest period first. */
export const LISTE_RAPPORTS = defineListe<typeof criteres, RapportListe>({
  code: "rapports",
  titre: "Rapports semestriels",
  roles: ROLES_LECTURE,
  criteres,
  filtres: {
    recherche: filtreMots("Titre du rapport"),
    annee: FILTRE_ANNEE,
  },
  source: buildSourceSql<Criteres, RapportListe>({
    de: sql`rapport_semestriel r`,
    cle: sql`r.id`,
    champs: sql`r.id, r.titre, r.debut, r.fin, r.arrete_le as "arreteLe", r.avoirs, r.lignes, r.beneficiaires,
      r.montant_ht as "montantHt", r.demonstration, r.version, r.maj_le as "majLe"`,
    conditions: ({ recherche: mots, annee }) => [
      ...(mots === undefined ? [] : [sql`r.titre ilike ${buildMotifTexte(mots)}`]),
      ...(annee === undefined
        ? []
        : [
            sql`r.debut <= make_date(${annee}::integer, 12, 31) and r.fin >= make_date(${annee}::integer, 1, 1)`,
          ]),
    ],
    ordre: ({ tri: choisi }) => TRIS[choisi ?? "-debut"],
  }),
  colonnes: [
    { cle: "titre", titre: "Titre", type: "texte", valeur: ({ titre }) => titre },
    { cle: "debut", titre: "Du", type: "date", valeur: ({ debut }) => debut },
    { cle: "fin", titre: "Au", type: "date", valeur: ({ fin }) => fin },
    { cle: "arreteLe", titre: "Arrêté le", type: "date", valeur: ({ arreteLe }) => arreteLe },
    {
      cle: "avoirs",
      titre: "Avoirs comptés",
      type: "texte",
      valeur: ({ avoirs }) => LIBELLES_AVOIRS[avoirs],
    },
    { cle: "lignes", titre: "Lignes de la liste", type: "entier", valeur: ({ lignes }) => lignes },
    {
      cle: "beneficiaires",
      titre: "Bénéficiaires",
      type: "entier",
      valeur: ({ beneficiaires }) => beneficiaires,
    },
    {
      cle: "montantHt",
      titre: "Volume d'affaires HT",
      type: "montant",
      valeur: ({ montantHt }) => montantHt,
    },
    { cle: "majLe", titre: "Enregistré le", type: "instant", valeur: ({ majLe }) => majLe },
    {
      cle: "demonstration",
      titre: "Démonstration",
      type: "booleen",
      valeur: ({ demonstration }) => demonstration,
    },
    { cle: "id", titre: "Identifiant", type: "code", valeur: ({ id }) => id },
  ],
});
