import type { DateIso, Montant } from "@ia-territoires/core";
import { type RawBuilder, sql } from "kysely";
import * as z from "zod";
import { buildMotifs } from "../listes/build-motifs.ts";
import { buildSourceSql } from "../listes/build-source-sql.ts";
import { recherche, tri } from "../listes/criteres.ts";
import { defineListe } from "../listes/define-liste.ts";
import { filtreMots, filtreOui } from "../listes/filtre.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";

/** An intervention at service fait that no titre bills. */
export interface AFacturer {
  readonly id: string;
  readonly missionId: string;
  readonly debiteur: { readonly id: string; readonly nom: string };
  readonly siret: string | null;
  readonly date: DateIso;
  readonly demiJournees: number;
  readonly devisId: string;
  readonly devisNumero: string;
  readonly objet: string;
  readonly devisMontant: Montant;
  readonly devisDemiJournees: number;
  readonly accepteLe: DateIso | null;
}

const criteres = z.object({
  recherche,
  /** Only those whose debtor has no SIRET. */
  sansSiret: z.boolean({ error: "Sans SIRET : oui ou non attendu." }).optional(),
  tri: tri(["date", "-date", "debiteur", "-debiteur"]),
});
type Criteres = z.output<typeof criteres>;

const TRIS: Readonly<Record<NonNullable<Criteres["tri"]>, RawBuilder<unknown>>> = {
  date: sql`i.date, i.id`,
  "-date": sql`i.date desc, i.id`,
  debiteur: sql`o.nom_recherche collate "C", i.date, i.id`,
  "-debiteur": sql`o.nom_recherche collate "C" desc, i.date, i.id`,
};

/** What the vendor has left to bill, oldest first. */
export const LISTE_A_FACTURER = defineListe<typeof criteres, AFacturer>({
  code: "a-facturer",
  titre: "Services faits à facturer",
  roles: ROLES_LECTURE,
  criteres,
  filtres: {
    recherche: filtreMots("Débiteur, devis ou objet"),
    sansSiret: filtreOui("Débiteur", "Sans SIRET"),
  },
  source: buildSourceSql<Criteres, AFacturer>({
    de: ({
      organismeId,
    }) => sql`(select * from intervention v where v.prestataire_id = ${organismeId}::uuid and v.statut = 'service-fait'
        and not exists (select from facturation f where f.intervention_id = v.id and f.liberee_le is null)) i
      join organisme o on o.id = i.beneficiaire_id join devis d on d.id = i.devis_id`,
    cle: sql`i.id`,
    champs: sql`i.id, i.dossier_id as "missionId", json_build_object('id', o.id, 'nom', o.nom) as debiteur, o.siret,
      i.date, i.demi_journees as "demiJournees", d.id as "devisId", d.numero as "devisNumero", d.objet,
      d.contenu -> 'resultat' -> 'tva' ->> 'montantTtc' as "devisMontant", d.demi_journees as "devisDemiJournees",
      d.contenu ->> 'accepteLe' as "accepteLe"`,
    conditions: ({ recherche: mots, sansSiret }) => [
      ...buildMotifs(mots).map((motif) => sql`d.recherche like ${motif}`),
      ...(sansSiret === true ? [sql`o.siret is null`] : []),
    ],
    ordre: ({ tri: choisi }) => TRIS[choisi ?? "date"],
  }),
  colonnes: [
    { cle: "debiteur", titre: "Débiteur", type: "texte", valeur: ({ debiteur }) => debiteur.nom },
    { cle: "siret", titre: "SIRET", type: "code", valeur: ({ siret }) => siret },
    { cle: "date", titre: "Intervention", type: "date", valeur: ({ date }) => date },
    {
      cle: "demiJournees",
      titre: "Demi-journées",
      type: "entier",
      valeur: ({ demiJournees }) => demiJournees,
    },
    { cle: "devisNumero", titre: "Devis", type: "code", valeur: ({ devisNumero }) => devisNumero },
    { cle: "objet", titre: "Objet", type: "texte", valeur: ({ objet }) => objet },
    {
      cle: "devisMontant",
      titre: "Montant du devis",
      type: "montant",
      valeur: ({ devisMontant }) => devisMontant,
    },
    {
      cle: "devisDemiJournees",
      titre: "Demi-journées du devis",
      type: "entier",
      valeur: ({ devisDemiJournees }) => devisDemiJournees,
    },
    { cle: "accepteLe", titre: "Devis accepté le", type: "date", valeur: ({ accepteLe }) => accepteLe },
    { cle: "id", titre: "Identifiant", type: "code", valeur: ({ id }) => id },
  ],
});
