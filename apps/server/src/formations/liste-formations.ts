import type { DateIso } from "@ia-territoires/core";
import { type Formation, LIBELLES_PUBLIC, type PublicForme } from "@ia-territoires/dossiers/formations";
import { type RawBuilder, sql } from "kysely";
import * as z from "zod";
import { buildMotifs } from "../listes/build-motifs.ts";
import { buildSourceSql } from "../listes/build-source-sql.ts";
import { recherche, tri } from "../listes/criteres.ts";
import { defineListe } from "../listes/define-liste.ts";
import { FILTRE_ANNEE, filtreChoix, filtreMots, filtreOui } from "../listes/filtre.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";
import { identifiant } from "../trpc/schemas.ts";

/** A row of the register of trainings. */
export interface FormationListe extends Formation {
  readonly id: string;
  readonly le: DateIso;
  readonly organisme: { readonly id: string; readonly nom: string };
  /** Evidence: its name, and whether it was withdrawn since. */
  readonly piece: { readonly nom: string; readonly retiree: boolean } | null;
  readonly version: number;
  readonly demonstration: boolean;
}

const criteres = z.object({
  recherche,
  organismeId: identifiant("Organisme").optional(),
  publicForme: z
    .enum(Object.keys(LIBELLES_PUBLIC) as [PublicForme, ...PublicForme[]], { error: "Public inconnu." })
    .optional(),
  annee: z
    .int({ error: "Année : un nombre entier est attendu." })
    .min(2000, { error: "Année : 2000 au plus tôt." })
    .max(2099, { error: "Année : 2099 au plus tard." })
    .optional(),
  /** Trainings that no file shows. */
  sansPiece: z.literal(true, { error: "« true » attendu." }).optional(),
  tri: tri(["-date", "date", "organisme", "-heures"]),
});
type Criteres = z.output<typeof criteres>;

const TRIS: Readonly<Record<NonNullable<Criteres["tri"]>, RawBuilder<unknown>>> = {
  "-date": sql`f.le desc, f.id`,
  date: sql`f.le, f.id`,
  organisme: sql`o.nom_recherche collate "C", f.le desc, f.id`,
  "-heures": sql`f.heures * f.nombre desc, f.le desc, f.id`,
};

/** Trainings one may see: of one's body, and of the bodies one serves. */
export const LISTE_FORMATIONS = defineListe<typeof criteres, FormationListe>({
  code: "formations",
  titre: "Registre des formations à l'IA",
  roles: ROLES_LECTURE,
  criteres,
  filtres: {
    recherche: filtreMots("Contenu ou formateur"),
    organismeId: { genre: "objet", libelle: "Organisme" },
    publicForme: filtreChoix("Public", LIBELLES_PUBLIC),
    annee: FILTRE_ANNEE,
    sansPiece: filtreOui("Preuve", "Sans pièce", "Avec ou sans pièce"),
  },
  source: buildSourceSql<Criteres, FormationListe>({
    de: sql`formation f join organisme o on o.id = f.organisme_id left join fichier p on p.id = f.fichier_id`,
    cle: sql`f.id`,
    champs: sql`f.id, f.public_forme as "publicForme", f.nom, f.nombre, f.le,
      trim_scale(f.heures)::text as heures, f.contenu, f.formateur, f.fichier_id as "fichierId",
      json_build_object('id', o.id, 'nom', o.nom) as organisme,
      case when p.id is null then null
        else json_build_object('nom', p.nom, 'retiree', p.retire_le is not null) end as piece,
      f.version, f.demonstration`,
    conditions: ({ recherche: mots, organismeId, publicForme, annee, sansPiece }) => [
      ...buildMotifs(mots).map((motif) => sql`f.recherche like ${motif}`),
      ...(organismeId === undefined ? [] : [sql`f.organisme_id = ${organismeId}::uuid`]),
      ...(publicForme === undefined ? [] : [sql`f.public_forme = ${publicForme}`]),
      ...(annee === undefined
        ? []
        : [sql`f.le between make_date(${annee}::integer, 1, 1) and make_date(${annee}::integer, 12, 31)`]),
      ...(sansPiece === undefined ? [] : [sql`(p.id is null or p.retire_le is not null)`]),
    ],
    ordre: ({ tri: choisi }) => TRIS[choisi ?? "-date"],
  }),
  colonnes: [
    { cle: "date", titre: "Date", type: "date", valeur: ({ le }) => le },
    { cle: "organisme", titre: "Organisme", type: "texte", valeur: ({ organisme }) => organisme.nom },
    {
      cle: "publicForme",
      titre: "Public",
      type: "texte",
      valeur: ({ publicForme }) => LIBELLES_PUBLIC[publicForme],
    },
    { cle: "nom", titre: "Personne", type: "texte", valeur: ({ nom }) => nom },
    { cle: "nombre", titre: "Nombre", type: "entier", valeur: ({ nombre }) => nombre },
    { cle: "heures", titre: "Heures", type: "nombre", valeur: ({ heures }) => heures },
    { cle: "contenu", titre: "Contenu", type: "texte", valeur: ({ contenu }) => contenu },
    { cle: "formateur", titre: "Formateur", type: "texte", valeur: ({ formateur }) => formateur },
    {
      cle: "piece",
      titre: "Pièce",
      type: "texte",
      valeur: ({ piece }) => (piece === null || piece.retiree ? null : piece.nom),
    },
    {
      cle: "demonstration",
      titre: "Démonstration",
      type: "booleen",
      valeur: ({ demonstration }) => demonstration,
    },
    { cle: "id", titre: "Identifiant", type: "code", valeur: ({ id }) => id },
  ],
});
