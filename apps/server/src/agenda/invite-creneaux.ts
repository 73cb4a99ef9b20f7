import { buildIcs, type ContactIcs } from "@ia-territoires/calendar/ics";
import { type Creneau, formatMoment, HEURES_DEMI_JOURNEE, type Mission } from "@ia-territoires/dossiers";
import * as z from "zod";
import { addCourrier } from "../courrier/add-courrier.ts";
import type { Tx } from "../db/in-transaction.ts";
import type { MissionChargee } from "../missions/mission.repository.ts";
import { listReferents, type ReferentLu } from "./list-referents.ts";

interface Destinataire extends ContactIcs {
  readonly id?: string;
}

const adresse = z.email().max(254);

/** What somebody who had the créneau in their agenda, or has it from now on, must be told. */
function plan(avant: Creneau | undefined, apres: Creneau, dejaInvite: boolean) {
  const change =
    avant === undefined ||
    avant.statut !== apres.statut ||
    avant.date !== apres.date ||
    avant.demiJournee !== apres.demiJournee ||
    avant.referentId !== apres.referentId;
  // A first proposal is told by the échéances and the digest: one mail per half-day agreed, not per half-day discussed.
  const tenu = apres.statut === "confirme" || (apres.statut === "propose" && dejaInvite);
  return {
    inviter: change && tenu,
    annuler: change && dejaInvite && apres.statut === "annule",
    quitte: dejaInvite && change && avant?.referentId !== apres.referentId ? avant?.referentId : null,
  };
}

/**
 * Puts in the outbox the invitations that the changes of a mission call for: one for each half-day confirmed, an update
 * when it moves or changes hands, a cancellation when it is cancelled or leaves somebody. An event keeps its identifier,
 * each message has a higher number.
 *
 * @example
 * await inviteCreneaux(tx, charge, apres, new Date("2027-03-01T09:00:00Z"))
 */
export async function inviteCreneaux(
  tx: Tx,
  charge: MissionChargee,
  apres: Mission,
  maintenant: Date,
): Promise<void> {
  const avant = new Map(charge.mission.creneaux.map((creneau) => [creneau.id, creneau]));
  const changes = apres.creneaux.filter((creneau) => avant.get(creneau.id) !== creneau);
  if (changes.length === 0) return;
  const referents = new Map((await listReferents(tx, charge.prestataire.id)).map((un) => [un.id, un]));
  for (const creneau of changes) {
    const { invitations } = await tx
      .selectFrom("creneau")
      .where("id", "=", creneau.id)
      .select("invitations")
      .executeTakeFirstOrThrow();
    const { inviter, annuler, quitte } = plan(avant.get(creneau.id), creneau, invitations > 0);
    const envoi = { charge, apres, creneau, referents, sequence: invitations, maintenant };
    const partant = quitte === null || quitte === undefined ? undefined : referents.get(quitte);
    const parti = avant.get(creneau.id);
    if (partant !== undefined && parti !== undefined) {
      await send(tx, { ...envoi, creneau: parti }, "CANCEL", [toDestinataire(partant)]);
    }
    if (inviter || annuler) {
      await send(tx, envoi, annuler ? "CANCEL" : "REQUEST", listDestinataires(charge, creneau, referents));
    }
    if (!inviter && !annuler && partant === undefined) continue;
    await tx
      .updateTable("creneau")
      .where("id", "=", creneau.id)
      .set({ invitations: invitations + 1 })
      .execute();
  }
}

const toDestinataire = ({ id, nom, email }: ReferentLu): Destinataire => ({ id, nom, email });

function listDestinataires(
  { beneficiaire }: MissionChargee,
  { referentId }: Creneau,
  referents: ReadonlyMap<string, ReferentLu>,
): readonly Destinataire[] {
  const referent = referentId === null ? undefined : referents.get(referentId);
  const { courriel = "" } = beneficiaire.contact;
  return [
    ...(referent === undefined ? [] : [toDestinataire(referent)]),
    ...(adresse.safeParse(courriel).success ? [{ nom: beneficiaire.nom, email: courriel }] : []),
  ];
}

interface Envoi {
  readonly charge: MissionChargee;
  readonly apres: Mission;
  readonly creneau: Creneau;
  readonly referents: ReadonlyMap<string, ReferentLu>;
  readonly sequence: number;
  readonly maintenant: Date;
}

async function send(
  tx: Tx,
  envoi: Envoi,
  methode: "REQUEST" | "CANCEL",
  destinataires: readonly Destinataire[],
): Promise<void> {
  const { charge, apres, creneau } = envoi;
  const { prestataire, beneficiaire } = charge;
  if (destinataires.length === 0) return;
  const etat = methode === "CANCEL" ? "annulée" : creneau.statut === "confirme" ? "confirmée" : "à confirmer";
  const objet = apres.devis.find(({ id }) => id === creneau.devisId)?.objet ?? "";
  const calendrier = { methode, contenu: buildInvitation(envoi, methode, destinataires, objet) };
  for (const { id, email } of destinataires) {
    await addCourrier(tx, {
      modele: methode === "CANCEL" ? "creneau-annulation" : "creneau-invitation",
      destinataire: email,
      ...(id === undefined ? {} : { destinataireId: id }),
      organismeId: prestataire.id,
      variables: { beneficiaire: beneficiaire.nom, moment: formatMoment(creneau), objet, etat },
      calendrier,
    });
  }
}

function buildInvitation(
  { charge, creneau, sequence, maintenant }: Envoi,
  methode: "REQUEST" | "CANCEL",
  destinataires: readonly Destinataire[],
  objet: string,
): string {
  const { prestataire, beneficiaire, demonstration } = charge;
  const { de, a } = (prestataire.reglages.heures ?? HEURES_DEMI_JOURNEE)[creneau.demiJournee];
  const courriel =
    prestataire.referent.courriel ?? prestataire.enTete.courriel ?? destinataires[0]?.email ?? "";
  const attente = creneau.statut === "propose" && methode === "REQUEST" ? "À confirmer : " : "";
  return buildIcs({
    methode,
    evenements: [
      {
        uid: `creneau-${creneau.id}@ia-territoires`,
        sequence,
        horodatage: maintenant.toISOString(),
        titre: `${attente}Intervention IA, ${beneficiaire.nom}`,
        quand: { debut: `${creneau.date}T${de}`, fin: `${creneau.date}T${a}`, zone: prestataire.fuseau },
        description: `${demonstration ? "Donnée de démonstration.\n" : ""}${objet}`,
        lieu: beneficiaire.adresse ?? beneficiaire.nom,
        organisateur: { nom: prestataire.nom, email: courriel },
        participants: destinataires.map(({ nom, email }) => ({ nom, email })),
      },
    ],
  });
}
