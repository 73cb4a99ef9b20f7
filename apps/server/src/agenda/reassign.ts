import { randomUUID } from "node:crypto";
import { addJours } from "@ia-territoires/core";
import { createAgenda, reassignReferent, type RefusAgenda } from "@ia-territoires/dossiers";
import type * as z from "zod";
import { addCourrier } from "../courrier/add-courrier.ts";
import type { Tx } from "../db/in-transaction.ts";
import { addJournal } from "../journal/add-journal.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { ErreurMetier, notFound } from "../trpc/erreur-metier.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import { type AgendaFait, requireVendeur, saveCreneaux } from "./act-on-agenda.ts";
import type { passationSchema } from "./agenda-schemas.ts";
import { listReferents } from "./list-referents.ts";
import { loadAgenda } from "./load-agenda.ts";
import { lockAgenda } from "./lock-agenda.ts";

/** Nobody plans further; what would be there stays with who has it, and shows in the agenda. */
const HORIZON = 800;

/**
 * Gives all the créneaux to come of a référent to another, with a note that the agenda keeps and a mail brings. The
 * bodies keep their half-days; invitations are updated.
 *
 * @example
 * await reassign(tx, ctx, { cleIdempotence, de, vers, note: "Charte à relire.", enConflit: "refuser" })
 */
export async function reassign(
  tx: Tx,
  ctx: ContexteOrganisme,
  saisie: z.output<typeof passationSchema>,
): Promise<AgendaFait | RefusAgenda> {
  const { de, vers, note, enConflit } = saisie;
  const prestataire = await requireVendeur(tx, ctx.organismeId);
  if (de === vers) {
    const message = "Choisir un autre référent : celui-ci a déjà ces créneaux.";
    throw new ErreurMetier("BAD_REQUEST", "saisie-invalide", message, {
      champs: [{ chemin: ["vers"], message }],
    });
  }
  await lockAgenda(tx, prestataire.id);
  const maintenant = ctx.horloge();
  const du = getAujourdHui(maintenant, prestataire.fuseau);
  const { donnees } = await loadAgenda(tx, prestataire, { du, au: addJours(du, HORIZON), maintenant });
  const referents = new Map(
    (await listReferents(tx, prestataire.id)).map((referent) => [referent.id, referent]),
  );
  const [donne, prend] = [referents.get(de), referents.get(vers)];
  if (donne === undefined || prend === undefined) throw notFound("Ce référent");
  const resultat = reassignReferent({ de, vers, note, enConflit }, createAgenda(donnees));
  if (resultat.statut === "refus") return resultat;
  const versions = await saveCreneaux(tx, ctx, resultat.creneaux);
  const id = randomUUID();
  const creneaux = resultat.creneaux.map((creneau) => creneau.id);
  await tx
    .insertInto("passation")
    .values({
      id,
      organisme_id: prestataire.id,
      de,
      vers,
      note,
      creneaux,
      faite_le: maintenant.toISOString(),
    })
    .execute();
  await addJournal(tx, ctx, {
    dossierId: null,
    action: "passation",
    objetId: id,
    donnees: { de, vers, creneaux },
  });
  await addCourrier(tx, {
    modele: "passation",
    destinataire: prend.email,
    destinataireId: prend.id,
    organismeId: prestataire.id,
    variables: { nom: prend.nom, de: donne.nom, compte: String(creneaux.length), note },
  });
  return { statut: "fait", creneaux: resultat.creneaux, versions, avertissements: resultat.avertissements };
}
