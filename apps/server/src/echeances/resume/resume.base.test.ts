import { beforeEach, describe, expect, test } from "vitest";
import { cle, createDevis, fait } from "../../../test/create-mission.ts";
import { createMonde, type Monde } from "../../../test/create-monde.ts";
import { createOrganisme } from "../../../test/create-organisme.ts";
import { actAs, createPersonne } from "../../../test/create-personne.ts";
import { sendResumes } from "./send-resumes.ts";

/** Tuesday 10 March 2026, half past seven in Paris. */
const MATIN = new Date("2026-03-10T06:30:00Z");

let monde: Monde;
beforeEach(async () => {
  monde = await createMonde();
});

async function createAgent(
  organisme: string,
  roles: readonly ("dgs" | "lecture" | "referent-ia")[] = ["referent-ia"],
) {
  return createPersonne(monde, organisme, roles);
}
const saisir = (organisme: string, jour: string, quoi: string, heure: string | null = null) =>
  monde.as("admin", organisme).echeances.create({
    ...cle(),
    jour: jour as never,
    heure,
    quoi,
    explication: "",
    dossierId: null,
  });
const listCourriers = (utilisateurId: string) =>
  monde.base.owner
    .selectFrom("courrier")
    .where("destinataire_id", "=", utilisateurId)
    .select(["organisme_id", "modele", "variables"])
    .execute();

describe("un courrier par jour et par personne, au lieu d'un par événement", () => {
  test("il dit ce qui est en retard, du jour, à venir ; il ne part qu'une fois, quoi qu'il arrive", async () => {
    const agent = await createAgent(monde.cdg);
    for (const [jour, quoi] of [
      ["2026-03-09", "En retard d'un jour"],
      ["2026-03-10", "À faire ce jour"],
      ["2026-03-14", "Cette semaine"],
      ["2026-03-30", "Plus tard"],
    ] as const)
      fait(await saisir(monde.cdg, jour, quoi, jour === "2026-03-10" ? "14:30" : null));
    const { devisId } = await createDevis(monde, 1);
    fait(await monde.referent.devis.send({ ...cle(), devisId }));
    await sendResumes(monde.base, MATIN);
    await Promise.all([sendResumes(monde.base, MATIN), sendResumes(monde.base, MATIN)]);
    const courriers = await listCourriers(agent);
    expect(courriers).toHaveLength(1);
    expect(courriers[0]).toMatchObject({ organisme_id: monde.cdg, modele: "resume-quotidien" });
    expect(courriers[0]?.variables).toMatchObject({
      nom: "Camille Essai",
      date: "mardi 10 mars 2026",
      compte: "3 échéances à suivre",
      echeances:
        "En retard\n- 09/03/2026 : En retard d'un jour\n\nAujourd'hui\n- 14:30 : À faire ce jour\n\nDans les sept jours\n- 14/03/2026 : Cette semaine",
    });
  });

  test("celui qui agit pour plusieurs organismes n'en reçoit qu'un, que leurs administrateurs ne lisent pas", async () => {
    const agent = await createAgent(monde.cdg);
    await monde.base.auth
      .insertInto("appartenance")
      .values({ utilisateur_id: agent, organisme_id: monde.commune, roles: ["dgs"] })
      .execute();
    fait(await saisir(monde.cdg, "2026-03-10", "Au centre"));
    fait(await saisir(monde.commune, "2026-03-11", "À la commune"));
    await sendResumes(monde.base, MATIN);
    const [courrier, ...autres] = await listCourriers(agent);
    expect(autres).toEqual([]);
    expect(courrier?.organisme_id).toBeNull();
    expect(courrier?.variables["echeances"]).toMatch(
      /— cdg d'essai .* —[^]*Au centre[^]*— commune d'essai .* —[^]*À la commune/,
    );
    const { total } = await monde.as("admin", monde.cdg).courriers.list({ page: 1, taille: 50 });
    expect(total).toBe(0);
  });
});

