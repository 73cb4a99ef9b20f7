import { type DateIso, formatSource } from "@ia-territoires/core";
import { getSourcePlafond } from "@ia-territoires/dossiers";
import { sql } from "kysely";
import * as z from "zod";
import { buildMotifs } from "../listes/build-motifs.ts";
import { buildSourceSql } from "../listes/build-source-sql.ts";
import { recherche, tri } from "../listes/criteres.ts";
import { defineListe } from "../listes/define-liste.ts";
import { FILTRE_BENEFICIAIRE } from "../listes/filtre.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";
import { identifiant } from "../trpc/schemas.ts";

/** A movement of the ledger of the cap: half-days taken (positive) or given back, by which devis, in which year. */
export interface MouvementListe {
  readonly id: string;
  readonly periodeDebut: DateIso;
  readonly demiJournees: number;
  readonly devis: string;
  readonly objet: string;
  readonly beneficiaire: string;
  readonly missionId: string;
  readonly tarif: string;
  readonly inscritLe: string;
}

const criteres = z.object({
  recherche,
  missionId: identifiant("Mission").optional(),
  tri: tri(["-inscription", "inscription"]),
});
type Criteres = z.output<typeof criteres>;

/** The ledger of the caps, movement by movement: append-only, newest first. */
export const LISTE_MOUVEMENTS = defineListe<typeof criteres, MouvementListe>({
  code: "mouvements-plafond",
  titre: "Mouvements du plafond",
  roles: ROLES_LECTURE,
  criteres,
  filtres: { recherche: FILTRE_BENEFICIAIRE, missionId: { genre: "objet", libelle: "Mission" } },
  source: buildSourceSql<Criteres, MouvementListe>({
    de: sql`mouvement_plafond v join devis d on d.id = v.devis_id join organisme b on b.id = v.beneficiaire_id`,
    cle: sql`v.id`,
    parIds: (ids) => sql`v.id = any (${[...ids]}::bigint[])`,
    champs: sql`v.id::text as id, v.periode_debut as "periodeDebut", v.demi_journees as "demiJournees",
      d.numero as devis, d.objet, b.nom as beneficiaire, v.dossier_id as "missionId", v.tarif, v.cree_le as "inscritLe"`,
    conditions: ({ recherche: mots, missionId }) => [
      ...buildMotifs(mots).map((motif) => sql`b.nom_recherche like ${motif}`),
      ...(missionId === undefined ? [] : [sql`v.dossier_id = ${missionId}::uuid`]),
    ],
    ordre: ({ tri: choisi }) => (choisi === "inscription" ? sql`v.id` : sql`v.id desc`),
  }),
  colonnes: [
    { cle: "inscritLe", titre: "Inscrit le", type: "instant", valeur: ({ inscritLe }) => inscritLe },
    { cle: "beneficiaire", titre: "Bénéficiaire", type: "texte", valeur: ({ beneficiaire }) => beneficiaire },
    { cle: "devis", titre: "Devis", type: "texte", valeur: ({ devis }) => devis },
    {
      cle: "sens",
      titre: "Mouvement",
      type: "texte",
      valeur: ({ demiJournees }) => (demiJournees > 0 ? "Accepté" : "Rendu"),
    },
    {
      cle: "demiJournees",
      titre: "Demi-journées",
      type: "entier",
      valeur: ({ demiJournees }) => demiJournees,
    },
    {
      cle: "periodeDebut",
      titre: "Année commencée le",
      type: "date",
      valeur: ({ periodeDebut }) => periodeDebut,
    },
    {
      cle: "clause",
      titre: "Clause",
      type: "texte",
      valeur: ({ tarif, periodeDebut }) => {
        const source = getSourcePlafond(tarif, periodeDebut);
        return source === null ? null : formatSource(source);
      },
    },
    { cle: "objet", titre: "Objet du devis", type: "texte", valeur: ({ objet }) => objet },
    { cle: "id", titre: "Identifiant", type: "code", valeur: ({ id }) => id },
  ],
});
