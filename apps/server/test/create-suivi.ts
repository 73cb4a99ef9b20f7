import type { Monde } from "./create-monde.ts";
import { cle, createDevis, date, fait, makeReady } from "./create-mission.ts";

/** A need that the world's commune enters by itself. */
export async function createBesoin({ secretaire, cdg, commune }: Monde) {
  return fait(
    await secretaire.besoins.create({
      ...cle(),
      prestataireId: cdg,
      organismeId: commune,
      tarif: "cdg14-ia",
      texte: "Rédiger une charte d'usage",
      services: [{ code: "referentiel-documentaire", livrables: ["charte"] }],
    }),
  );
}

/** A mission with an accepted devis of so many half-days on 16 March 2026. */
export async function createAcceptee(monde: Monde, demiJournees = 2, prevueLe = "2026-03-16") {
  const { devisId, missionId } = await createDevis(monde, demiJournees, { prevueLe });
  await makeReady(monde, missionId, [devisId]);
  const { version } = fait(await monde.secretaire.devis.accept({ ...cle(), devisId }));
  return { devisId, missionId, version };
}

/** The same, with one half-day planned on its day. */
export async function planIntervention(monde: Monde, jour = "2026-03-16") {
  const acceptee = await createAcceptee(monde);
  const { objetId, version } = fait(
    await monde.referent.interventions.plan({
      ...cle(),
      ...acceptee,
      date: date(jour),
      demiJournees: 1,
      objectif: "Atelier de sensibilisation",
    }),
  );
  return { ...acceptee, interventionId: objetId, version };
}

/** A document that the world's vendor asks from its commune. */
export async function requestDocument(monde: Monde) {
  const { missionId, version } = await createDevis(monde);
  const { objetId, version: apres } = fait(
    await monde.referent.demandes.create({
      ...cle(),
      missionId,
      version,
      libelle: "Liste des outils",
      pourLe: date("2026-04-30"),
      // Nobody of an invented commune has an account or an address.
      sansCourriel: true,
    }),
  );
  return { missionId, demandeId: objetId, version: apres };
}
