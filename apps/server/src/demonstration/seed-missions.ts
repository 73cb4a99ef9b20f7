import { addJours } from "@ia-territoires/core";
import { getLundi } from "@ia-territoires/dossiers";
import { inviteCreneaux } from "../agenda/invite-creneaux.ts";
import { saveAbsence, saveFermeture } from "../agenda/fiches.ts";
import { inTransaction, type Tx } from "../db/in-transaction.ts";
import { insertMissions, type MissionRacontee } from "../missions/insert-missions.ts";
import { findPrestataire } from "../prestataire/prestataire.repository.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { buildContexteAu, type OptionsDemonstration } from "./contexte-demonstration.ts";
import { fait } from "./fait.ts";
import { loadCorps } from "./load-corps.ts";
import { placeAgenda } from "./place-agenda.ts";
import { playScenarios } from "./play-scenario.ts";
import { ABSENCES, FERMETURE, PLACEMENTS } from "./scenarios-agenda.ts";
import { SCENARIOS_MISSIONS } from "./scenarios-missions.ts";

/**
 * Tells the missions and the agenda of the demonstration: their stories are played in memory by the rules that answer
 * people, then stored at once in one transaction, with every figure, gauge and record that people's own acts leave.
 *
 * @example
 * await seedMissions(options, [referentId, collegueId, autreId])
 */
export async function seedMissions(
  options: OptionsDemonstration,
  referents: readonly string[],
): Promise<void> {
  const { organismeId, maintenant } = options;
  const ctx = buildContexteAu(options, maintenant);
  await inTransaction(ctx, async (tx) => {
    const prestataire = await findPrestataire(tx, organismeId);
    if (prestataire === null)
      throw new Error("Démonstration : le centre de gestion n'est pas un prestataire.");
    const corps = await loadCorps(
      tx,
      organismeId,
      SCENARIOS_MISSIONS.map(({ qui }) => qui),
    );
    const { missions, series } = playScenarios(SCENARIOS_MISSIONS, corps, { ...options, prestataire });
    const aujourdHui = getAujourdHui(maintenant, prestataire.fuseau);
    const lundi = addJours(getLundi(aujourdHui), 7);
    const ferme = addJours(lundi, FERMETURE.jour);
    const placees = placeAgenda(missions, PLACEMENTS, {
      aujourdHui,
      maintenant,
      referents,
      fermetures: [{ id: "fermeture", libelle: FERMETURE.libelle, du: ferme, au: ferme }],
    });
    await tx
      .insertInto("compteur_numero")
      .values([...series].map(([serie, dernier]) => ({ prestataire_id: organismeId, serie, dernier })))
      .execute();
    await insertMissions(tx, ctx, placees);
    for (const racontee of placees) await invite(tx, racontee, maintenant);
    const saisie = { id: null, version: null, cleIdempotence: "" };
    fait(await saveFermeture(tx, ctx, { ...saisie, libelle: FERMETURE.libelle, du: ferme, au: ferme }));
    // Recorded after the half-days were placed: the agenda shows the conflict, it moves nothing.
    for (const { referent, du, au } of ABSENCES) {
      const jours = { du: addJours(lundi, du), au: addJours(lundi, au) };
      const moments = { duDemiJournee: "matin", auDemiJournee: "apres-midi" } as const;
      fait(
        await saveAbsence(tx, ctx, {
          ...saisie,
          ...jours,
          ...moments,
          referentId: referents[referent] ?? "",
        }),
      );
    }
  });
}

/** The mails that the half-days agreed have put in the outbox. */
async function invite(tx: Tx, { charge, pas }: MissionRacontee, maintenant: Date): Promise<void> {
  const { mission } = (pas.at(-1) ?? pas[0]).fait;
  const avant = { ...charge, mission: { ...mission, creneaux: [] }, version: 0, usages: [] };
  await inviteCreneaux(tx, avant, mission, maintenant);
}
