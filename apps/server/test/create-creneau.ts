import { actAs, createPersonne } from "./create-personne.ts";
import { cle, createDevis, date, fait, makeReady } from "./create-mission.ts";
import type { Appel, Monde } from "./create-monde.ts";

/** A devis of so many half-days accepted by a body, and how to act on its mission. */
export interface AcceptedDevis {
  readonly devisId: string;
  readonly missionId: string;
  readonly getVersion: () => Promise<number>;
}

/** Creates a devis and brings it to its acceptance, convention included; the dossier may have others. */
export async function createAccepte(
  monde: Monde,
  demiJournees = 2,
  organismeId = monde.commune,
): Promise<AcceptedDevis> {
  const { devisId, missionId } = await createDevis(monde, demiJournees, { organismeId });
  const { mission } = await monde.referent.missions.get({ id: missionId });
  if (mission.convention === undefined) await makeReady(monde, missionId, [devisId]);
  else fait(await monde.referent.devis.send({ ...cle(), devisId }));
  fait(await monde.referent.devis.accept({ ...cle(), devisId }));
  const getVersion = async () => (await monde.referent.missions.get({ id: missionId })).version;
  return { devisId, missionId, getVersion };
}

/** Someone who intervenes for the world's vendor, and the procedures as they call them. */
export async function createReferent(monde: Monde): Promise<{ readonly id: string; readonly appel: Appel }> {
  const id = await createPersonne(monde, monde.cdg, ["referent-ia"]);
  return { id, appel: actAs(monde, id, ["referent-ia"], monde.cdg) };
}

/** Tuesday 17 March 2026, a week after the day of the tests, in the morning. */
export const MARDI = { date: date("2026-03-17"), demiJournee: "matin" as const };

/** Proposes a half-day to the body of a devis. */
export async function createCreneau(
  monde: Monde,
  { devisId, getVersion }: AcceptedDevis,
  referentId: string,
  moment: { readonly date: typeof MARDI.date; readonly demiJournee: "matin" | "apres-midi" } = MARDI,
) {
  const { creneaux } = fait(
    await monde.referent.agenda.propose({
      ...cle(),
      devisId,
      version: await getVersion(),
      ...moment,
      referentId,
    }),
  );
  const [creneau] = creneaux;
  if (creneau === undefined) throw new Error("aucun créneau");
  return creneau;
}

/** What adds an absence of a référent, all of Monday 30 March 2026. */
export const absenceDe = (referentId: string) => ({
  ...cle(),
  id: null,
  version: null,
  referentId,
  du: date("2026-03-30"),
  duDemiJournee: "matin" as const,
  au: date("2026-03-30"),
  auDemiJournee: "apres-midi" as const,
});

/** What adds a closure, on Friday 15 May 2026. */
export const FERMETURE = {
  ...cle(),
  id: null,
  version: null,
  libelle: "Pont de l'Ascension",
  du: date("2026-05-15"),
  au: date("2026-05-15"),
};
