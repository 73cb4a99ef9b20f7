import { describe, expect, test } from "vitest";
import { cle, date, fait, refus } from "../../test/create-mission.ts";
import { createMonde } from "../../test/create-monde.ts";
import {
  createDevisAccepte,
  createLot,
  createServiceFait,
  createTitre,
  financier,
  listTitres,
  openComptes,
  PERIODE,
} from "../../test/create-titre.ts";
import { inTransaction } from "../db/in-transaction.ts";
import { reconcileMissions } from "./reconcile-missions.ts";

const EMISSION = { numero: "128", bordereau: "17", emisLe: date("2026-03-10") };
const page = { page: 1, taille: 50 };

test("service fait, titre égal au devis, numéro, annulation : chaque demi-journée facturée une fois", async () => {
  const monde = await createMonde();
  const finances = financier(monde);
  const devis = await createDevisAccepte(monde, 3);
  expect(refus(await finances.titres.preview(PERIODE)).code).toBe("exercice-non-ouvert");
  await openComptes(monde);
  const interventions = [
    await createServiceFait(monde, devis, { demiJournees: 2 }),
    await createServiceFait(monde, devis, { jour: "2026-03-10" }),
  ];
  expect((await finances.titres.listAFacturer(page)).lignes.map(({ id }) => id)).toEqual(interventions);

  const { apercu, reponse } = await createLot(monde);
  expect(apercu).toMatchObject({ totaux: { montantTtc: "600.00", demiJournees: 3 }, exclusions: [] });
  const { lotId, numero } = fait(reponse);
  expect(numero).toBe("LOT-2026-0001");
  const [prepare] = await listTitres(monde, lotId);
  const { mission } = await monde.referent.missions.get({ id: devis.missionId });
  expect(prepare).toMatchObject({
    reference: "LOT-2026-0001-01",
    statut: "prepare",
    montant: mission.devis[0]?.resultat.tva.montantTtc,
    chapitre: "70",
    article: "7068",
    mentionTva: mission.devis[0]?.resultat.tva.mention,
  });
  expect((await finances.titres.listAFacturer(page)).total).toBe(0);
  // A second batch has nothing, and a stale preview is told so.
  expect(refus((await createLot(monde)).reponse).code).toBe("lot-vide");
  const perime = { ...PERIODE, attendu: { titres: 1, montantTtc: "600.00" as never } };
  await expect(finances.titres.createLot({ ...cle(), ...perime })).rejects.toMatchObject({
    codeMetier: "apercu-perime",
  });

  const titreId = prepare?.id ?? "";
  const complete = { objet: "Atelier IA", codeService: "DGS", engagement: "" };
  fait(await finances.titres.update({ ...cle(), titreId, version: 1, ...complete }));
  await expect(finances.titres.update({ ...cle(), titreId, version: 1, ...complete })).rejects.toMatchObject({
    codeMetier: "version-perimee",
  });
  expect(
    refus(await finances.titres.recordEmission({ ...cle(), titreId, version: 2, ...EMISSION })).code,
  ).toBe("titre-non-transmis");
  fait(await finances.titres.transmitLot({ ...cle(), lotId, version: 1 }));
  // Not issued yet: the commune sees nothing of it.
  expect((await monde.secretaire.titres.list(page)).total).toBe(0);
  fait(await finances.titres.recordEmission({ ...cle(), titreId, version: 3, ...EMISSION }));
  const encore = fait(await finances.titres.recordEmission({ ...cle(), titreId, version: 4, ...EMISSION }));
  expect(encore.version).toBe(4);
  expect((await monde.secretaire.titres.list(page)).lignes).toMatchObject([
    { reference: "LOT-2026-0001-01", numero: "128", net: "600.00", codeService: "DGS" },
  ]);
  await expect(monde.secretaire.titres.get({ id: titreId })).resolves.toMatchObject({
    net: { montantTtc: "600.00" },
  });
  await expect(finances.titres.getLot({ id: lotId })).resolves.toMatchObject({
    etat: "emis",
    totaux: { titres: 1, emis: 1, montant: "600.00" },
  });

  const suite = { motif: "Mauvais débiteur", suite: "refacturer" as const };
  const annule = fait(await finances.titres.cancel({ ...cle(), titreId, version: 4, ...suite }));
  expect(annule.titreStatut).toBe("annule");
  const { titre } = await finances.titres.get({ id: titreId });
  expect(titre.rectifications).toMatchObject([
    { voie: "titre-annulation", exercice: 2026, montantTtc: "600.00" },
  ]);
  const rectificationId = titre.rectifications[0]?.id ?? "";
  const retour = {
    titreId,
    version: 5,
    rectificationId,
    numero: "129",
    bordereau: "18",
    emisLe: date("2026-03-10"),
  };
  fait(await finances.titres.recordRectification({ ...cle(), ...retour }));
  expect((await finances.titres.listAFacturer(page)).total).toBe(2);
  fait((await createLot(monde)).reponse);
  expect(await finances.titres.getGrandLivre({ id: devis.missionId })).toMatchObject([
    { periodeDebut: "2026-01-01", acceptees: 3, rendues: 0, realisees: 3, facturees: 3 },
  ]);
  await expect(monde.referent.journal.verify({ missionId: devis.missionId })).resolves.toMatchObject({
    statut: "ok",
  });
  expect(
    JSON.stringify((await monde.referent.journal.list({ ...page, missionId: devis.missionId })).lignes),
  ).not.toContain("Mauvais débiteur");
});

