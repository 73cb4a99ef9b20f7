import { addJours, type DateIso } from "@ia-territoires/core";
import { createFichier } from "../../create-fichier.ts";
import { cle, createDevis, fait, makeReady } from "../../create-mission.ts";
import type { Monde } from "../../create-monde.ts";
import { createOrganisme } from "../../create-organisme.ts";
import { createServiceFait } from "../../create-titre.ts";

/** How far a mission is when its sequence begins. */
export const ETAPES = [
  "contact",
  "devis",
  "adhesion",
  "accepte",
  "creneau",
  "realise",
  "service-fait",
] as const;
export type Etape = (typeof ETAPES)[number];

/** A mission of a body of its own, brought to a stage by the procedures themselves. */
export async function startMission(
  monde: Monde,
  etape: Etape,
  depart: { readonly aujourdHui: DateIso; readonly demiJournees: number; readonly referentId: string },
): Promise<{ readonly missionId: string; readonly organismeId: string; readonly fichierId: string }> {
  const { aujourdHui, demiJournees } = depart;
  const organismeId = await createOrganisme(monde.base, "commune", "14");
  const rang = ETAPES.indexOf(etape);
  const reponse =
    etape === "contact"
      ? fait(
          await monde.referent.besoins.create({
            ...cle(),
            prestataireId: monde.cdg,
            organismeId,
            tarif: "cdg14-ia",
            texte: "Sensibiliser les agents",
            services: [{ code: "ateliers-sensibilisation", livrables: [] }],
          }),
        )
      : await createDevis(monde, demiJournees, { organismeId, prevueLe: addJours(aujourdHui, 30) });
  const { missionId } = reponse;
  const devisId = reponse.devisId ?? "";
  if (etape === "devis") fait(await monde.referent.devis.send({ ...cle(), devisId }));
  if (rang >= ETAPES.indexOf("adhesion")) await makeReady(monde, missionId, [devisId]);
  if (rang >= ETAPES.indexOf("accepte")) fait(await monde.referent.devis.accept({ ...cle(), devisId }));
  if (etape === "creneau") await proposeFirst(monde, { missionId, devisId }, depart);
  if (etape === "realise") {
    const version = async () => (await monde.referent.missions.get({ id: missionId })).version;
    const { interventions } = monde.referent;
    const jour = { date: aujourdHui, demiJournees: 1 };
    const prevue = fait(
      await interventions.plan({ ...cle(), missionId, devisId, ...jour, version: await version() }),
    );
    const sur = { missionId, interventionId: prevue.objetId, version: await version() };
    fait(await interventions.complete({ ...cle(), ...sur }));
  }
  if (etape === "service-fait")
    await createServiceFait(monde, { missionId, devisId }, { jour: aujourdHui, organismeId });
  return { missionId, organismeId, fichierId: await createFichier(monde, missionId) };
}

/** Proposes the first half-day that is free: weekends, fériés and those taken are refused. */
async function proposeFirst(
  monde: Monde,
  { missionId, devisId }: { readonly missionId: string; readonly devisId: string },
  { aujourdHui, referentId }: { readonly aujourdHui: DateIso; readonly referentId: string },
): Promise<void> {
  for (let jours = 15; jours < 60; jours += 1) {
    const moment = { date: addJours(aujourdHui, jours), demiJournee: "matin" as const, referentId };
    const { version } = await monde.referent.missions.get({ id: missionId });
    const sur = { ...cle(), devisId, version };
    if ((await monde.referent.agenda.propose({ ...sur, ...moment })).statut === "fait") return;
  }
}
