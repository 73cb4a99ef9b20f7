import { type RawBuilder, sql } from "kysely";
import * as z from "zod";
import { buildSourceSql } from "../listes/build-source-sql.ts";
import { tri } from "../listes/criteres.ts";
import { defineListe } from "../listes/define-liste.ts";
import { filtreChoix } from "../listes/filtre.ts";
import type { ContexteListe } from "../listes/liste.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";

/** `equipe`: a devis accepted; `contact`: a mission, no devis accepted yet. */
export const ETATS_EQUIPEMENT = ["equipe", "contact", "sans"] as const;
export type EtatEquipement = (typeof ETATS_EQUIPEMENT)[number];

export const LIBELLES_EQUIPEMENT: Readonly<Record<EtatEquipement, string>> = {
  equipe: "Équipé",
  contact: "En contact",
  sans: "Pas encore",
};

/** A body of the vendor's département, and where it stands. */
export interface EquipementListe {
  readonly id: string;
  readonly nom: string;
  readonly nature: "commune" | "epci";
  readonly epci: string | null;
  readonly population: number | null;
  readonly etat: EtatEquipement;
  readonly demiJournees: number;
}

const criteres = z.object({
  etat: z.enum(ETATS_EQUIPEMENT, { error: "État d'équipement inconnu." }).optional(),
  epci: z
    .string({ error: "EPCI : SIREN attendu." })
    .regex(/^\d{9}$/, { error: "EPCI : SIREN attendu." })
    .optional(),
  tri: tri(["nom", "-population", "-demiJournees", "epci"]),
});
type Criteres = z.output<typeof criteres>;

const acceptes = ({ organismeId }: ContexteListe) =>
  sql`from devis d where d.beneficiaire_id = o.id and d.prestataire_id = ${organismeId} and d.statut = 'accepte'`;

/** Where a body stands with the acting vendor. */
export const buildEtatEquipement = (ctx: ContexteListe): RawBuilder<unknown> =>
  sql`case when exists (select ${acceptes(ctx)}) then 'equipe'
    when exists (select from mission m where m.beneficiaire_id = o.id and m.prestataire_id = ${ctx.organismeId}) then 'contact'
    else 'sans' end`;

const buildDemiJournees = (ctx: ContexteListe): RawBuilder<unknown> =>
  sql`(select coalesce(sum(d.demi_journees), 0)::integer ${acceptes(ctx)})`;

/** Communes and intercommunalities of the département of the vendor. */
export const buildDepartement = ({ organismeId }: ContexteListe): RawBuilder<unknown> =>
  sql`o.nature in ('commune', 'epci') and not o.ferme
    and o.departement = (select p.departement from prestataire p where p.organisme_id = ${organismeId})`;

const ORDRES: Readonly<Record<NonNullable<Criteres["tri"]>, (ctx: ContexteListe) => RawBuilder<unknown>>> = {
  nom: () => sql`o.nom_recherche collate "C", o.id`,
  "-population": () => sql`o.population desc nulls last, o.id`,
  "-demiJournees": (ctx) => sql`${buildDemiJournees(ctx)} desc, o.nom_recherche collate "C", o.id`,
  epci: () =>
    sql`coalesce(e.nom_recherche, o.nom_recherche) collate "C", o.nature desc, o.nom_recherche collate "C", o.id`,
};

/** Every commune and intercommunality of the département, equipped or not: the table of the map. */
export const LISTE_EQUIPEMENT = defineListe<typeof criteres, EquipementListe>({
  code: "equipement",
  titre: "Équipement du département",
  roles: ROLES_LECTURE,
  criteres,
  filtres: {
    etat: filtreChoix("Équipement", LIBELLES_EQUIPEMENT),
    epci: { genre: "texte", libelle: "Intercommunalité", aide: "SIREN de 9 chiffres", exemple: "200065597" },
  },
  source: buildSourceSql<Criteres, EquipementListe>({
    de: sql`organisme o left join organisme e on e.nature = 'epci' and e.siren = o.epci_siren`,
    deCompte: sql`organisme o`,
    cle: sql`o.id`,
    champs: (
      ctx,
    ) => sql`o.id, o.nom, o.nature, e.nom as epci, o.population, ${buildEtatEquipement(ctx)} as etat,
      ${buildDemiJournees(ctx)} as "demiJournees"`,
    conditions: ({ etat, epci }, ctx) => [
      buildDepartement(ctx),
      ...(etat === undefined ? [] : [sql`${buildEtatEquipement(ctx)} = ${etat}`]),
      ...(epci === undefined ? [] : [sql`${epci} in (o.epci_siren, o.siren)`]),
    ],
    ordre: ({ tri: choisi }, ctx) => ORDRES[choisi ?? "epci"](ctx),
  }),
  colonnes: [
    { cle: "nom", titre: "Organisme", type: "texte", valeur: ({ nom }) => nom },
    {
      cle: "nature",
      titre: "Nature",
      type: "texte",
      valeur: ({ nature }) => (nature === "epci" ? "EPCI" : "Commune"),
    },
    { cle: "epci", titre: "EPCI", type: "texte", valeur: ({ epci }) => epci },
    { cle: "population", titre: "Population", type: "entier", valeur: ({ population }) => population },
    { cle: "etat", titre: "Équipement", type: "texte", valeur: ({ etat }) => LIBELLES_EQUIPEMENT[etat] },
    {
      cle: "demiJournees",
      titre: "Demi-journées acceptées",
      type: "entier",
      valeur: ({ demiJournees }) => demiJournees,
    },
    { cle: "id", titre: "Identifiant", type: "code", valeur: ({ id }) => id },
  ],
});
