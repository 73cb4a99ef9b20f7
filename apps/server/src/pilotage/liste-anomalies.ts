import type { DateIso } from "@ia-territoires/core";
import { ANOMALIES, type CodeAnomalie } from "@ia-territoires/dossiers";
import { type RawBuilder, sql } from "kysely";
import * as z from "zod";
import { buildMotifs } from "../listes/build-motifs.ts";
import { buildSourceSql } from "../listes/build-source-sql.ts";
import { recherche, tri } from "../listes/criteres.ts";
import { defineListe } from "../listes/define-liste.ts";
import { FILTRE_BENEFICIAIRE, filtreChoix, mapLibelles } from "../listes/filtre.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";
import { SOURCE_ANOMALIES } from "./source-anomalies.ts";

/** A row of the list of anomalies. */
export interface AnomalieListe {
  readonly id: string;
  readonly code: CodeAnomalie;
  readonly missionId: string;
  readonly objetId: string | null;
  readonly depuis: DateIso;
  readonly detail: string;
  readonly beneficiaire: { readonly id: string; readonly nom: string };
  readonly demonstration: boolean;
}

const CODES = Object.keys(ANOMALIES) as [CodeAnomalie, ...CodeAnomalie[]];

const criteres = z.object({
  recherche,
  code: z.enum(CODES, { error: "Anomalie inconnue." }).optional(),
  tri: tri(["depuis", "-depuis", "beneficiaire"]),
});
type Criteres = z.output<typeof criteres>;

const TRIS: Readonly<Record<NonNullable<Criteres["tri"]>, RawBuilder<unknown>>> = {
  depuis: sql`a.depuis, a.id`,
  "-depuis": sql`a.depuis desc, a.id`,
  beneficiaire: sql`b.nom_recherche collate "C", a.depuis, a.id`,
};

/** What is late or missing today in the missions one may see, the oldest first. */
export const LISTE_ANOMALIES = defineListe<typeof criteres, AnomalieListe>({
  code: "anomalies",
  titre: "Anomalies",
  roles: ROLES_LECTURE,
  criteres,
  filtres: {
    recherche: FILTRE_BENEFICIAIRE,
    code: filtreChoix(
      "Anomalie",
      mapLibelles(ANOMALIES, ({ titre }) => titre),
      { tous: "Toutes" },
    ),
  },
  source: buildSourceSql<Criteres, AnomalieListe>({
    de: sql`${SOURCE_ANOMALIES} join organisme b on b.id = a.beneficiaire_id join dossier s on s.id = a.dossier_id`,
    cle: sql`a.id`,
    parIds: (ids) => sql`a.id = any (${[...ids]}::text[])`,
    champs: sql`a.id, a.code, a.dossier_id as "missionId", a.objet_id as "objetId", a.depuis, a.detail,
      json_build_object('id', b.id, 'nom', b.nom) as beneficiaire, s.demonstration`,
    conditions: ({ recherche: mots, code }, { maintenant }) => [
      sql`a.depuis <= ${getAujourdHui(maintenant)}::date`,
      ...buildMotifs(mots).map((motif) => sql`b.nom_recherche like ${motif}`),
      ...(code === undefined ? [] : [sql`a.code = ${code}`]),
    ],
    ordre: ({ tri: choisi }) => TRIS[choisi ?? "depuis"],
  }),
  colonnes: [
    { cle: "depuis", titre: "Depuis le", type: "date", valeur: ({ depuis }) => depuis },
    {
      cle: "beneficiaire",
      titre: "Bénéficiaire",
      type: "texte",
      valeur: ({ beneficiaire }) => beneficiaire.nom,
    },
    { cle: "anomalie", titre: "Anomalie", type: "texte", valeur: ({ code }) => ANOMALIES[code].titre },
    { cle: "detail", titre: "Précision", type: "texte", valeur: ({ detail }) => detail },
    { cle: "remede", titre: "Que faire", type: "texte", valeur: ({ code }) => ANOMALIES[code].remede },
    {
      cle: "demonstration",
      titre: "Démonstration",
      type: "booleen",
      valeur: ({ demonstration }) => demonstration,
    },
    { cle: "id", titre: "Identifiant", type: "code", valeur: ({ id }) => id },
  ],
});
