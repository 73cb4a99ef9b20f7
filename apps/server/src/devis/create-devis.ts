import { randomUUID } from "node:crypto";
import { addJours, buildRefus, type DateIso, getAnnee } from "@ia-territoires/core";
import { type Mission, nextMission, type RefusMission, VALIDITE_DEVIS_JOURS } from "@ia-territoires/dossiers";
import type { TrancheDevis } from "@ia-territoires/pricing/cdg";
import type { Tx } from "../db/in-transaction.ts";
import type { ActionRendue } from "../missions/act-on-mission.ts";
import { openMission, withDerogation } from "../missions/open-mission.ts";
import { saveMission } from "../missions/save-mission.ts";
import { findPrestataire, type PrestataireLu } from "../prestataire/prestataire.repository.ts";
import { ErreurMetier, notFound } from "../trpc/erreur-metier.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import { nextNumero } from "./next-numero.ts";

/** A devis to make for a body; its mission is opened with the first one. */
export interface NouveauDevis {
  readonly organismeId: string;
  readonly tarif: string;
  readonly objet: string;
  readonly tranches: readonly TrancheDevis[];
  readonly valideJusquAu?: DateIso | undefined;
  readonly date?: DateIso | undefined;
  readonly derogation?: { readonly motif: string } | undefined;
  /** The need it answers. */
  readonly besoinId?: string | undefined;
}

async function getVendeur(tx: Tx, ctx: ContexteOrganisme): Promise<PrestataireLu> {
  const prestataire = await findPrestataire(tx, ctx.organismeId);
  if (prestataire !== null) return prestataire;
  throw new ErreurMetier(
    "FORBIDDEN",
    "pas-prestataire",
    "Votre organisme n'est pas un prestataire : il ne peut pas établir de devis.",
  );
}

/** What a creation answers besides the action itself. */
export interface DevisCree extends ActionRendue {
  readonly devisId: string;
  readonly numero: string;
  readonly mission: Pick<Mission, "id" | "tarif">;
}

/**
 * Makes a draft for a body, opening its mission when it is the first: number, price and cap are those of the library
 * at today's usage. A refusal writes nothing and uses no number.
 *
 * @example
 * await createDevis(tx, ctx, { organismeId, tarif: "cdg14-ia", objet: "Atelier", tranches })
 */
export async function createDevis(
  tx: Tx,
  ctx: ContexteOrganisme,
  nouveau: NouveauDevis,
): Promise<DevisCree | RefusMission> {
  const prestataire = await getVendeur(tx, ctx);
  if (nouveau.organismeId === prestataire.id) {
    return buildRefus({
      code: "nature-hors-offre",
      message: "Un prestataire n'établit pas de devis à lui-même.",
      sources: [],
      figures: {},
    });
  }
  const charge = await openMission(tx, ctx, { ...nouveau, prestataire });
  if ("statut" in charge) return charge;
  const contexte = withDerogation(charge.contexte, ctx, { ...nouveau, prestataire });
  const { besoinId } = nouveau;
  if (besoinId !== undefined && !charge.mission.besoins.some(({ id: connu }) => connu === besoinId)) {
    throw notFound("Ce besoin");
  }
  const date = nouveau.date ?? contexte.aujourdHui;
  const devisId = randomUUID();
  const numero = await nextNumero(tx, prestataire.id, String(getAnnee(date)));
  const fait = nextMission(
    charge.mission,
    {
      type: "creer-devis",
      devisId,
      numero,
      objet: nouveau.objet,
      tranches: nouveau.tranches,
      date,
      valideJusquAu: nouveau.valideJusquAu ?? addJours(date, VALIDITE_DEVIS_JOURS),
      ...(nouveau.besoinId === undefined ? {} : { besoinId: nouveau.besoinId }),
    },
    contexte,
  );
  if (fait.statut === "refus") return fait;
  const version = await saveMission(tx, ctx, charge, fait);
  const { id, tarif } = fait.mission;
  return {
    statut: "fait",
    missionId: id,
    devisId,
    objetId: devisId,
    numero,
    version,
    avertissements: fait.avertissements,
    mission: { id, tarif },
  };
}
