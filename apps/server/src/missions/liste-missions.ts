import type { DateIso } from "@ia-territoires/core";
import { dateIsoSchema } from "@ia-territoires/core/schemas";
import { ETAPES_MISSION, type EtapeMission, type NatureOrganisme } from "@ia-territoires/dossiers";
import { type RawBuilder, sql } from "kysely";
import * as z from "zod";
import { buildSourceSql } from "../listes/build-source-sql.ts";
import { buildMotifs } from "../listes/build-motifs.ts";
import { recherche, tri } from "../listes/criteres.ts";
import { defineListe } from "../listes/define-liste.ts";
import { FILTRE_BENEFICIAIRE, filtreChoix, mapLibelles } from "../listes/filtre.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";

/** Where a mission stands, by what it still lacks. */
export type StatutMission = "sans-deliberation" | "sans-convention" | "conventionnee";

/** A row of the list of missions. */
export interface MissionListe {
  readonly id: string;
  readonly tarif: string;
  readonly statut: StatutMission;
  /** What it waits for, and since when; null until the mission is written again after an upgrade. */
  readonly etape: EtapeMission | null;
  readonly etapeDepuis: DateIso | null;
  readonly beneficiaire: {
    readonly id: string;
    readonly nom: string;
    readonly nature: NatureOrganisme;
    readonly departement: string | null;
  };
  readonly prestataire: { readonly id: string; readonly nom: string };
  readonly deliberationLe: DateIso | null;
  readonly conventionLe: DateIso | null;
  readonly devis: { readonly total: number; readonly envoyes: number; readonly acceptes: number };
  /** Half-days accepted under the cap, one element per year that has any, in the order of time. */
  readonly plafonds: readonly {
    readonly periodeDebut: DateIso;
    readonly acceptees: number;
    readonly plafond: number | null;
  }[];
  readonly creeLe: string;
  readonly demonstration: boolean;
}

const LIBELLES_STATUT: Readonly<Record<StatutMission, string>> = {
  "sans-deliberation": "Délibération attendue",
  "sans-convention": "Convention attendue",
  conventionnee: "Conventionnée",
};

const ETAPES = Object.keys(ETAPES_MISSION) as [EtapeMission, ...EtapeMission[]];

const criteres = z.object({
  recherche,
  etape: z.enum(ETAPES, { error: "Étape de mission inconnue." }).optional(),
  /** Missions that have not changed stage since that day. */
  inchangeesDepuis: z.optional(dateIsoSchema),
  statut: z
    .enum(["sans-deliberation", "sans-convention", "conventionnee"], { error: "État de mission inconnu." })
    .optional(),
  /** Missions with a year of the cap begun on this day or since, in which so many half-days or fewer are left. */
  presDuPlafond: z
    .object({
      restantes: z
        .int({ error: "Demi-journées restantes : nombre entier attendu." })
        .min(0, { error: "Demi-journées restantes : nombre positif attendu." }),
      depuis: dateIsoSchema,
    })
    .optional(),
  tri: tri(["-creation", "creation", "beneficiaire", "-beneficiaire", "etape"]),
});
type Criteres = z.output<typeof criteres>;

const STATUT = sql`case when m.deliberation is null then 'sans-deliberation' when m.convention is null then 'sans-convention' else 'conventionnee' end`;
const TRIS: Readonly<Record<NonNullable<Criteres["tri"]>, RawBuilder<unknown>>> = {
  "-creation": sql`d.cree_le desc, m.dossier_id`,
  creation: sql`d.cree_le, m.dossier_id`,
  beneficiaire: sql`b.nom_recherche collate "C", m.dossier_id`,
  etape: sql`m.etape_depuis nulls last, m.dossier_id`,
  "-beneficiaire": sql`b.nom_recherche collate "C" desc, m.dossier_id`,
};

