import type { DateIso } from "@ia-territoires/core";
import { SERVICES_OFFRE, type ServiceChoisi, type StatutBesoin } from "@ia-territoires/dossiers";
import { type RawBuilder, sql } from "kysely";
import * as z from "zod";
import { buildMotifs } from "../listes/build-motifs.ts";
import { buildSourceSql } from "../listes/build-source-sql.ts";
import { recherche, tri } from "../listes/criteres.ts";
import { defineListe } from "../listes/define-liste.ts";
import { FILTRE_BENEFICIAIRE, filtreChoix } from "../listes/filtre.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";

/** A row of the list of needs. */
export interface BesoinListe {
  readonly id: string;
  readonly missionId: string;
  readonly recuLe: DateIso;
  readonly origine: "prestataire" | "beneficiaire";
  readonly texte: string;
  readonly services: readonly ServiceChoisi[];
  readonly demiJournees: number | null;
  readonly avantLe: DateIso | null;
  readonly statut: StatutBesoin;
  readonly beneficiaire: { readonly id: string; readonly nom: string };
  readonly prestataire: { readonly id: string; readonly nom: string };
}

const LIBELLES: Readonly<Record<StatutBesoin, string>> = {
  ouvert: "À traiter",
  repris: "Repris dans un devis",
  ecarte: "Écarté",
};
const criteres = z.object({
  recherche,
  statut: z.enum(["ouvert", "repris", "ecarte"], { error: "État de besoin inconnu." }).optional(),
  tri: tri(["recuLe", "-recuLe", "beneficiaire"]),
});
type Criteres = z.output<typeof criteres>;

const TRIS: Readonly<Record<NonNullable<Criteres["tri"]>, RawBuilder<unknown>>> = {
  recuLe: sql`n.recu_le, n.rang`,
  "-recuLe": sql`n.recu_le desc, n.rang desc`,
  beneficiaire: sql`b.nom_recherche, n.recu_le, n.rang`,
};

/** What people read of a service chosen. */
function formatService({ code, precision }: ServiceChoisi): string {
  const libelle = SERVICES_OFFRE.find((service) => service.code === code)?.libelle;
  if (libelle === undefined) return precision ?? code;
  return precision === undefined ? libelle : `${libelle} (${precision})`;
}

/** The needs one may see, latest first. */
export const LISTE_BESOINS = defineListe<typeof criteres, BesoinListe>({
  code: "besoins",
  titre: "Besoins et demandes de devis",
  roles: ROLES_LECTURE,
  criteres,
  filtres: {
    recherche: FILTRE_BENEFICIAIRE,
    statut: filtreChoix("État", LIBELLES),
  },
  source: buildSourceSql<Criteres, BesoinListe>({
    de: sql`besoin n join organisme b on b.id = n.beneficiaire_id join organisme p on p.id = n.prestataire_id`,
    cle: sql`n.id`,
    champs: sql`n.id, n.dossier_id as "missionId", n.recu_le as "recuLe", n.contenu ->> 'origine' as origine,
      n.contenu ->> 'texte' as texte, n.contenu -> 'services' as services,
      (n.contenu ->> 'demiJournees')::integer as "demiJournees", n.contenu ->> 'avantLe' as "avantLe", n.statut,
      json_build_object('id', b.id, 'nom', b.nom) as beneficiaire,
      json_build_object('id', p.id, 'nom', p.nom) as prestataire`,
    conditions: ({ recherche: mots, statut }) => [
      ...buildMotifs(mots).map((motif) => sql`b.nom_recherche like ${motif}`),
      ...(statut === undefined ? [] : [sql`n.statut = ${statut}`]),
    ],
    ordre: ({ tri: choisi }) => TRIS[choisi ?? "-recuLe"],
  }),
  colonnes: [
    { cle: "recuLe", titre: "Reçu le", type: "date", valeur: ({ recuLe }) => recuLe },
    {
      cle: "beneficiaire",
      titre: "Bénéficiaire",
      type: "texte",
      valeur: ({ beneficiaire }) => beneficiaire.nom,
    },
    { cle: "texte", titre: "Besoin", type: "texte", valeur: ({ texte }) => texte },
    {
      cle: "services",
      titre: "Services",
      type: "texte",
      valeur: ({ services }) => services.map(formatService).join(" ; "),
    },
    { cle: "statut", titre: "État", type: "texte", valeur: ({ statut }) => LIBELLES[statut] },
    {
      cle: "origine",
      titre: "Saisi par",
      type: "texte",
      valeur: ({ origine }) => (origine === "prestataire" ? "Centre de gestion" : "Bénéficiaire"),
    },
    {
      cle: "demiJournees",
      titre: "Demi-journées souhaitées",
      type: "entier",
      valeur: ({ demiJournees }) => demiJournees,
    },
    { cle: "avantLe", titre: "Avant le", type: "date", valeur: ({ avantLe }) => avantLe },
    { cle: "prestataire", titre: "Prestataire", type: "texte", valeur: ({ prestataire }) => prestataire.nom },
    { cle: "id", titre: "Identifiant", type: "code", valeur: ({ id }) => id },
  ],
});
