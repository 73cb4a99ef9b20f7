import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { cle, CONVENTION, createDevis, date, DELIBERATION, fait } from "../../test/create-mission.ts";
import { createMonde, type Monde } from "../../test/create-monde.ts";
import { planIntervention } from "../../test/create-suivi.ts";
import { inTransaction } from "../db/in-transaction.ts";
import { fillPilotage } from "./fill-pilotage.ts";

let monde: Monde;
beforeAll(async () => {
  monde = await createMonde();
});

const page = { page: 1, taille: 50 } as const;

async function getEtape(missionId: string) {
  const { lignes } = await monde.referent.missions.list({ ...page });
  const lue = lignes.find(({ id }) => id === missionId);
  return { etape: lue?.etape, depuis: lue?.etapeDepuis };
}

describe("L'étape d'une mission se lit dans la liste et le tableau, telle que la bibliothèque la dit", () => {
  test("du brouillon aux interventions prévues, puis les retards qui s'effacent", async () => {
    const { referent, secretaire } = monde;
    const { devisId, missionId } = await createDevis(monde, 2);
    expect((await getEtape(missionId)).etape).toBe("devis");

    fait(await referent.devis.send({ ...cle(), devisId }));
    expect(await getEtape(missionId)).toEqual({ etape: "deliberation", depuis: expect.any(String) });
    const anomalies = async () =>
      (await referent.pilotage.listAnomalies({ ...page })).lignes
        .filter((ligne) => ligne.missionId === missionId)
        .map(({ code }) => code);
    expect(await anomalies()).toContain("deliberation-manquante");

    const { version } = await referent.missions.get({ id: missionId });
    const apres = fait(
      await referent.missions.recordDeliberation({ ...cle(), missionId, version, ...DELIBERATION }),
    );
    expect(await anomalies()).not.toContain("deliberation-manquante");
    expect((await getEtape(missionId)).etape).toBe("convention");
    fait(
      await referent.missions.recordConvention({
        ...cle(),
        missionId,
        version: apres.version,
        ...CONVENTION,
      }),
    );
    expect((await getEtape(missionId)).etape).toBe("acceptation");
    fait(await secretaire.devis.accept({ ...cle(), devisId }));
    expect((await getEtape(missionId)).etape).toBe("planification");

    const tableau = await referent.pilotage.getTableau({});
    const colonne = tableau.find(({ etape }) => etape === "planification");
    expect(colonne?.missions.map(({ id }) => id)).toContain(missionId);
    expect(tableau.flatMap(({ missions }) => missions).filter(({ id }) => id === missionId)).toHaveLength(1);
    expect(tableau.reduce((somme, { total }) => somme + total, 0)).toBe(
      (await referent.missions.list({ ...page })).total,
    );
  });

  test("la recherche du tableau restreint les colonnes", async () => {
    const vide = await monde.referent.pilotage.getTableau({ recherche: "aucun organisme de ce nom" });
    expect(vide.every(({ total, missions }) => total === 0 && missions.length === 0)).toBe(true);
  });
});

describe("La semaine", () => {
  test("montre ce qui est prévu dans les sept jours, et ce qui ne bouge pas", async () => {
    const autre = await createMonde();
    await planIntervention(autre, "2026-03-16");
    const semaine = await autre.referent.pilotage.getSemaine();
    const prevue = semaine.rendezVous.filter(({ genre }) => genre === "intervention");
    const dansLaSemaine = semaine.du <= date("2026-03-16") && semaine.au >= date("2026-03-16");
    expect(prevue.map((rendezVous) => rendezVous.date)).toEqual(dansLaSemaine ? ["2026-03-16"] : []);
    expect(semaine.bloquees).toMatchObject({ total: 0, missions: [] });
  });

  test("un organisme qui ne sert personne n'a rien à y lire", async () => {
    const semaine = await monde.secretaire.pilotage.getSemaine();
    expect(semaine).toMatchObject({ rendezVous: [], anomalies: [], bloquees: { total: 0, missions: [] } });
  });
});

test("une mission d'une version précédente, sans étape, la retrouve une fois ; un arrêt demandé s'arrête", async () => {
  const { missionId } = await createDevis(monde, 1, { organismeId: monde.autreCommune });
  const acteur = { utilisateurId: "essai", organismeId: monde.cdg, mesOrganismes: [monde.cdg] };
  const oublier = () =>
    inTransaction({ base: monde.base, acteur }, (tx) =>
      sql`update mission set etape = null where dossier_id = ${missionId}::uuid`.execute(tx),
    );
  await oublier();
  await fillPilotage(
    monde.base,
    () => new Date("2026-03-09T08:00:00Z"),
    () => true,
  );
  expect((await getEtape(missionId)).etape).toBeNull();
  await fillPilotage(
    monde.base,
    () => new Date("2026-03-09T08:00:00Z"),
    () => false,
  );
  expect(await getEtape(missionId)).toEqual({ etape: "devis", depuis: "2026-03-09" });
});
