import { addJours, type DateIso, diffJours } from "@ia-territoires/core";
import {
  type Agenda,
  type CoteAgenda,
  createAgenda,
  type Creneau,
  placeCreneaux,
  type RefusAgenda,
  type ResultatAgenda,
} from "@ia-territoires/dossiers";
import type { Tx } from "../db/in-transaction.ts";
import { checkVersion } from "../missions/check-version.ts";
import { getMission, type MissionChargee } from "../missions/mission.repository.ts";
import { saveMission } from "../missions/save-mission.ts";
import { ErreurMetier, notFound } from "../trpc/erreur-metier.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import { findPrestataire } from "../prestataire/prestataire.repository.ts";
import { loadAgenda } from "./load-agenda.ts";
import { loadAgendaBeneficiaire } from "./load-agenda-beneficiaire.ts";
import { lockAgenda } from "./lock-agenda.ts";

/** What a mutation of the agenda answers when it was done. */
export interface AgendaFait {
  readonly statut: "fait";
  /** New and changed créneaux. */
  readonly creneaux: readonly Creneau[];
  /** Versions of the dossiers that changed. */
  readonly versions: Readonly<Record<string, number>>;
  readonly avertissements: readonly { readonly code: string; readonly message: string }[];
}

/** How far around a half-day the agenda is read: swaps are looked for six weeks either way. */
const AUTOUR = 60;

/** What an action is about: the dossier, the version its screen showed, the days it speaks of. */
export interface DemandeAgenda {
  readonly dossierId: string;
  readonly prestataireId: string;
  readonly version: number | undefined;
  readonly jours: readonly DateIso[];
  readonly devisIds: readonly string[];
  readonly referentId: string | null;
}

/** The devis one may see, or the refusal of what does not exist. */
export async function findDevis(
  tx: Tx,
  devisId: string,
): Promise<{ dossierId: string; prestataireId: string }> {
  const lu = await tx
    .selectFrom("devis")
    .where("id", "=", devisId)
    .select(["dossier_id as dossierId", "prestataire_id as prestataireId"])
    .executeTakeFirst();
  if (lu === undefined) throw notFound("Ce devis");
  return lu;
}

/** The créneau one may see, with its dossier. */
export async function findCreneau(
  tx: Tx,
  creneauId: string,
): Promise<{ dossierId: string; prestataireId: string; creneau: Creneau }> {
  const lu = await tx
    .selectFrom("creneau")
    .where("id", "=", creneauId)
    .select(["dossier_id as dossierId", "prestataire_id as prestataireId", "contenu as creneau"])
    .executeTakeFirst();
  if (lu === undefined) throw notFound("Ce créneau");
  return lu;
}

/** The agenda around the days of a demande, as the acting organisme may know it. */
export async function readAgenda(
  tx: Tx,
  ctx: ContexteOrganisme,
  charge: MissionChargee,
  demande: DemandeAgenda,
): Promise<Agenda> {
  const jours = [...demande.jours].sort();
  const [premier = charge.contexte.aujourdHui] = jours;
  const dernier = jours.at(-1) ?? premier;
  const au = addJours(dernier, AUTOUR);
  const du =
    diffJours(premier, charge.contexte.aujourdHui) > AUTOUR
      ? addJours(premier, -AUTOUR)
      : charge.contexte.aujourdHui;
  if (charge.prestataire.id !== ctx.organismeId) {
    const { referentId } = demande;
    return createAgenda(await loadAgendaBeneficiaire(tx, charge, { referentId, du, au }));
  }
  const { donnees } = await loadAgenda(tx, charge.prestataire, {
    du,
    au,
    maintenant: ctx.horloge(),
    devisIds: demande.devisIds,
  });
  return createAgenda(donnees);
}

/** Créneaux that change places would meet on the way: they leave theirs first. */
async function vacate(tx: Tx, creneaux: readonly Creneau[]): Promise<void> {
  if (creneaux.length < 2) return;
  const ids = creneaux.map(({ id }) => id);
  await tx.updateTable("creneau").where("id", "in", ids).set({ statut: "annule" }).execute();
}

