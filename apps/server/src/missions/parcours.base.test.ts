import { expect, test } from "vitest";
import {
  cle,
  CONVENTION,
  createDevis,
  date,
  DELIBERATION,
  fait,
  makeReady,
  refus,
} from "../../test/create-mission.ts";
import { createMonde } from "../../test/create-monde.ts";

test("le parcours entier : devis, envoi, délibération, convention, acceptation, annulation", async () => {
  const monde = await createMonde();
  const { referent, secretaire } = monde;
  const { devisId, missionId, numero, version } = await createDevis(monde, 3);
  expect(numero).toBe("2026-0001");
  // Un brouillon n'est pas encore visible de la commune.
  await expect(secretaire.missions.get({ id: missionId })).resolves.toMatchObject({ mission: { devis: [] } });

  const envoye = fait(await referent.devis.send({ ...cle(), devisId, version }));
  const manque = refus(await secretaire.devis.accept({ ...cle(), devisId }));
  expect(manque.code).toBe("deliberation-manquante");
  expect(manque.sources.length).toBeGreaterThan(0);

  const delibere = fait(
    await secretaire.missions.recordDeliberation({
      ...cle(),
      missionId,
      version: envoye.version,
      ...DELIBERATION,
    }),
  );
  const signe = fait(
    await referent.missions.recordConvention({
      ...cle(),
      missionId,
      version: delibere.version,
      ...CONVENTION,
    }),
  );
  const accepte = fait(
    await secretaire.devis.accept({
      ...cle(),
      devisId,
      version: signe.version,
      signataire: { nom: "B. Essai", qualite: "maire" },
    }),
  );

  const vue = await secretaire.missions.get({ id: missionId });
  expect(vue.version).toBe(accepte.version);
  expect(vue.mission.devis[0]).toMatchObject({
    statut: "accepte",
    accepteLe: "2026-03-10",
    resultat: { montant: "600.00" },
  });
  expect(vue.jauges).toMatchObject([{ plafond: 10, acceptees: 3, devisees: 0, restantes: 7 }]);
  expect(vue.journal.map(({ action }) => action)).toEqual([
    "mission-creee",
    "devis-cree",
    "devis-envoye",
    "deliberation-enregistree",
    "convention-enregistree",
    "devis-accepte",
  ]);
  expect(JSON.stringify(vue.journal)).not.toContain("Essai");

  fait(await referent.devis.cancel({ ...cle(), devisId, motif: "Report" }));
  const rendue = await referent.missions.get({ id: missionId });
  expect(rendue.jauges).toMatchObject([{ acceptees: 0, restantes: 10 }]);
  await expect(referent.journal.verify({ missionId })).resolves.toMatchObject({
    statut: "ok",
    enregistrements: 7,
  });
});

test("un devis à cheval sur le 31 décembre prend sur deux jauges", async () => {
  const monde = await createMonde(() => new Date("2026-12-10T09:00:00Z"));
  const { referent, commune } = monde;
  const cree = fait(
    await referent.devis.create({
      ...cle(),
      organismeId: commune,
      tarif: "cdg14-ia",
      objet: "Fin et début d'année",
      tranches: [
        { prevueLe: date("2026-12-20"), demiJournees: 4 },
        { prevueLe: date("2027-01-10"), demiJournees: 8 },
      ],
    }),
  );
  await makeReady(monde, cree.missionId, [cree.devisId]);
  fait(await referent.devis.accept({ ...cle(), devisId: cree.devisId }));
  const { jauges } = await referent.missions.get({ id: cree.missionId });
  expect(jauges.map(({ periode, acceptees }) => [periode.debut, acceptees])).toEqual([
    ["2026-01-01", 4],
    ["2027-01-01", 8],
  ]);
});

test("le jour est celui de Paris, pas celui du serveur", async () => {
  const monde = await createMonde(() => new Date("2026-03-10T23:30:00Z"));
  const { missionId } = await createDevis(monde);
  const vue = await monde.referent.missions.get({ id: missionId });
  expect(vue.mission.devis[0]?.date).toBe("2026-03-11");
});

test("les numéros se suivent sans trou, même quand une demande est refusée", async () => {
  const monde = await createMonde();
  const premier = await createDevis(monde, 1);
  const demande = {
    organismeId: monde.communeOrne,
    tarif: "cdg14-ia",
    objet: "Hors du Calvados",
    tranches: [{ prevueLe: date("2026-03-16"), demiJournees: 1 }],
  };
  expect(refus(await monde.referent.devis.create({ ...cle(), ...demande })).code).toBe("hors-departement");
  const second = await createDevis(monde, 1);
  expect([premier.numero, second.numero]).toEqual(["2026-0001", "2026-0002"]);
});

test("dix premiers devis au même instant : une seule mission, dix numéros", async () => {
  const monde = await createMonde();
  const crees = await Promise.all(Array.from({ length: 10 }, () => createDevis(monde)));
  expect(new Set(crees.map(({ missionId }) => missionId)).size).toBe(1);
  expect(new Set(crees.map(({ numero }) => numero)).size).toBe(10);
});

test("les listes : recherche sans accents, états, année, tri, pages", async () => {
  const monde = await createMonde();
  const premier = await createDevis(monde, 2);
  await createDevis(monde, 5);
  fait(await monde.referent.devis.send({ ...cle(), devisId: premier.devisId }));
  const list = (filtre: object) => monde.referent.devis.list({ page: 1, taille: 50, ...filtre });
  expect((await list({})).lignes.map(({ numero }) => numero)).toEqual(["2026-0002", "2026-0001"]);
  expect((await list({ tri: "-montant" })).lignes.map(({ montant }) => montant)).toEqual([
    "1000.00",
    "400.00",
  ]);
  expect((await list({ recherche: "SENSIBILISATION 2026-0001" })).total).toBe(1);
  expect((await list({ recherche: "100%_" })).total).toBe(0);
  expect((await list({ statuts: ["envoye"] })).total).toBe(1);
  expect((await list({ annee: 2025 })).total).toBe(0);
  expect(await list({ page: 2, taille: 1 })).toMatchObject({
    total: 2,
    page: 2,
    lignes: [{ numero: "2026-0001" }],
  });
  // La commune ne voit que ce qui lui a été envoyé.
  await expect(monde.secretaire.devis.list({ page: 1, taille: 50 })).resolves.toMatchObject({ total: 1 });
  await expect(monde.referent.missions.list({ page: 1, taille: 50 })).resolves.toMatchObject({
    total: 1,
    lignes: [{ statut: "sans-deliberation", devis: { total: 2, envoyes: 1 } }],
  });
});