test("dix lots demandés au même instant : un seul facture, et une clé rejouée répond pareil", async () => {
  const monde = await createMonde();
  const finances = financier(monde);
  const devis = await createDevisAccepte(monde, 2);
  await createServiceFait(monde, devis, { demiJournees: 2 });
  await openComptes(monde);
  const saisie = { ...PERIODE, attendu: { titres: 1, montantTtc: "400.00" as never } };
  const essais = await Promise.allSettled(
    Array.from({ length: 10 }, () => finances.titres.createLot({ ...cle(), ...saisie })),
  );
  expect(essais.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const essai of essais) {
    if (essai.status === "rejected") expect(essai.reason).toMatchObject({ codeMetier: "apercu-perime" });
  }
  expect(await finances.titres.list(page)).toMatchObject({ total: 1, lignes: [{ montant: "400.00" }] });
  // Withdrawn, the half-days come back; the same click again does nothing more.
  const [titre] = (await finances.titres.list(page)).lignes;
  const retrait = { ...cle(), titreId: titre?.id ?? "", version: 1 };
  expect(fait(await finances.titres.withdraw(retrait))).toEqual(
    fait(await finances.titres.withdraw(retrait)),
  );
  const rejouee = { ...cle(), ...saisie };
  expect(fait(await finances.titres.createLot(rejouee))).toEqual(
    fait(await finances.titres.createLot(rejouee)),
  );
  const lots = (await finances.titres.listLots(page)).lignes;
  expect(lots.map(({ numero, etat }) => [numero, etat])).toEqual([
    ["LOT-2026-0002", "prepare"],
    ["LOT-2026-0001", "prepare"],
  ]);
  const [vivant, vide] = lots;
  expect(refus(await finances.titres.transmitLot({ ...cle(), lotId: vide?.id ?? "", version: 1 })).code).toBe(
    "lot-vide",
  );
  fait(await finances.titres.dropLot({ ...cle(), lotId: vivant?.id ?? "", version: 1 }));
  expect((await finances.titres.listAFacturer(page)).total).toBe(1);
});

