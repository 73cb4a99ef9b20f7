import type { DateIso, Montant } from "@ia-territoires/core";
import { type RawBuilder, sql } from "kysely";
import * as z from "zod";
import { buildSourceSql } from "../listes/build-source-sql.ts";
import { tri } from "../listes/criteres.ts";
import { defineListe } from "../listes/define-liste.ts";
import { filtreChoix } from "../listes/filtre.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";

/** Where a batch stands; `emis` once no titre of it waits for its number. */
export type EtatLot = "prepare" | "transmis" | "emis" | "abandonne";

/** A row of the list of batches. */
export interface LotListe {
  readonly id: string;
  readonly numero: string;
  readonly exercice: number;
  readonly du: DateIso;
  readonly au: DateIso;
  readonly etat: EtatLot;
  readonly titres: number;
  readonly emis: number;
  readonly montant: Montant;
  readonly transmisLe: DateIso | null;
  readonly creeLe: string;
  readonly demonstration: boolean;
  readonly version: number;
}

/** What people read for the state of a batch. */
export const LIBELLES_ETAT_LOT: Readonly<Record<EtatLot, string>> = {
  prepare: "En préparation",
  transmis: "Transmis, numéros attendus",
  emis: "Émis",
  abandonne: "Abandonné",
};

const ETATS = ["prepare", "transmis", "emis", "abandonne"] as const;
const criteres = z.object({
  etat: z.enum(ETATS, { error: "État de lot inconnu." }).optional(),
  exercice: z.int({ error: "Exercice : année attendue." }).optional(),
  tri: tri(["-creation", "creation", "montant", "-montant"]),
});
type Criteres = z.output<typeof criteres>;

const ETAT = sql`case when l.statut = 'transmis' and not exists (select from titre a where a.lot_id = l.id and a.statut = 'transmis')
  then 'emis' else l.statut end`;
const MONTANT = sql`(select coalesce(sum(t.net), 0)::numeric(14, 2) from titre t where t.lot_id = l.id)`;
const TRIS: Readonly<Record<NonNullable<Criteres["tri"]>, RawBuilder<unknown>>> = {
  "-creation": sql`l.cree_le desc, l.numero desc`,
  creation: sql`l.cree_le, l.numero`,
  montant: sql`${MONTANT}, l.numero`,
  "-montant": sql`${MONTANT} desc, l.numero`,
};

/** The batches of titres of the vendor, newest first. */
export const LISTE_LOTS = defineListe<typeof criteres, LotListe>({
  code: "lots-titres",
  titre: "Lots de titres",
  roles: ROLES_LECTURE,
  criteres,
  filtres: {
    etat: filtreChoix("État", LIBELLES_ETAT_LOT),
    exercice: { genre: "annee", libelle: "Exercice" },
  },
  source: buildSourceSql<Criteres, LotListe>({
    de: sql`lot_titres l`,
    cle: sql`l.id`,
    champs: sql`l.id, l.numero, l.exercice, l.du, l.au, ${ETAT} as etat,
      (select count(*)::integer from titre t where t.lot_id = l.id and t.statut <> 'retire') as titres,
      (select count(*)::integer from titre t where t.lot_id = l.id and t.statut in ('emis', 'annule')) as emis,
      ${MONTANT} as montant, l.transmis_le as "transmisLe", l.cree_le as "creeLe", l.demonstration, l.version`,
    conditions: ({ etat, exercice }) => [
      ...(etat === undefined ? [] : [sql`${ETAT} = ${etat}`]),
      ...(exercice === undefined ? [] : [sql`l.exercice = ${exercice}::integer`]),
    ],
    ordre: ({ tri: choisi }) => TRIS[choisi ?? "-creation"],
  }),
  colonnes: [
    { cle: "numero", titre: "Lot", type: "code", valeur: ({ numero }) => numero },
    { cle: "exercice", titre: "Exercice", type: "entier", valeur: ({ exercice }) => exercice },
    { cle: "du", titre: "Du", type: "date", valeur: ({ du }) => du },
    { cle: "au", titre: "Au", type: "date", valeur: ({ au }) => au },
    { cle: "etat", titre: "État", type: "texte", valeur: ({ etat }) => LIBELLES_ETAT_LOT[etat] },
    { cle: "titres", titre: "Titres", type: "entier", valeur: ({ titres }) => titres },
    { cle: "emis", titre: "Titres émis", type: "entier", valeur: ({ emis }) => emis },
    { cle: "montant", titre: "Montant", type: "montant", valeur: ({ montant }) => montant },
    { cle: "transmisLe", titre: "Transmis le", type: "date", valeur: ({ transmisLe }) => transmisLe },
    { cle: "creeLe", titre: "Créé le", type: "instant", valeur: ({ creeLe }) => creeLe },
    {
      cle: "demonstration",
      titre: "Démonstration",
      type: "booleen",
      valeur: ({ demonstration }) => demonstration,
    },
    { cle: "id", titre: "Identifiant", type: "code", valeur: ({ id }) => id },
  ],
});
