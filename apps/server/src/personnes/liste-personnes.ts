import { sql } from "kysely";
import * as z from "zod";
import { buildMotifTexte } from "../listes/build-motif-texte.ts";
import { buildSourceSql } from "../listes/build-source-sql.ts";
import { recherche, tri } from "../listes/criteres.ts";
import { defineListe } from "../listes/define-liste.ts";
import { filtreChoix, filtreMots } from "../listes/filtre.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { type PersonneListe, selectPersonnes } from "./find-personne.ts";
import { STATUTS_PERSONNE } from "./personnes-schemas.ts";

const LIBELLES_STATUT: Readonly<Record<PersonneListe["statut"], string>> = {
  active: "Active",
  invitee: "Invitée",
  terminee: "Terminée",
};

/** A person, under the identifier of the account. */
interface PersonneLigne extends PersonneListe {
  readonly id: string;
}

const criteres = z.object({
  recherche,
  statut: z.enum(STATUTS_PERSONNE, { error: "État inconnu." }).optional(),
  tri: tri(["nom", "-nom"]),
});
type Criteres = z.output<typeof criteres>;

/** The people of the acting organisme, in the order of their names. */
export const LISTE_PERSONNES = defineListe<typeof criteres, PersonneLigne>({
  code: "personnes",
  titre: "Personnes",
  roles: ["admin"],
  criteres,
  filtres: {
    recherche: filtreMots("Nom ou courriel"),
    statut: filtreChoix("État", LIBELLES_STATUT),
  },
  source: buildSourceSql<Criteres, PersonneLigne>({
    de: ({ organismeId, maintenant }) => sql`(${selectPersonnes(organismeId, getAujourdHui(maintenant))}) p`,
    cle: sql`p."utilisateurId"`,
    parIds: (ids) => sql`p."utilisateurId" = any (${[...ids]}::text[])`,
    champs: sql`p."utilisateurId" as id, p.*`,
    conditions: ({ recherche: texte, statut }) => {
      const motif = buildMotifTexte(texte);
      return [
        sql`(p.nom ilike ${motif} or p.email ilike ${motif})`,
        ...(statut === undefined ? [] : [sql`p.statut = ${statut}`]),
      ];
    },
    ordre: ({ tri: choisi }) =>
      choisi === "-nom" ? sql`lower(p.nom) desc, p.email desc` : sql`lower(p.nom), p.email`,
  }),
  colonnes: [
    { cle: "nom", titre: "Nom", type: "texte", valeur: ({ nom }) => nom },
    { cle: "email", titre: "Adresse électronique", type: "texte", valeur: ({ email }) => email },
    { cle: "roles", titre: "Rôles", type: "texte", valeur: ({ roles }) => roles.join(", ") },
    { cle: "statut", titre: "État", type: "texte", valeur: ({ statut }) => LIBELLES_STATUT[statut] },
    { cle: "finLe", titre: "Fin de l'accès", type: "date", valeur: ({ finLe }) => finLe },
    { cle: "inviteeLe", titre: "Invitée le", type: "instant", valeur: ({ inviteeLe }) => inviteeLe },
    {
      cle: "derniereConnexionLe",
      titre: "Dernière connexion",
      type: "instant",
      valeur: ({ derniereConnexionLe }) => derniereConnexionLe,
    },
    {
      cle: "secondFacteur",
      titre: "Second facteur",
      type: "booleen",
      valeur: ({ secondFacteur }) => secondFacteur,
    },
  ],
});