describe("ce qui revient du logiciel financier", () => {
  test("un numéro pris, un mauvais rôle, un titre d'un autre : refusé, rien d'écrit", async () => {
    const monde = await createMonde();
    const premier = await createTitre(monde, { numero: "1" });
    const second = await createTitre(monde);
    const finances = financier(monde);
    const saisie = { ...cle(), titreId: second.titreId, version: second.version, ...EMISSION };
    expect(refus(await finances.titres.recordEmission({ ...saisie, numero: "1" }))).toMatchObject({
      code: "numero-deja-pris",
      figures: { reference: "LOT-2026-0001-01" },
    });
    await expect(monde.referent.titres.recordEmission({ ...saisie, ...cle() })).rejects.toMatchObject({
      codeMetier: "role-insuffisant",
    });
    const ailleurs = monde.as("service-financier", monde.autreCdg);
    await expect(ailleurs.titres.recordEmission({ ...saisie, ...cle() })).rejects.toMatchObject({
      codeMetier: "introuvable",
    });
    await expect(
      monde.as("admin", monde.commune).titres.cancel({
        ...cle(),
        titreId: premier.titreId,
        version: premier.version,
        motif: "x",
        suite: "refacturer",
      }),
    ).rejects.toMatchObject({ codeMetier: "pas-prestataire" });
    fait(await finances.titres.recordEmission({ ...saisie, ...cle(), numero: "2" }));
    const corrige = {
      ...cle(),
      titreId: second.titreId,
      version: second.version + 1,
      motif: "Faute de frappe",
    };
    expect(refus(await finances.titres.correctEmission({ ...corrige, ...EMISSION, numero: "1" })).code).toBe(
      "numero-deja-pris",
    );
    fait(await finances.titres.correctEmission({ ...corrige, ...cle(), ...EMISSION, numero: "3" }));
    const numeros = (await finances.titres.list({ ...page, tri: "reference" })).lignes.map(
      ({ numero }) => numero,
    );
    expect(numeros).toEqual(["1", "3"]);
  });

  test("rejeté par le logiciel financier, le titre libère ses demi-journées", async () => {
    const monde = await createMonde();
    const { titreId, version } = await createTitre(monde);
    const finances = financier(monde);
    expect(
      fait(await finances.titres.reject({ ...cle(), titreId, version, motif: "SIRET fermé" })).titreStatut,
    ).toBe("rejete");
    expect((await finances.titres.listAFacturer(page)).total).toBe(1);
  });
});

