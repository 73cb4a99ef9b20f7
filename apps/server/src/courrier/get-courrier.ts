import type { Tx } from "../db/in-transaction.ts";
import { notFound } from "../trpc/erreur-metier.ts";
import type { CourrierListe } from "./courrier-vue.ts";
import { readModeles } from "./load-modeles.ts";
import { findModele } from "./modeles.ts";
import { ModeleRefuse } from "./render-courrier.ts";
import { writeCourrier } from "./write-courrier.ts";

/** A mail as its page shows it. */
export interface CourrierVue extends CourrierListe {
  /** Null when it is not shown: see `masque`. */
  readonly texte: string | null;
  /** The text gives access to something: it is for its recipient alone. */
  readonly masque: boolean;
}

/**
 * Gives a mail with its text: as it left, or as it would leave now. The text of a secret mail (invitation, password)
 * is shown in demonstration mode only.
 *
 * @example
 * (await getCourrier(tx, { id, organismeId, service, demonstration: true })).texte
 */
export async function getCourrier(
  tx: Tx,
  demande: {
    readonly id: string;
    readonly organismeId: string;
    readonly service: string;
    readonly demonstration: boolean;
  },
): Promise<CourrierVue> {
  const lu = await tx.selectFrom("courrier").where("id", "=", demande.id).selectAll().executeTakeFirst();
  if (lu === undefined) throw notFound("Ce courrier");
  const modele = findModele(lu.modele);
  const masque = modele?.secret !== false && !demande.demonstration;
  const ecrit =
    lu.texte === null && !masque ? await write(tx, demande, lu) : { objet: lu.objet, texte: lu.texte };
  return {
    id: lu.id,
    etat: lu.etat,
    modele: lu.modele,
    titre: modele?.titre ?? lu.modele,
    destinataire: lu.destinataire,
    objet: ecrit.objet,
    texte: masque ? null : ecrit.texte,
    masque,
    essais: lu.essais,
    erreur: lu.erreur?.message ?? null,
    creeLe: lu.cree_le,
    traiteLe: lu.traite_le,
    prochainEssai: lu.prochain_essai,
  };
}

async function write(
  tx: Tx,
  { organismeId, service }: { readonly organismeId: string; readonly service: string },
  lu: { readonly modele: string; readonly variables: Readonly<Record<string, string>> },
): Promise<{ objet: string | null; texte: string | null }> {
  try {
    return writeCourrier(lu, await readModeles(tx, organismeId), service);
  } catch (erreur) {
    // A template that cannot be sent is what the screen has to say; its reason is in `erreur`.
    if (erreur instanceof ModeleRefuse) return { objet: null, texte: null };
    throw erreur;
  }
}
