import { expect, test } from "vitest";
import { createFichier } from "../../test/create-fichier.ts";
import { cle, date, fait, refus } from "../../test/create-mission.ts";
import { createMonde } from "../../test/create-monde.ts";
import { createBesoin, requestDocument } from "../../test/create-suivi.ts";

test("000, 2.3 : une commune demande un devis sans mission ouverte ; le référent le reprend dans un devis", async () => {
  const monde = await createMonde();
  const { referent, secretaire, cdg, commune, communeOrne } = monde;
  expect(
    (await secretaire.besoins.offres()).filter(({ prestataireId }) => prestataireId === cdg),
  ).toMatchObject([{ tarif: "cdg14-ia" }]);
  expect(await monde.as("dgs", communeOrne).besoins.offres()).toEqual([]);
  const { missionId, objetId } = await createBesoin(monde);
  const { mission, demonstration } = await referent.missions.get({ id: missionId });
  expect(demonstration).toBe(false);
  expect(mission.besoins).toMatchObject([
    { id: objetId, origine: "beneficiaire", recuLe: "2026-03-10", statut: "ouvert" },
  ]);
  // A second request joins the same mission.
  expect((await createBesoin(monde)).missionId).toBe(missionId);
  const devis = {
    organismeId: commune,
    tarif: "cdg14-ia",
    objet: "Charte",
    tranches: [{ prevueLe: date("2026-03-16"), demiJournees: 1 }],
    besoinId: objetId,
  };
  const cree = fait(await referent.devis.create({ ...cle(), ...devis }));
  expect(cree.missionId).toBe(missionId);
  expect(refus(await referent.devis.create({ ...cle(), ...devis })).code).toBe("besoin-clos");
  await expect(referent.devis.create({ ...cle(), ...devis, besoinId: cree.devisId })).rejects.toMatchObject({
    codeMetier: "introuvable",
  });
  const { lignes } = await secretaire.besoins.list({ page: 1, taille: 10, statut: "ouvert" });
  expect(lignes).toHaveLength(1);
  const { version } = await referent.missions.get({ id: missionId });
  const ecarter = { missionId, besoinId: lignes[0]?.id ?? "", version, motif: "Doublon" };
  await expect(secretaire.besoins.dismiss({ ...cle(), ...ecarter })).rejects.toMatchObject({
    codeMetier: "role-insuffisant",
  });
  fait(await referent.besoins.dismiss({ ...cle(), ...ecarter }));
});

test("un besoin pour un autre, hors du territoire, sans service : refusé, aucune mission n'est ouverte", async () => {
  const monde = await createMonde();
  const { referent, secretaire, as, cdg, autreCommune, commune, communeOrne } = monde;
  const besoin = {
    prestataireId: cdg,
    organismeId: commune,
    tarif: "cdg14-ia",
    texte: "Essai",
    services: [{ code: "autre", livrables: [], precision: "Audit d'un assistant" }],
  };
  const total = async () => (await referent.missions.list({ page: 1, taille: 1 })).total;
  await expect(
    secretaire.besoins.create({ ...cle(), ...besoin, organismeId: autreCommune }),
  ).rejects.toMatchObject({ codeMetier: "pas-partie" });
  const orne = { ...besoin, organismeId: communeOrne };
  expect(refus(await as("dgs", communeOrne).besoins.create({ ...cle(), ...orne }))).toMatchObject({
    code: "hors-departement",
    sources: [{ article: "1.1" }],
  });
  for (const services of [[], [{ code: "magie", livrables: [] }], [{ code: "autre", livrables: [] }]]) {
    await expect(secretaire.besoins.create({ ...cle(), ...besoin, services })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
  }
  expect(await total()).toBe(0);
  fait(await referent.besoins.create({ ...cle(), ...besoin }));
  expect(await total()).toBe(1);
});

test("un document demandé : échéance de la commune, reçu avec un fichier du dossier, une seule fois", async () => {
  const monde = await createMonde();
  const { referent, secretaire, as, commune } = monde;
  const { missionId, demandeId, version } = await requestDocument(monde);
  const aFaire = await secretaire.echeances.list({ etat: "a-faire", page: 1, taille: 10 });
  expect(aFaire.lignes).toMatchObject([{ nature: "document-demande", jour: "2026-04-30" }]);
  const recevoir = { missionId, demandeId, version, fichierIds: [await createFichier(monde, missionId)] };
  const ailleurs = await requestDocument(await createMonde());
  const etranger = await createFichier(monde, ailleurs.missionId);
  await expect(
    secretaire.demandes.receive({ ...cle(), ...recevoir, fichierIds: [etranger] }),
  ).rejects.toMatchObject({ codeMetier: "introuvable" });
  await expect(
    as("admin", commune).demandes.create({
      ...cle(),
      missionId,
      version,
      libelle: "Rien",
      pourLe: date("2026-05-01"),
    }),
  ).rejects.toMatchObject({ codeMetier: "reserve-au-prestataire" });
  const recue = fait(await secretaire.demandes.receive({ ...cle(), ...recevoir }));
  const encore = { ...recevoir, version: recue.version };
  expect(refus(await secretaire.demandes.receive({ ...cle(), ...encore })).code).toBe("demande-close");
  expect((await referent.demandes.list({ page: 1, taille: 10, statut: "recue" })).lignes).toMatchObject([
    { id: demandeId, recueLe: "2026-03-10", fichiers: 1 },
  ]);
  expect((await secretaire.echeances.list({ etat: "a-faire", page: 1, taille: 10 })).lignes).toEqual([]);
});
