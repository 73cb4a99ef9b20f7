import { sql } from "kysely";
import * as z from "zod";
import { buildSourceSql } from "../listes/build-source-sql.ts";
import { tri } from "../listes/criteres.ts";
import { defineListe } from "../listes/define-liste.ts";
import { filtreChoix } from "../listes/filtre.ts";
import type { Role } from "../session/roles.ts";
import { findJob } from "./jobs.ts";

export const ROLES_JOBS: readonly Role[] = ["admin", "referent-ia"];

const ETATS = ["created", "retry", "active", "completed", "cancelled", "failed"] as const;

/** A job as administrators see it. */
export interface JobListe {
  readonly id: string;
  readonly nom: string;
  readonly titre: string;
  readonly etat: (typeof ETATS)[number];
  readonly essais: number;
  readonly erreur: string | null;
  readonly creeLe: string;
  readonly prevuLe: string;
  readonly finiLe: string | null;
}

/** States of the queue in the words of the screens. */
const LIBELLES_ETAT_JOB: Readonly<Record<JobListe["etat"], string>> = {
  created: "En attente",
  retry: "À réessayer",
  active: "En cours",
  completed: "Fait",
  cancelled: "Annulé",
  failed: "Échoué",
};

const criteres = z.object({
  etat: z.enum(ETATS, { error: "État de travail inconnu." }).optional(),
  tri: tri(["-creation", "creation"]),
});
type Criteres = z.output<typeof criteres>;

/** The jobs that the acting organisme asked for, newest first. */
export const LISTE_JOBS = defineListe<typeof criteres, JobListe>({
  code: "travaux",
  titre: "Travaux",
  roles: ROLES_JOBS,
  criteres,
  filtres: {
    etat: filtreChoix("État", LIBELLES_ETAT_JOB),
  },
  source: buildSourceSql<Criteres, JobListe>({
    de: sql`pgboss.job_common j`,
    cle: sql`j.id`,
    champs: sql`j.id, j.name as nom, j.name as titre, j.state::text as etat, j.retry_count as essais,
      case when j.state in ('retry', 'failed') then coalesce(j.output ->> 'message', j.output #>> '{value,message}') end as erreur,
      j.created_on as "creeLe", j.start_after as "prevuLe", j.completed_on as "finiLe"`,
    complete: (lue) => ({ ...lue, titre: findJob(lue.nom)?.titre ?? lue.nom }),
    conditions: ({ etat }) => (etat === undefined ? [] : [sql`j.state::text = ${etat}`]),
    ordre: ({ tri: choisi }) =>
      choisi === "creation" ? sql`j.created_on, j.id` : sql`j.created_on desc, j.id`,
  }),
  colonnes: [
    { cle: "creeLe", titre: "Demandé le", type: "instant", valeur: ({ creeLe }) => creeLe },
    { cle: "titre", titre: "Travail", type: "texte", valeur: ({ titre }) => titre },
    { cle: "etat", titre: "État", type: "texte", valeur: ({ etat }) => LIBELLES_ETAT_JOB[etat] },
    { cle: "essais", titre: "Nouveaux essais", type: "entier", valeur: ({ essais }) => essais },
    { cle: "erreur", titre: "Erreur", type: "texte", valeur: ({ erreur }) => erreur },
    { cle: "prevuLe", titre: "Prévu le", type: "instant", valeur: ({ prevuLe }) => prevuLe },
    { cle: "finiLe", titre: "Fini le", type: "instant", valeur: ({ finiLe }) => finiLe },
    { cle: "id", titre: "Identifiant", type: "code", valeur: ({ id }) => id },
  ],
});