test("ce qui est attribué à quelqu'un n'est dit qu'à lui ; parti, à tout le monde", async () => {
  const [elle, lui] = [await createAgent(monde.cdg), await createAgent(monde.cdg)];
  const { id } = fait(await saisir(monde.cdg, "2026-03-10", "Pour elle"));
  const admin = monde.as("admin", monde.cdg);
  fait(await admin.echeances.assign({ ...cle(), id, version: 1, attribueeA: elle }));
  await sendResumes(monde.base, MATIN);
  expect((await listCourriers(elle))[0]?.variables["echeances"]).toContain("Pour elle");
  expect(await listCourriers(lui)).toEqual([]);
  fait(await saisir(monde.cdg, "2026-03-11", "Pour tous"));
  const lendemain = new Date("2026-03-11T06:30:00Z");
  await monde.base.auth
    .updateTable("appartenance")
    .where("utilisateur_id", "=", elle)
    .set({ fin_le: "2026-03-11" as never })
    .execute();
  await sendResumes(monde.base, lendemain);
  expect((await listCourriers(lui))[0]?.variables["echeances"]).toMatch(/Pour elle[^]*Pour tous/);
});

describe("il ne part pas", () => {
  test.each`
    cas                                  | instant                   | jour
    ${"avant sept heures"}               | ${"2026-03-10T05:59:00Z"} | ${"2026-03-10"}
    ${"un dimanche"}                     | ${"2026-03-15T09:00:00Z"} | ${"2026-03-15"}
    ${"un jour férié"}                   | ${"2026-05-01T09:00:00Z"} | ${"2026-05-01"}
    ${"quand rien n'arrive à un rappel"} | ${"2026-03-10T09:00:00Z"} | ${"2026-03-13"}
    ${"quand tout est loin"}             | ${"2026-03-10T09:00:00Z"} | ${"2026-04-30"}
  `("$cas", async ({ instant, jour }) => {
    const agent = await createAgent(monde.cdg);
    fait(await saisir(monde.cdg, jour as string, "Essai"));
    await sendResumes(monde.base, new Date(instant as string));
    expect(await listCourriers(agent)).toEqual([]);
  });

  test("à qui l'a refusé, à qui n'a que la lecture, à qui est parti, pour ce qui est fait", async () => {
    const refus = await createAgent(monde.cdg);
    const appel = actAs(monde, refus, ["referent-ia"], monde.cdg);
    fait(await appel.echeances.updateResume({ ...cle(), actif: false }));
    expect(await appel.echeances.getResume()).toEqual({ actif: false });
    const lecture = await createAgent(monde.cdg, ["lecture"]);
    const parti = await createAgent(monde.cdg);
    await monde.base.auth
      .updateTable("appartenance")
      .where("utilisateur_id", "=", parti)
      .set({ fin_le: "2026-03-10" as never })
      .execute();
    const autre = await createAgent(monde.commune);
    const { id } = fait(await saisir(monde.commune, "2026-03-10", "Déjà faite"));
    fait(await monde.as("dgs", monde.commune).echeances.complete({ ...cle(), id, version: 1 }));
    fait(await saisir(monde.cdg, "2026-03-10", "À faire"));
    await sendResumes(monde.base, MATIN);
    for (const personne of [refus, lecture, parti, autre]) expect(await listCourriers(personne)).toEqual([]);
    fait(await appel.echeances.updateResume({ ...cle(), actif: true }));
    await sendResumes(monde.base, MATIN);
    expect(await listCourriers(refus)).toHaveLength(1);
  });

  test("à sept heures de Paris pour un organisme de La Réunion, mais à sept heures de là-bas", async () => {
    const commune = await createOrganisme(monde.base, "commune", "974");
    const agent = await createAgent(commune, ["dgs"]);
    fait(await saisir(commune, "2026-03-10", "À Saint-Denis"));
    await sendResumes(monde.base, new Date("2026-03-10T02:59:00Z"));
    expect(await listCourriers(agent)).toEqual([]);
    await sendResumes(monde.base, new Date("2026-03-10T03:00:00Z"));
    expect(await listCourriers(agent)).toHaveLength(1);
  });
});
