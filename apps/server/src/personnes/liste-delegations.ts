import { dateIsoSchema } from "@ia-territoires/core/schemas";
import { sql } from "kysely";
import * as z from "zod";
import { buildSourceSql } from "../listes/build-source-sql.ts";
import { tri } from "../listes/criteres.ts";
import { defineListe } from "../listes/define-liste.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";
import { identifiant, shared } from "../trpc/schemas.ts";
import type { Delegation } from "./delegation.ts";

const LIBELLES_ETAT: Readonly<Record<Delegation["etat"], string>> = {
  "a-venir": "À venir",
  "en-cours": "En cours",
  terminee: "Terminée",
};
const LIBELLES_OBJET: Readonly<Record<Delegation["objets"][number], string>> = {
  conventions: "Conventions",
  devis: "Devis",
  commandes: "Commandes",
  "tous-actes": "Tous actes",
};

const criteres = z.object({
  /** Of the acting organisme, or of one that shares a dossier with it. */
  organismeId: identifiant("Organisme").optional(),
  /** Only those in force on that day. */
  le: z.optional(shared(dateIsoSchema)),
  tri: tri(["-du", "du"]),
});
type Criteres = z.output<typeof criteres>;

/** The delegations of an organisme, the latest first; the day of the list says where each one stands. */
export const LISTE_DELEGATIONS = defineListe<typeof criteres, Delegation>({
  code: "delegations",
  titre: "Délégations de signature",
  roles: ROLES_LECTURE,
  criteres,
  filtres: {
    organismeId: { genre: "objet", libelle: "Organisme" },
    le: { genre: "jour", libelle: "En vigueur le" },
  },
  source: buildSourceSql<Criteres, Delegation>({
    de: sql`delegation d`,
    cle: sql`d.id`,
    champs: ({ maintenant }) => {
      const jour = getAujourdHui(maintenant);
      return sql`d.id, d.organisme_id as "organismeId",
        json_build_object('nom', d.delegataire_nom, 'qualite', d.delegataire_qualite) as delegataire,
        json_build_object('nom', d.delegant_nom, 'qualite', d.delegant_qualite) as delegant,
        d.utilisateur_id as "utilisateurId", d.objets, d.acte, d.acte_le as "acteLe", d.du, d.au, d.version,
        case when d.du > ${jour}::date then 'a-venir' when d.au < ${jour}::date then 'terminee' else 'en-cours' end as etat`;
    },
    conditions: ({ organismeId, le }, ctx) => [
      sql`d.organisme_id = ${organismeId ?? ctx.organismeId}`,
      ...(le === undefined ? [] : [sql`d.du <= ${le}::date and (d.au is null or d.au >= ${le}::date)`]),
    ],
    ordre: ({ tri: choisi }) => (choisi === "du" ? sql`d.du, d.id` : sql`d.du desc, d.id`),
  }),
  colonnes: [
    { cle: "delegataire", titre: "Délégataire", type: "texte", valeur: ({ delegataire }) => delegataire.nom },
    {
      cle: "delegataireQualite",
      titre: "Qualité du délégataire",
      type: "texte",
      valeur: ({ delegataire }) => delegataire.qualite,
    },
    { cle: "delegant", titre: "Délégant", type: "texte", valeur: ({ delegant }) => delegant.nom },
    {
      cle: "delegantQualite",
      titre: "Qualité du délégant",
      type: "texte",
      valeur: ({ delegant }) => delegant.qualite,
    },
    {
      cle: "objets",
      titre: "Objets",
      type: "texte",
      valeur: ({ objets }) => objets.map((objet) => LIBELLES_OBJET[objet]).join(", "),
    },
    { cle: "acte", titre: "Acte", type: "texte", valeur: ({ acte }) => acte },
    { cle: "acteLe", titre: "Date de l'acte", type: "date", valeur: ({ acteLe }) => acteLe },
    { cle: "du", titre: "Du", type: "date", valeur: ({ du }) => du },
    { cle: "au", titre: "Au", type: "date", valeur: ({ au }) => au },
    { cle: "etat", titre: "État", type: "texte", valeur: ({ etat }) => LIBELLES_ETAT[etat] },
  ],
});
