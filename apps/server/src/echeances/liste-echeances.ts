import { formatSource } from "@ia-territoires/core";
import { LIBELLES_NATURE_ECHEANCE } from "@ia-territoires/dossiers";
import { sql } from "kysely";
import * as z from "zod";
import { buildMotifTexte } from "../listes/build-motif-texte.ts";
import { buildSourceSql } from "../listes/build-source-sql.ts";
import { recherche, tri } from "../listes/criteres.ts";
import { defineListe } from "../listes/define-liste.ts";
import { filtreChoix, filtreMots } from "../listes/filtre.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";
import { buildChamps, buildDe, ORDRE_ECHEANCES } from "./champs-echeance.ts";
import type { EcheanceVue } from "./echeance-vue.ts";

const LIBELLES_ETAT: Readonly<Record<EcheanceVue["etat"], string>> = {
  "a-faire": "À faire",
  faite: "Faite",
  annulee: "Annulée",
};
const NATURES: Readonly<Record<string, string>> = { ...LIBELLES_NATURE_ECHEANCE, saisie: "Saisie" };

const criteres = z.object({
  recherche,
  etat: z
    .enum(["a-faire", "faites", "toutes"], { error: "État d'échéance : a-faire, faites ou toutes." })
    .optional(),
  qui: z.enum(["moi", "nous", "autres"], { error: "« moi », « nous » ou « autres » attendu." }).optional(),
  tri: tri(["jour", "-jour"]),
});
type Criteres = z.output<typeof criteres>;

const ETATS: Readonly<Record<NonNullable<Criteres["etat"]>, readonly string[]>> = {
  "a-faire": ["a-faire"],
  faites: ["faite"],
  toutes: ["a-faire", "faite"],
};

/** What is to be done, or a party of its dossier. */
const buildConditionMots = (motif: string) => sql`(e.quoi ilike ${motif} or exists (
  select from dossier_partie p join organisme partie on partie.id = p.organisme_id
  where p.dossier_id = e.dossier_id and partie.nom ilike ${motif}))`;

/** The échéances one may see: those of the acting organisme and those its dossiers share, the first due first. */
export const LISTE_ECHEANCES = defineListe<typeof criteres, EcheanceVue>({
  code: "echeances",
  titre: "Échéances",
  roles: ROLES_LECTURE,
  criteres,
  filtres: {
    recherche: filtreMots("Ce qui est à faire ou le nom de l'organisme"),
    etat: filtreChoix(
      "État",
      { "a-faire": "À faire", faites: "Faites", toutes: "Toutes" },
      { defaut: "a-faire" },
    ),
    qui: filtreChoix("Qui doit agir", {
      moi: "Moi",
      nous: "Mon organisme",
      autres: "Un autre organisme",
    }),
  },
  source: buildSourceSql<Criteres, EcheanceVue>({
    de: ({ organismeId }) => buildDe(organismeId),
    deCompte: sql`echeance e`,
    choisitDAbord: true,
    cle: sql`e.id`,
    champs: ({ organismeId }) => buildChamps(organismeId),
    conditions: ({ recherche: mots, etat = "a-faire", qui }, { organismeId }) => [
      sql`e.etat = any (${[...ETATS[etat]]}::text[])`,
      ...(mots === undefined || mots === "" ? [] : [buildConditionMots(buildMotifTexte(mots))]),
      ...(qui === "moi"
        ? [sql`e.organisme_id = ${organismeId}::uuid and e.attribuee_a = ia_utilisateur()`]
        : []),
      ...(qui === "nous" ? [sql`e.organisme_id = ${organismeId}::uuid`] : []),
      ...(qui === "autres" ? [sql`e.organisme_id <> ${organismeId}::uuid`] : []),
    ],
    ordre: ({ tri: choisi }) =>
      choisi === "-jour" ? sql`e.jour desc, e.heure desc nulls last, e.id` : ORDRE_ECHEANCES,
  }),
  colonnes: [
    { cle: "jour", titre: "Date", type: "date", valeur: ({ jour }) => jour },
    { cle: "heure", titre: "Heure", type: "texte", valeur: ({ heure }) => heure },
    { cle: "quoi", titre: "Quoi", type: "texte", valeur: ({ quoi }) => quoi },
    { cle: "nature", titre: "Nature", type: "texte", valeur: ({ nature }) => NATURES[nature] ?? nature },
    { cle: "organisme", titre: "Qui doit agir", type: "texte", valeur: ({ organisme }) => organisme.nom },
    {
      cle: "attribueeA",
      titre: "Attribuée à",
      type: "texte",
      valeur: ({ attribueeA }) => attribueeA?.nom ?? null,
    },
    { cle: "dossier", titre: "Dossier avec", type: "texte", valeur: ({ dossier }) => dossier?.nom ?? null },
    { cle: "etat", titre: "État", type: "texte", valeur: ({ etat }) => LIBELLES_ETAT[etat] },
    { cle: "faiteLe", titre: "Faite le", type: "date", valeur: ({ faiteLe }) => faiteLe },
    { cle: "explication", titre: "Explication", type: "texte", valeur: ({ explication }) => explication },
    {
      cle: "sources",
      titre: "Sources",
      type: "texte",
      valeur: ({ sources }) => sources.map(formatSource).join(" ; "),
    },
    {
      cle: "demonstration",
      titre: "Démonstration",
      type: "booleen",
      valeur: ({ dossier }) => dossier?.demonstration ?? false,
    },
    { cle: "id", titre: "Identifiant", type: "code", valeur: ({ id }) => id },
  ],
});
