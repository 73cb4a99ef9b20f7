import type { DateIso, Siret } from "@ia-territoires/core";
import {
  aggregateDejaFacture,
  type DevisFacturable,
  type ServiceFait,
  type Titre,
} from "@ia-territoires/dossiers";
import type { Tx } from "../db/in-transaction.ts";

/** Most interventions read for one batch. */
const MAXIMUM = 5_000;

/** What may be billed: interventions at service fait that no titre holds, and their devis with what was billed of them. */
export interface Facturables {
  readonly servicesFaits: readonly ServiceFait[];
  readonly devis: readonly DevisFacturable[];
  /** More than a batch may read: a shorter period is needed. */
  readonly tronque: boolean;
}

/** Titres of some devis, each as the library left it. */
async function listTitresDe(
  tx: Tx,
  devisIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Titre[]>> {
  const lus = await tx
    .selectFrom("titre")
    .where("devis_id", "in", [...devisIds])
    .orderBy("rang")
    .select(["devis_id", "contenu"])
    .execute();
  const parDevis = new Map<string, Titre[]>();
  for (const { devis_id, contenu } of lus)
    parDevis.set(devis_id, [...(parDevis.get(devis_id) ?? []), contenu]);
  return parDevis;
}

/**
 * Reads what the vendor may bill up to a day. `verrou` locks the dossiers concerned first, so that an intervention that
 * is being cancelled is either still there for both, or gone for both.
 *
 * @example
 * const { servicesFaits, devis } = await loadFacturables(tx, { prestataireId, au: "2026-06-30" })
 */
export async function loadFacturables(
  tx: Tx,
  { prestataireId, au, verrou = false }: { prestataireId: string; au: DateIso; verrou?: boolean },
): Promise<Facturables> {
  const aFacturer = () =>
    tx
      .selectFrom("intervention as i")
      .where("i.prestataire_id", "=", prestataireId)
      .where("i.statut", "=", "service-fait")
      .where("i.date", "<=", au)
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom("facturation as f")
              .whereRef("f.intervention_id", "=", "i.id")
              .where("f.liberee_le", "is", null)
              .select("f.titre_id"),
          ),
        ),
      );
  if (verrou) {
    const dossiers = await aFacturer().select("i.dossier_id").distinct().execute();
    const ids = dossiers.map(({ dossier_id }) => dossier_id).sort();
    if (ids.length > 0) {
      await tx.selectFrom("dossier").where("id", "in", ids).orderBy("id").select("id").forUpdate().execute();
    }
  }
  const interventions = await aFacturer()
    .orderBy("i.date")
    .orderBy("i.id")
    .limit(MAXIMUM + 1)
    .select(["i.id", "i.dossier_id", "i.devis_id", "i.date", "i.demi_journees"])
    .execute();
  const servicesFaits = interventions.slice(0, MAXIMUM).map((lue) => ({
    interventionId: lue.id,
    missionId: lue.dossier_id,
    devisId: lue.devis_id,
    date: lue.date,
    demiJournees: lue.demi_journees,
  }));
  const tronque = interventions.length > MAXIMUM;
  const devisIds = [...new Set(servicesFaits.map(({ devisId }) => devisId))];
  if (devisIds.length === 0) return { servicesFaits, devis: [], tronque };
  const titres = await listTitresDe(tx, devisIds);
  const lus = await tx
    .selectFrom("devis as d")
    .innerJoin("organisme as o", "o.id", "d.beneficiaire_id")
    .where("d.id", "in", devisIds)
    .orderBy("o.nom_recherche")
    .orderBy("d.numero")
    .select(["d.id", "d.dossier_id", "d.numero", "d.objet", "d.statut", "d.contenu"])
    .select(["o.id as organisme_id", "o.nom", "o.siret"])
    .execute();
  return {
    servicesFaits,
    tronque,
    devis: lus.map((lu) => ({
      id: lu.id,
      missionId: lu.dossier_id,
      numero: lu.numero,
      objet: lu.objet,
      accepte: lu.statut === "accepte",
      resultat: lu.contenu.resultat,
      debiteur: {
        organismeId: lu.organisme_id,
        nom: lu.nom,
        ...(lu.siret === null ? {} : { siret: lu.siret as Siret }),
      },
      deja: aggregateDejaFacture(titres.get(lu.id) ?? []),
    })),
  };
}
