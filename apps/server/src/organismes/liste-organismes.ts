import { codeDepartementSchema } from "@ia-territoires/core/schemas";
import { NATURES_ORGANISME, getNatureOrganisme } from "@ia-territoires/dossiers";
import { natureOrganismeSchema } from "@ia-territoires/dossiers/schemas";
import * as z from "zod";
import type { ContactOrganisme } from "./tables.ts";
import { tri } from "../listes/criteres.ts";
import { defineListe } from "../listes/define-liste.ts";
import { filtreChoix, filtreMots } from "../listes/filtre.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";
import { listIdsOrganismes } from "./list-ids-organismes.ts";
import { listOrganismes } from "./list-organismes.ts";
import { COLONNES_LISTE, type OrganismeListe } from "./organisme-liste.ts";

const criteres = z.object({
  recherche: z
    .string({ error: "Recherche : un texte est attendu." })
    .max(200, { error: "Recherche : 200 caractères au plus." })
    .optional(),
  natures: z.array(natureOrganismeSchema).max(19, { error: "Natures : 19 au plus." }).optional(),
  departement: z.optional(codeDepartementSchema),
  tri: tri(["pertinence", "nom", "population", "-population"]),
});

/** What an import may bring back, beside what the screen shows. */
interface OrganismeExporte extends OrganismeListe {
  readonly assemblee: string | null;
  readonly adresse: string | null;
  readonly contact: ContactOrganisme;
}

/** The directory of organismes, and those entered by hand that one may see. */
export const LISTE_ORGANISMES = defineListe<typeof criteres, OrganismeListe, OrganismeExporte>({
  code: "organismes",
  titre: "Organismes",
  roles: ROLES_LECTURE,
  criteres,
  filtres: {
    recherche: filtreMots("Nom, SIREN, SIRET, code INSEE ou code postal"),
    natures: filtreChoix(
      "Nature",
      Object.fromEntries(NATURES_ORGANISME.map(({ nature, libelle }) => [nature, libelle])),
      { tous: "Toutes", multiple: true },
    ),
    departement: { genre: "texte", libelle: "Département", aide: "Son code", exemple: "2A" },
  },
  source: {
    page: (tx, demande, { debut, taille }) =>
      listOrganismes(tx, { ...demande, page: debut / taille + 1, taille }),
    listIds: (tx, demande, maximum) => listIdsOrganismes(tx, demande, maximum),
    async listLignes(tx, ids) {
      const lus = await tx
        .selectFrom("organisme")
        .select([...COLONNES_LISTE, "assemblee", "adresse", "contact"])
        .where("id", "in", [...ids])
        .execute();
      return lus as readonly OrganismeExporte[];
    },
  },
  colonnes: [
    { cle: "nom", titre: "Nom", type: "texte", valeur: ({ nom }) => nom },
    {
      cle: "nature",
      titre: "Nature",
      type: "texte",
      valeur: ({ nature }) => getNatureOrganisme(nature).libelle,
    },
    { cle: "departement", titre: "Département", type: "code", valeur: ({ departement }) => departement },
    {
      cle: "codesPostaux",
      titre: "Codes postaux",
      type: "code",
      valeur: ({ codesPostaux }) => codesPostaux.join(", "),
    },
    { cle: "siren", titre: "SIREN", type: "code", valeur: ({ siren }) => siren },
    { cle: "siret", titre: "SIRET", type: "code", valeur: ({ siret }) => siret },
    { cle: "codeInsee", titre: "Code INSEE", type: "code", valeur: ({ codeInsee }) => codeInsee },
    { cle: "population", titre: "Population", type: "entier", valeur: ({ population }) => population },
    { cle: "assemblee", titre: "Assemblée", type: "texte", valeur: ({ assemblee }) => assemblee },
    { cle: "adresse", titre: "Adresse", type: "texte", valeur: ({ adresse }) => adresse },
    { cle: "courriel", titre: "Courriel", type: "texte", valeur: ({ contact }) => contact.courriel ?? null },
    {
      cle: "telephone",
      titre: "Téléphone",
      type: "texte",
      valeur: ({ contact }) => contact.telephone ?? null,
    },
    { cle: "ferme", titre: "Fermé", type: "booleen", valeur: ({ ferme }) => ferme },
    { cle: "id", titre: "Identifiant", type: "code", valeur: ({ id }) => id },
  ],
});