test("un exercice : clos après le 31 décembre sans titre en l'air, figé ensuite, corrigé par un mandat", async () => {
  let jour = new Date("2026-03-10T09:00:00Z");
  const monde = await createMonde(() => jour);
  const finances = financier(monde);
  const emis = await createTitre(monde, { numero: "1" });
  const attente = await createTitre(monde);
  const clore = (annee = 2026) => finances.titres.closeExercice({ ...cle(), annee });
  expect(refus(await clore()).code).toBe("exercice-non-termine");
  const echeance = async () =>
    (await finances.echeances.list({ etat: "toutes", ...page })).lignes
      .filter(({ nature }) => nature === "cloture-exercice")
      .map(({ jour: le, etat }) => [le, etat]);
  expect(await echeance()).toEqual([["2027-01-31", "a-faire"]]);
  jour = new Date("2027-01-20T09:00:00Z");
  expect(refus(await clore()).code).toBe("titres-en-attente");
  const tard = { titreId: attente.titreId, numero: "2", bordereau: "9", emisLe: date("2027-01-15") };
  fait(await finances.titres.recordEmission({ ...cle(), ...tard, version: attente.version }));
  const ferme = fait(await clore());
  expect(ferme.avertissements.map(({ code }) => code)).toEqual(["journee-complementaire"]);
  expect(await echeance()).toEqual([["2027-01-31", "faite"]]);
  expect(refus(await clore()).code).toBe("exercice-clos");
  expect(refus(await finances.titres.openExercice({ ...cle(), annee: 2026 })).code).toBe("exercice-clos");
  expect(refus(await finances.titres.preview(PERIODE)).code).toBe("exercice-clos");
  const fige = { ...cle(), titreId: emis.titreId, version: emis.version, ...EMISSION, motif: "Faute" };
  expect(refus(await finances.titres.correctEmission(fige)).code).toBe("exercice-clos");

  const annulation = {
    titreId: emis.titreId,
    version: emis.version,
    motif: "Non dû",
    suite: "refacturer" as const,
  };
  expect(refus(await finances.titres.cancel({ ...cle(), ...annulation })).code).toBe("exercice-non-ouvert");
  const imputation = { chapitre: "70", article: "70848", compteAnterieur: "6718" };
  fait(await finances.titres.updateReglage({ ...cle(), version: 1, ...imputation }));
  await expect(finances.titres.updateReglage({ ...cle(), version: 1, ...imputation })).rejects.toMatchObject({
    codeMetier: "version-perimee",
  });
  fait(await finances.titres.openExercice({ ...cle(), annee: 2027 }));
  expect(refus(await finances.titres.openExercice({ ...cle(), annee: 2027 })).code).toBe(
    "exercice-deja-ouvert",
  );
  await expect(finances.titres.get({ id: emis.titreId })).resolves.toMatchObject({
    annulation: { voie: "mandat", exercice: 2027, compte: "673" },
  });
  fait(await finances.titres.cancel({ ...cle(), ...annulation }));
  const reduit = {
    titreId: attente.titreId,
    version: attente.version + 1,
    montantTtc: "50.00" as never,
    motif: "Trop",
  };
  fait(await finances.titres.reduce({ ...cle(), ...reduit }));
  const { lignes } = await finances.titres.list({ ...page, tri: "reference" });
  expect(lignes.map(({ statut, net }) => [statut, net])).toEqual([
    ["annule", "0.00"],
    ["emis", "150.00"],
  ]);
  const { titre } = await finances.titres.get({ id: emis.titreId });
  expect(titre.rectifications).toMatchObject([{ voie: "mandat", compte: "6718", exercice: 2027 }]);
  // Freed, the half-day of 2026 is billed on the exercice that is open, and the person is told.
  const { apercu } = await createLot(monde, { exercice: 2027, au: date("2027-01-31") });
  expect(apercu.avertissements.map(({ code }) => code)).toContain("exercice-anterieur");
  const { exercices } = await finances.titres.getCadre();
  expect(exercices).toMatchObject([
    { annee: 2027, statut: "ouvert", enAttente: 1 },
    { annee: 2026, statut: "clos", closLe: "2027-01-20", titres: 2, enAttente: 0 },
  ]);
});

test("un devis accepté en décembre, fait en février : plafond et exercice de l'année d'intervention", async () => {
  let jour = new Date("2026-12-10T09:00:00Z");
  const monde = await createMonde(() => jour);
  const devis = await createDevisAccepte(monde, 2, { prevueLe: "2027-02-03" });
  await openComptes(monde, 2026);
  jour = new Date("2027-02-10T09:00:00Z");
  await openComptes(monde, 2027);
  await createServiceFait(monde, devis, { jour: "2027-02-03", demiJournees: 2 });
  const demande = { ...PERIODE, au: date("2027-02-28") };
  await expect(financier(monde).titres.preview(demande)).resolves.toMatchObject({
    titres: [],
    exclusions: [{ code: "apres-exercice" }],
  });
  await expect(financier(monde).titres.preview({ ...demande, exercice: 2027 })).resolves.toMatchObject({
    titres: [{ exercice: 2027, tva: { montantTtc: "400.00" } }],
  });
  expect(await monde.referent.titres.getGrandLivre({ id: devis.missionId })).toMatchObject([
    { periodeDebut: "2027-01-01", acceptees: 2, realisees: 2, facturees: 0 },
  ]);
});

