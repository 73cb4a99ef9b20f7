import { type RawBuilder, sql } from "kysely";
import * as z from "zod";
import { buildDebutsDeMots } from "../listes/build-debuts-de-mots.ts";
import { buildSourceSql } from "../listes/build-source-sql.ts";
import { recherche, tri } from "../listes/criteres.ts";
import { defineListe } from "../listes/define-liste.ts";
import { filtreMots } from "../listes/filtre.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";
import { identifiant } from "../trpc/schemas.ts";

/** A commune of a groupement. */
export interface MembreOrganisme {
  readonly id: string;
  readonly nom: string;
  readonly siren: string | null;
  readonly codeInsee: string | null;
  readonly population: number | null;
}

const criteres = z.object({
  organismeId: identifiant("Organisme").overwrite((saisi) => saisi.toLowerCase()),
  recherche,
  tri: tri(["nom", "-nom", "population", "-population"]),
});
type Criteres = z.output<typeof criteres>;

const NOM = sql`m.nom_recherche collate "C"`;
const TRIS: Readonly<Record<NonNullable<Criteres["tri"]>, RawBuilder<unknown>>> = {
  nom: sql`${NOM}, m.id`,
  "-nom": sql`${NOM} desc, m.id`,
  population: sql`m.population nulls first, ${NOM}, m.id`,
  "-population": sql`m.population desc nulls last, ${NOM}, m.id`,
};

/** The open communes of a groupement, by name. */
export const LISTE_MEMBRES = defineListe<typeof criteres, MembreOrganisme>({
  code: "membres",
  titre: "Communes membres",
  roles: ROLES_LECTURE,
  criteres,
  filtres: {
    organismeId: { genre: "objet", libelle: "Intercommunalité" },
    recherche: filtreMots("Nom de la commune"),
  },
  source: buildSourceSql<Criteres, MembreOrganisme>({
    de: sql`organisme m`,
    cle: sql`m.id`,
    champs: sql`m.id, m.nom, m.siren, m.code_insee as "codeInsee", m.population`,
    conditions: ({ organismeId, recherche: mots }) => [
      sql`not m.ferme`,
      ...buildDebutsDeMots(mots).map((debut) => sql`(' ' || m.nom_recherche) like ${debut}`),
      // Two plain comparisons, each with its index.
      sql`(m.epci_siren = (select g.siren from organisme g where g.id = ${organismeId} and g.type_epci <> 'EPT')
        or m.ept_siren = (select g.siren from organisme g where g.id = ${organismeId} and g.type_epci = 'EPT'))`,
    ],
    ordre: ({ tri: choisi }) => TRIS[choisi ?? "nom"],
  }),
  colonnes: [
    { cle: "nom", titre: "Nom", type: "texte", valeur: ({ nom }) => nom },
    { cle: "siren", titre: "SIREN", type: "code", valeur: ({ siren }) => siren },
    { cle: "codeInsee", titre: "Code INSEE", type: "code", valeur: ({ codeInsee }) => codeInsee },
    { cle: "population", titre: "Population", type: "entier", valeur: ({ population }) => population },
  ],
});