/** What the agenda could not see: the same référent taken for another vendor, the same body under another mission. */
function toConcurrent(erreur: unknown): unknown {
  const contrainte =
    typeof erreur === "object" && erreur !== null && "constraint" in erreur ? erreur.constraint : "";
  if (contrainte !== "creneau_referent" && contrainte !== "creneau_beneficiaire") return erreur;
  return new ErreurMetier(
    "CONFLICT",
    "creneau-pris-entre-temps",
    "Cette demi-journée n'est plus libre : rien n'a été enregistré. En choisir une autre.",
  );
}

/** Stores créneaux in the missions of their devis: journal, échéances and invitations follow. */
export async function saveCreneaux(
  tx: Tx,
  ctx: ContexteOrganisme,
  creneaux: readonly Creneau[],
  charges: readonly MissionChargee[] = [],
): Promise<AgendaFait["versions"]> {
  const versions: Record<string, number> = {};
  const connues = new Map(charges.map((charge) => [charge.mission.id, charge]));
  const parDossier = new Map<string, Creneau[]>();
  for (const creneau of creneaux) {
    const { dossierId } = await findDevis(tx, creneau.devisId);
    parDossier.set(dossierId, [...(parDossier.get(dossierId) ?? []), creneau]);
  }
  const lues: { charge: MissionChargee; siens: readonly Creneau[] }[] = [];
  // Always in the same order: two actions on the same dossiers never wait for each other.
  for (const dossierId of [...parDossier.keys()].sort()) {
    const charge =
      connues.get(dossierId) ??
      (await getMission(tx, dossierId, { maintenant: ctx.horloge(), verrou: true }));
    lues.push({ charge, siens: parDossier.get(dossierId) ?? [] });
  }
  await vacate(tx, creneaux);
  try {
    for (const { charge, siens } of lues) {
      const fait = placeCreneaux(charge.mission, siens, charge.contexte.aujourdHui);
      versions[charge.mission.id] = await saveMission(tx, ctx, charge, fait);
    }
  } catch (erreur) {
    throw toConcurrent(erreur);
  }
  return versions;
}

/**
 * Does one action on the agenda of a vendor, for either side: lock the agenda, lock and read the mission, ask the
 * library, store, answer. A refusal of the library is answered as it is, with the swaps it offers.
 *
 * @example
 * await actOnAgenda(tx, ctx, demande, (agenda, par) => cancelCreneau(creneauId, agenda))
 */
export async function actOnAgenda(
  tx: Tx,
  ctx: ContexteOrganisme,
  demande: DemandeAgenda,
  fn: (agenda: Agenda, par: CoteAgenda) => ResultatAgenda,
): Promise<AgendaFait | RefusAgenda> {
  await lockAgenda(tx, demande.prestataireId);
  const charge = await getMission(tx, demande.dossierId, { maintenant: ctx.horloge(), verrou: true });
  await checkVersion(tx, demande.dossierId, { recue: demande.version, actuelle: charge.version });
  const agenda = await readAgenda(tx, ctx, charge, demande);
  if (demande.referentId !== null && !agenda.index.referents.has(demande.referentId))
    throw notFound("Ce référent");
  const resultat = fn(agenda, charge.prestataire.id === ctx.organismeId ? "prestataire" : "beneficiaire");
  if (resultat.statut === "refus") return resultat;
  const versions = await saveCreneaux(tx, ctx, resultat.creneaux, [charge]);
  return { statut: "fait", creneaux: resultat.creneaux, versions, avertissements: resultat.avertissements };
}

/** The vendor that the acting organisme is; FORBIDDEN when it is none. */
export async function requireVendeur(tx: Tx, organismeId: string) {
  const prestataire = await findPrestataire(tx, organismeId);
  if (prestataire !== null) return prestataire;
  throw new ErreurMetier(
    "FORBIDDEN",
    "pas-prestataire",
    "L'agenda est celui d'un centre de gestion : votre organisme n'en tient pas.",
  );
}
