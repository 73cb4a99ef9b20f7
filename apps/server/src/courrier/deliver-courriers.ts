import { sql } from "kysely";
import type { Base } from "../db/open-base.ts";
import { buildHtml } from "./build-html.ts";
import { loadModeles, type ModelesOrganisme } from "./load-modeles.ts";
import type { TexteCourrier } from "./modele-courrier.ts";
import { findModele } from "./modeles.ts";
import { nextEssai } from "./next-essai.ts";
import { ModeleRefuse } from "./render-courrier.ts";
import { type CalendrierJoint, type ErreurCourrier, ErreurEnvoi, type Transport } from "./transport.ts";
import { writeCourrier } from "./write-courrier.ts";

/** What delivery needs: `sortie` is null in demonstration mode, where mails are written and kept. */
export interface Depot {
  readonly base: Base;
  readonly horloge: () => Date;
  readonly sortie: Transport | null;
  /** Address of this software, for the texts. */
  readonly service: string;
}

/** What a round did. `interrompu`: the server failed, the rest waits. */
export interface Tournee {
  readonly envoyes: number;
  readonly retenus: number;
  readonly echecs: number;
  readonly interrompu: boolean;
}

interface Reserve {
  readonly id: string;
  readonly organismeId: string | null;
  readonly destinataire: string;
  readonly modele: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly calendrier: CalendrierJoint | null;
  readonly essais: number;
}

const LOT = 50;
const DE_FRONT = 3;
const RESERVATION_MS = 5 * 60_000;
const ATTENTE_PANNE_MS = 60_000;

/** Takes mails that are due for a few minutes: another server takes others, and a crash gives them back. */
async function reserve({ base, horloge }: Depot): Promise<readonly Reserve[]> {
  const maintenant = horloge().toISOString();
  const jusqua = new Date(horloge().getTime() + RESERVATION_MS).toISOString();
  const lus = await sql<Reserve>`
    update courrier set reserve_jusqua = ${jusqua} where id in (
      select id from courrier
      where etat = 'a-envoyer' and (prochain_essai is null or prochain_essai <= ${maintenant})
        and (reserve_jusqua is null or reserve_jusqua < ${maintenant})
      order by cree_le, id limit ${LOT} for update skip locked)
    returning id, organisme_id as "organismeId", destinataire, modele, variables, calendrier, essais`.execute(
    base.owner,
  );
  return lus.rows;
}

async function markParti({ base, horloge, sortie }: Depot, courrier: Reserve, texte: TexteCourrier) {
  const oublie = sortie !== null && findModele(courrier.modele)?.secret === true;
  await base.owner
    .updateTable("courrier")
    .where("id", "=", courrier.id)
    .set({
      etat: sortie === null ? "retenu" : "envoye",
      objet: texte.objet,
      texte: oublie ? null : texte.texte,
      ...(oublie ? { variables: JSON.stringify({}) } : {}),
      essais: courrier.essais + 1,
      erreur: null,
      reserve_jusqua: null,
      traite_le: horloge().toISOString(),
    })
    .execute();
}

async function markEchec({ base, horloge }: Depot, courrier: Reserve, erreur: ErreurCourrier): Promise<void> {
  const essais = courrier.essais + 1;
  const definitif = erreur.nature === "refus" || erreur.nature === "modele";
  const prochain = definitif ? null : nextEssai(essais, horloge());
  await base.owner
    .updateTable("courrier")
    .where("id", "=", courrier.id)
    .set({
      etat: prochain === null ? "abandonne" : "a-envoyer",
      essais,
      prochain_essai: prochain?.toISOString() ?? null,
      reserve_jusqua: null,
      erreur: JSON.stringify(erreur),
      ...(prochain === null ? { traite_le: horloge().toISOString() } : {}),
    })
    .execute();
}

/** Puts back what was taken when the server fails: not tried, so not counted. */
async function release({ base, horloge }: Depot, ids: readonly string[], erreur: ErreurCourrier) {
  if (ids.length === 0) return;
  await base.owner
    .updateTable("courrier")
    .where("id", "in", ids)
    .set({
      prochain_essai: new Date(horloge().getTime() + ATTENTE_PANNE_MS).toISOString(),
      reserve_jusqua: null,
      erreur: JSON.stringify(erreur),
    })
    .execute();
}

function toErreur(erreur: unknown): ErreurCourrier {
  if (erreur instanceof ModeleRefuse) return { nature: "modele", message: erreur.message };
  if (erreur instanceof ErreurEnvoi) return { nature: erreur.nature, message: erreur.message };
  throw erreur;
}

/** Sends one mail; answers its failure, or null. */
async function deliver(
  depot: Depot,
  courrier: Reserve,
  modeles: ModelesOrganisme,
): Promise<ErreurCourrier | null> {
  const { sortie, service } = depot;
  try {
    const texte = writeCourrier(courrier, modeles, service);
    await sortie?.send({
      id: courrier.id,
      destinataire: courrier.destinataire,
      ...texte,
      html: buildHtml(texte.texte, texte.objet),
      calendrier: courrier.calendrier,
    });
    await markParti(depot, courrier, texte);
    return null;
  } catch (erreur) {
    const echec = toErreur(erreur);
    await markEchec(depot, courrier, echec);
    return echec;
  }
}

/**
 * Delivers what waits in the outbox, oldest first, until nothing is due: several servers may do it at once, each mail
 * is taken by one. A mail that fails is tried again later; a server that fails stops the round, and the rest waits
 * without being counted. In demonstration mode nothing leaves: each mail is written and kept.
 *
 * A crash between the answer of the server and its record makes a mail leave twice, under the same Message-ID.
 *
 * @example
 * await deliverCourriers(depot) // => { envoyes: 3, retenus: 0, echecs: 0, interrompu: false }
 */
export async function deliverCourriers(depot: Depot): Promise<Tournee> {
  let partis = 0;
  let echecs = 0;
  let panne: ErreurCourrier | null = null;
  for (;;) {
    const lot = await reserve(depot);
    const modeles = new Map<string | null, ModelesOrganisme>();
    for (const { organismeId } of lot) {
      if (!modeles.has(organismeId)) modeles.set(organismeId, await loadModeles(depot.base, organismeId));
    }
    const file = [...lot];
    const work = async (): Promise<void> => {
      for (let courrier = file.shift(); courrier !== undefined; courrier = file.shift()) {
        const textes = modeles.get(courrier.organismeId);
        if (textes === undefined) continue;
        const echec = await deliver(depot, courrier, textes);
        if (echec === null) partis += 1;
        else echecs += 1;
        if (echec?.nature !== "serveur") continue;
        panne = echec;
        await release(
          depot,
          file.splice(0).map(({ id }) => id),
          echec,
        );
      }
    };
    await Promise.all(Array.from({ length: DE_FRONT }, work));
    if (panne !== null || lot.length < LOT) break;
  }
  const [envoyes, retenus] = depot.sortie === null ? [0, partis] : [partis, 0];
  return { envoyes, retenus, echecs, interrompu: panne !== null };
}
