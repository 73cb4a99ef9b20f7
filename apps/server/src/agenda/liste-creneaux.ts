import type { DateIso } from "@ia-territoires/core";
import { type DemiJournee, LIBELLES_DEMI_JOURNEE, type StatutCreneau } from "@ia-territoires/dossiers";
import { sql } from "kysely";
import * as z from "zod";
import { buildSourceSql } from "../listes/build-source-sql.ts";
import { tri } from "../listes/criteres.ts";
import { defineListe } from "../listes/define-liste.ts";
import { filtreChoix } from "../listes/filtre.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";

/** A créneau as lists show it, to either side. */
export interface CreneauListe {
  readonly id: string;
  readonly missionId: string;
  readonly devisId: string;
  readonly version: number;
  readonly date: DateIso;
  readonly demiJournee: DemiJournee;
  readonly statut: StatutCreneau;
  readonly proposePar: "prestataire" | "beneficiaire";
  readonly referentId: string | null;
  readonly referent: string | null;
  readonly beneficiaire: string;
  readonly prestataire: string;
  readonly numero: string;
  readonly objet: string;
  readonly demonstration: boolean;
}

const LIBELLES_STATUT: Readonly<Record<StatutCreneau, string>> = {
  propose: "Proposé",
  confirme: "Confirmé",
  annule: "Annulé",
};

const criteres = z.object({
  quand: z
    .enum(["a-venir", "passes", "tous"], { error: "« a-venir », « passes » ou « tous » attendu." })
    .optional(),
  statut: z.enum(["propose", "confirme", "annule"], { error: "Statut de créneau inconnu." }).optional(),
  tri: tri(["date", "-date"]),
});
type Criteres = z.output<typeof criteres>;

const MOMENT = sql`c.date, c.demi_journee desc`;

/** The créneaux one may see, those to come first; cancelled ones only when asked. */
export const LISTE_CRENEAUX = defineListe<typeof criteres, CreneauListe>({
  code: "creneaux",
  titre: "Créneaux",
  roles: ROLES_LECTURE,
  criteres,
  filtres: {
    quand: filtreChoix(
      "Quand",
      { "a-venir": "À venir", passes: "Passés", tous: "Tous" },
      { defaut: "a-venir" },
    ),
    statut: filtreChoix("État", LIBELLES_STATUT, { tous: "Proposés et confirmés" }),
  },
  source: buildSourceSql<Criteres, CreneauListe>({
    de: sql`creneau c join dossier d on d.id = c.dossier_id join devis v on v.id = c.devis_id
      join organisme b on b.id = c.beneficiaire_id join organisme p on p.id = c.prestataire_id`,
    deCompte: sql`creneau c`,
    cle: sql`c.id`,
    champs: sql`c.id, c.dossier_id as "missionId", c.devis_id as "devisId", d.version, c.date,
      c.demi_journee as "demiJournee", c.statut, coalesce(c.contenu ->> 'proposePar', 'prestataire') as "proposePar",
      c.referent_id as "referentId",
      (select r.nom from ia_referents(c.prestataire_id) r where r.id = c.referent_id) as referent,
      b.nom as beneficiaire, p.nom as prestataire, v.numero, v.objet, d.demonstration`,
    conditions: ({ quand = "a-venir", statut }, { maintenant }) => {
      const jour = getAujourdHui(maintenant);
      return [
        statut === undefined ? sql`c.statut <> 'annule'` : sql`c.statut = ${statut}`,
        ...(quand === "a-venir" ? [sql`c.date >= ${jour}::date`] : []),
        ...(quand === "passes" ? [sql`c.date < ${jour}::date`] : []),
      ];
    },
    ordre: ({ tri: choisi }) =>
      choisi === "-date" ? sql`c.date desc, c.demi_journee, c.id` : sql`${MOMENT}, c.id`,
  }),
  colonnes: [
    { cle: "date", titre: "Date", type: "date", valeur: ({ date }) => date },
    {
      cle: "demiJournee",
      titre: "Demi-journée",
      type: "texte",
      valeur: ({ demiJournee }) => LIBELLES_DEMI_JOURNEE[demiJournee],
    },
    { cle: "statut", titre: "Statut", type: "texte", valeur: ({ statut }) => LIBELLES_STATUT[statut] },
    { cle: "beneficiaire", titre: "Bénéficiaire", type: "texte", valeur: ({ beneficiaire }) => beneficiaire },
    { cle: "prestataire", titre: "Prestataire", type: "texte", valeur: ({ prestataire }) => prestataire },
    { cle: "referent", titre: "Référent", type: "texte", valeur: ({ referent }) => referent },
    { cle: "numero", titre: "Devis", type: "code", valeur: ({ numero }) => numero },
    { cle: "objet", titre: "Objet", type: "texte", valeur: ({ objet }) => objet },
    {
      cle: "demonstration",
      titre: "Démonstration",
      type: "booleen",
      valeur: ({ demonstration }) => demonstration,
    },
    { cle: "id", titre: "Identifiant", type: "code", valeur: ({ id }) => id },
  ],
});