test("le rapprochement : rien sur une vie ordinaire, chaque faute trouvée, remplacée au tour suivant", async () => {
  const monde = await createMonde();
  const { devisId, missionId } = await createTitre(monde, { numero: "1" });
  const acteur = { utilisateurId: "essai", organismeId: monde.cdg, mesOrganismes: [monde.cdg] };
  const ctx = { base: monde.base, acteur, horloge: () => new Date("2026-03-11T09:00:00Z") };
  expect(await reconcileMissions(ctx, monde.cdg)).toEqual({ missions: 1, ecarts: 0 });
  const plant = (statut: string) =>
    inTransaction(ctx, (tx) =>
      tx.updateTable("intervention").where("devis_id", "=", devisId).set({ statut }).execute(),
    );
  await plant("realisee");
  expect(await reconcileMissions(ctx, monde.cdg)).toMatchObject({ ecarts: 1 });
  expect((await monde.referent.titres.listEcarts(page)).lignes).toMatchObject([
    { missionId, code: "titre-sans-service-fait" },
  ]);
  expect((await monde.secretaire.titres.listEcarts(page)).total).toBe(0);
  await plant("service-fait");
  expect(await reconcileMissions(ctx, monde.cdg)).toMatchObject({ ecarts: 0 });
  expect((await monde.referent.titres.listEcarts(page)).total).toBe(0);
  expect((await monde.referent.titres.getCadre()).rapprochement).toMatchObject({ missions: 1, ecarts: 0 });
  fait(await monde.referent.titres.reconcile(cle()));
});

test("l'import des numéros : tout ou rien, chaque faute dite, le même fichier deux fois ne change rien", async () => {
  const monde = await createMonde();
  const finances = financier(monde);
  const premier = await createTitre(monde);
  await createTitre(monde, { numero: "7" });
  const etranger = await createMonde();
  await createTitre(etranger);
  const { siret } = await monde.base.owner
    .selectFrom("organisme")
    .where("id", "=", monde.commune)
    .select("siret")
    .executeTakeFirstOrThrow();
  const ligne = (rang: number, champs: object) => ({
    ligne: rang,
    champs: { reference: "LOT-2026-0001-01", numero: "5", bordereau: "3", emisLe: "10/03/2026", ...champs },
  });
  const send = (lignes: readonly ReturnType<typeof ligne>[], essai = false) =>
    finances.imports.titres({ ...cle(), essai, lignes: [...lignes] });

  const fautif = [
    ligne(2, {}),
    ligne(3, { reference: "LOT-2026-0002-01", numero: "5" }),
    ligne(4, { reference: "LOT-2026-0009-01" }),
    ligne(5, { siret: "92443595100018" }),
    ligne(6, { montant: "200,01" }),
    ligne(7, { numero: "7" }),
    ligne(8, { emisLe: "31/02/2026" }),
    ligne(9, { emisLe: "11/03/2026" }),
    ligne(10, { numero: "" }),
    ligne(11, { reference: "" }),
    ligne(12, {}),
  ];
  const { fautes } = refus(await send(fautif)).figures;
  expect(fautes.map(({ ligne: rang, champ }) => [rang, champ])).toEqual([
    [3, "numero"],
    [4, "reference"],
    [5, "siret"],
    [6, "montant"],
    [7, "numero"],
    [8, "emisLe"],
    [9, "emisLe"],
    [10, "numero"],
    [11, "reference"],
    [12, null],
  ]);
  await expect(finances.titres.get({ id: premier.titreId })).resolves.toMatchObject({
    version: premier.version,
    titre: { statut: "transmis" },
  });

  const bon = [ligne(2, { siret: siret ?? "", montant: "200,00" })];
  expect(fait(await send(bon, true)).rapport).toMatchObject({ modifies: [{ ligne: 2 }], inchanges: 0 });
  expect(fait(await send(bon)).rapport.modifies).toHaveLength(1);
  expect(fait(await send(bon)).rapport).toMatchObject({ modifies: [], inchanges: 1 });
  await expect(finances.titres.get({ id: premier.titreId })).resolves.toMatchObject({
    titre: { statut: "emis", emission: { numero: "5", bordereau: "3", emisLe: "2026-03-10" } },
  });
  await expect(monde.referent.imports.titres({ ...cle(), essai: true, lignes: bon })).rejects.toMatchObject({
    codeMetier: "role-insuffisant",
  });
});