/** The missions one may see: a vendor's with its beneficiaries, a body's own; newest first. */
export const LISTE_MISSIONS = defineListe<typeof criteres, MissionListe>({
  code: "missions",
  titre: "Missions",
  roles: ROLES_LECTURE,
  criteres,
  filtres: {
    recherche: FILTRE_BENEFICIAIRE,
    etape: filtreChoix(
      "Étape",
      mapLibelles(ETAPES_MISSION, ({ titre }) => titre),
      { tous: "Toutes" },
    ),
    inchangeesDepuis: { genre: "jour", libelle: "Sans mouvement depuis le" },
    statut: filtreChoix("Actes", LIBELLES_STATUT),
    presDuPlafond: {
      genre: "propre",
      pourquoi: "un nombre de demi-journées et un début d'année, que l'accueil choisit ensemble",
    },
  },
  source: buildSourceSql<Criteres, MissionListe>({
    de: sql`mission m join dossier d on d.id = m.dossier_id
      join organisme b on b.id = m.beneficiaire_id join organisme p on p.id = m.prestataire_id`,
    cle: sql`m.dossier_id`,
    champs: sql`m.dossier_id as id, m.tarif, ${STATUT} as statut,
      m.etape, m.etape_depuis as "etapeDepuis",
      json_build_object('id', b.id, 'nom', b.nom, 'nature', b.nature, 'departement', b.departement) as beneficiaire,
      json_build_object('id', p.id, 'nom', p.nom) as prestataire,
      m.deliberation ->> 'date' as "deliberationLe", m.convention ->> 'signeeLe' as "conventionLe",
      (select json_build_object('total', count(*), 'envoyes', count(*) filter (where v.statut = 'envoye'),
        'acceptes', count(*) filter (where v.statut = 'accepte')) from devis v where v.dossier_id = m.dossier_id) as devis,
      (select coalesce(json_agg(json_build_object('periodeDebut', c.periode_debut, 'acceptees', c.pris, 'plafond', c.plafond)
          order by c.periode_debut), '[]') from compteur_plafond c where c.prestataire_id = m.prestataire_id
          and c.beneficiaire_id = m.beneficiaire_id and c.tarif = m.tarif and c.pris > 0) as plafonds,
      d.cree_le as "creeLe", d.demonstration`,
    conditions: ({ recherche: mots, statut, presDuPlafond, etape, inchangeesDepuis }) => [
      ...buildMotifs(mots).map((motif) => sql`b.nom_recherche like ${motif}`),
      ...(statut === undefined ? [] : [sql`${STATUT} = ${statut}`]),
      ...(etape === undefined ? [] : [sql`m.etape = ${etape}`]),
      ...(inchangeesDepuis === undefined
        ? []
        : [sql`m.etape_depuis <= ${inchangeesDepuis}::date and m.etape <> 'terminee'`]),
      ...(presDuPlafond === undefined
        ? []
        : [
            sql`exists (select from compteur_plafond c where c.prestataire_id = m.prestataire_id
              and c.beneficiaire_id = m.beneficiaire_id and c.tarif = m.tarif and c.pris > 0
              and c.plafond - c.pris <= ${presDuPlafond.restantes} and c.periode_debut >= ${presDuPlafond.depuis}::date)`,
          ]),
    ],
    ordre: ({ tri: choisi }) => TRIS[choisi ?? "-creation"],
  }),
  colonnes: [
    {
      cle: "beneficiaire",
      titre: "Bénéficiaire",
      type: "texte",
      valeur: ({ beneficiaire }) => beneficiaire.nom,
    },
    {
      cle: "departement",
      titre: "Département",
      type: "code",
      valeur: ({ beneficiaire }) => beneficiaire.departement,
    },
    { cle: "statut", titre: "État", type: "texte", valeur: ({ statut }) => LIBELLES_STATUT[statut] },
    {
      cle: "etape",
      titre: "Étape",
      type: "texte",
      valeur: ({ etape }) => (etape === null ? null : ETAPES_MISSION[etape].titre),
    },
    {
      cle: "etapeDepuis",
      titre: "À cette étape depuis",
      type: "date",
      valeur: ({ etapeDepuis }) => etapeDepuis,
    },
    {
      cle: "deliberationLe",
      titre: "Délibération",
      type: "date",
      valeur: ({ deliberationLe }) => deliberationLe,
    },
    { cle: "conventionLe", titre: "Convention", type: "date", valeur: ({ conventionLe }) => conventionLe },
    { cle: "devisTotal", titre: "Devis", type: "entier", valeur: ({ devis }) => devis.total },
    { cle: "devisAcceptes", titre: "Devis acceptés", type: "entier", valeur: ({ devis }) => devis.acceptes },
    {
      cle: "plafonds",
      titre: "Demi-journées acceptées",
      type: "texte",
      valeur: ({ plafonds }) =>
        plafonds
          .map(
            ({ periodeDebut, acceptees, plafond }) =>
              `${periodeDebut.slice(0, 4)} : ${acceptees}${plafond === null ? "" : ` sur ${plafond}`}`,
          )
          .join(" ; "),
    },
    { cle: "tarif", titre: "Tarif", type: "texte", valeur: ({ tarif }) => tarif },
    { cle: "creeLe", titre: "Ouverte le", type: "instant", valeur: ({ creeLe }) => creeLe },
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
