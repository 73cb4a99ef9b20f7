import { type CodeEcart, CODES_ECART_PLAFOND } from "@ia-territoires/dossiers";
import { type RawBuilder, sql } from "kysely";
import * as z from "zod";
import { buildMotifs } from "../listes/build-motifs.ts";
import { buildSourceSql } from "../listes/build-source-sql.ts";
import { recherche, tri } from "../listes/criteres.ts";
import { defineListe } from "../listes/define-liste.ts";
import { FILTRE_BENEFICIAIRE, filtreChoix, mapLibelles } from "../listes/filtre.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";

/** Something that the reconciliation found. */
export interface EcartListe {
  readonly id: string;
  readonly missionId: string;
  readonly beneficiaire: { readonly id: string; readonly nom: string };
  readonly code: CodeEcart;
  readonly message: string;
  readonly aFaire: string;
  readonly constateLe: string;
}

const CODES = Object.keys(CODES_ECART_PLAFOND) as [CodeEcart, ...CodeEcart[]];

const criteres = z.object({
  recherche,
  code: z.enum(CODES, { error: "Écart inconnu." }).optional(),
  tri: tri(["beneficiaire", "-beneficiaire", "code", "-code"]),
});
type Criteres = z.output<typeof criteres>;

const TRIS: Readonly<Record<NonNullable<Criteres["tri"]>, RawBuilder<unknown>>> = {
  beneficiaire: sql`o.nom_recherche collate "C", e.id`,
  "-beneficiaire": sql`o.nom_recherche collate "C" desc, e.id`,
  code: sql`e.code, e.id`,
  "-code": sql`e.code desc, e.id`,
};

/** What does not agree between ledger, devis, interventions and titres, by body. */
export const LISTE_ECARTS = defineListe<typeof criteres, EcartListe>({
  code: "ecarts-plafond",
  titre: "Écarts du plafond et des titres",
  roles: ROLES_LECTURE,
  criteres,
  filtres: {
    recherche: FILTRE_BENEFICIAIRE,
    code: filtreChoix(
      "Écart",
      mapLibelles(CODES_ECART_PLAFOND, ({ titre }) => titre),
    ),
  },
  source: buildSourceSql<Criteres, EcartListe>({
    de: sql`ecart_plafond e join organisme o on o.id = e.beneficiaire_id`,
    cle: sql`e.id`,
    champs: sql`e.id, e.dossier_id as "missionId", json_build_object('id', o.id, 'nom', o.nom) as beneficiaire,
      e.code, e.message, e.a_faire as "aFaire", e.constate_le as "constateLe"`,
    conditions: ({ recherche: mots, code }) => [
      ...buildMotifs(mots).map((motif) => sql`o.nom_recherche like ${motif}`),
      ...(code === undefined ? [] : [sql`e.code = ${code}`]),
    ],
    ordre: ({ tri: choisi }) => TRIS[choisi ?? "beneficiaire"],
  }),
  colonnes: [
    {
      cle: "beneficiaire",
      titre: "Bénéficiaire",
      type: "texte",
      valeur: ({ beneficiaire }) => beneficiaire.nom,
    },
    { cle: "ecart", titre: "Écart", type: "texte", valeur: ({ code }) => CODES_ECART_PLAFOND[code].titre },
    { cle: "message", titre: "Détail", type: "texte", valeur: ({ message }) => message },
    { cle: "aFaire", titre: "À faire", type: "texte", valeur: ({ aFaire }) => aFaire },
    { cle: "constateLe", titre: "Constaté le", type: "instant", valeur: ({ constateLe }) => constateLe },
    { cle: "code", titre: "Code", type: "code", valeur: ({ code }) => code },
    { cle: "id", titre: "Identifiant", type: "code", valeur: ({ id }) => id },
  ],
});
