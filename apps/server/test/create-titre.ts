import { cle, createDevis, date, fait, makeReady } from "./create-mission.ts";
import type { Monde } from "./create-monde.ts";

/** The service financier of the world's CDG. */
export const financier = (monde: Monde) => monde.as("service-financier", monde.cdg);

/** An intervention planned, done and confirmed by both sides: what a titre bills. Answers its identifier. */
export async function createServiceFait(
  monde: Monde,
  { missionId, devisId }: { readonly missionId: string; readonly devisId: string },
  options: { readonly jour?: string; readonly demiJournees?: number; readonly organismeId?: string } = {},
): Promise<string> {
  const { jour = "2026-03-09", demiJournees = 1, organismeId = monde.commune } = options;
  const { interventions, missions } = monde.referent;
  const version = async () => (await missions.get({ id: missionId })).version;
  const prevue = { ...cle(), missionId, devisId, date: date(jour), demiJournees, version: await version() };
  fait(await interventions.plan(prevue));
  const { mission } = await missions.get({ id: missionId });
  const interventionId = mission.interventions.at(-1)?.id ?? "";
  const sur = { missionId, interventionId };
  fait(await interventions.complete({ ...cle(), ...sur, version: await version() }));
  const signataire = { nom: "A. Essai", qualite: "maire" };
  for (const partie of ["prestataire", "beneficiaire"] as const) {
    const appel = partie === "prestataire" ? monde.referent : monde.as("dgs", organismeId);
    fait(
      await appel.interventions.confirm({ ...cle(), ...sur, version: await version(), partie, signataire }),
    );
  }
  return interventionId;
}

/** A devis accepted by the world's commune, the first of its mission or one more. */
export async function createDevisAccepte(
  monde: Monde,
  demiJournees = 3,
  { prevueLe = "2026-03-16", organismeId = monde.commune } = {},
): Promise<{ readonly missionId: string; readonly devisId: string }> {
  const { missionId, devisId } = await createDevis(monde, demiJournees, { prevueLe, organismeId });
  const { mission } = await monde.referent.missions.get({ id: missionId });
  if (mission.convention === undefined) await makeReady(monde, missionId, [devisId]);
  else fait(await monde.referent.devis.send({ ...cle(), devisId }));
  fait(await monde.referent.devis.accept({ ...cle(), devisId }));
  return { missionId, devisId };
}

/** Opens the exercice of a year and chooses where recettes go, once for a world. */
export async function openComptes(monde: Monde, annee = 2026): Promise<void> {
  const finances = financier(monde);
  const { reglage } = await finances.titres.getCadre();
  if (reglage === null) {
    const imputation = { chapitre: "70", article: "7068", compteAnterieur: "" };
    fait(await finances.titres.updateReglage({ ...cle(), version: 0, ...imputation }));
  }
  fait(await finances.titres.openExercice({ ...cle(), annee }));
}

export const PERIODE = { exercice: 2026, du: date("2026-01-01"), au: date("2026-12-31"), ecartes: [] };

/** Creates the batch that its preview shows. */
export async function createLot(monde: Monde, demande: Partial<typeof PERIODE> = {}) {
  const finances = financier(monde);
  const saisie = { ...PERIODE, ...demande };
  const apercu = await finances.titres.preview(saisie);
  if (apercu.statut === "refus") throw new Error(apercu.message);
  const attendu = { titres: apercu.titres.length, montantTtc: apercu.totaux.montantTtc };
  return { apercu, reponse: await finances.titres.createLot({ ...cle(), ...saisie, attendu }) };
}

/** The titres of a batch, in its order. */
export async function listTitres(monde: Monde, lotId: string) {
  return (await financier(monde).titres.list({ lotId, tri: "reference", page: 1, taille: 50 })).lignes;
}

/** A devis accepted, done, and its titre in a batch given to the finance software; issued when it gets a number. */
export async function createTitre(
  monde: Monde,
  options: { readonly numero?: string; readonly demiJournees?: number; readonly organismeId?: string } = {},
) {
  const { numero, demiJournees = 1, organismeId = monde.commune } = options;
  const devis = await createDevisAccepte(monde, demiJournees, { organismeId });
  const interventionId = await createServiceFait(monde, devis, { organismeId });
  const { exercices } = await financier(monde).titres.getCadre();
  if (exercices.length === 0) await openComptes(monde);
  const { lotId } = fait((await createLot(monde)).reponse);
  fait(await financier(monde).titres.transmitLot({ ...cle(), lotId, version: 1 }));
  const [titre] = await listTitres(monde, lotId);
  if (titre === undefined) throw new Error("Le lot n'a pas de titre.");
  const titreId = titre.id;
  let { version } = titre;
  if (numero !== undefined) {
    const emission = { numero, bordereau: "17", emisLe: date("2026-03-10") };
    ({ version } = fait(
      await financier(monde).titres.recordEmission({ ...cle(), titreId, version, ...emission }),
    ));
  }
  return { ...devis, interventionId, lotId, titreId, version };
}
