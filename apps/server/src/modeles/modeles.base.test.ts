import { closeRendus } from "@ia-territoires/documents";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cle, createDevis, fait, makeReady } from "../../test/create-mission.ts";
import { createCopie, createModele, MODELE, runCopie } from "../../test/create-modele.ts";
import { createMonde, type Monde } from "../../test/create-monde.ts";
import { openFichiersEssai } from "../../test/open-fichiers-essai.ts";

const page = { page: 1, taille: 50 };
let monde: Monde;
let pleine: string;
let vide: string;
beforeAll(async () => {
  monde = await createMonde();
  const { missionId, devisId } = await createDevis(monde, 2);
  await makeReady(monde, missionId, [devisId]);
  pleine = missionId;
  vide = (await createDevis(monde, 1, { organismeId: monde.autreCommune })).missionId;
});
afterAll(closeRendus);

const AVEC_DELIBERATION = "Vu la délibération du {deliberation.date}, {collectivite.nom} décide.";
const pieces = async (dossierId = pleine) =>
  (await monde.secretaire.fichiers.list({ dossierId })).fichiers.map(({ nom, genre }) => `${genre} : ${nom}`);

describe("un modèle est gardé par le centre de gestion", () => {
  test("une variable inconnue est refusée en la nommant, sous son champ, rien n'est écrit", async () => {
    const promesse = monde.referent.modeles.create({ ...cle(), ...MODELE, texte: "Bonjour {prenom}" });
    await expect(promesse).rejects.toThrow(/inconnue « {prenom} »/);
    await expect(promesse).rejects.toMatchObject({ cause: { issues: [{ path: ["texte"] }] } });
    expect((await monde.referent.modeles.list({ recherche: "usages", ...page })).total).toBe(0);
  });

  test("corrigé d'après une version périmée, il ne l'est pas ; archivé, il ne se copie plus", async () => {
    const { modeleId } = await createModele(monde, "Procédure passagère");
    fait(await monde.referent.modeles.update({ ...cle(), modeleId, version: 1, ...MODELE, titre: "Autre" }));
    const perimee = { ...cle(), modeleId, version: 1 };
    await expect(monde.referent.modeles.update({ ...perimee, ...MODELE })).rejects.toMatchObject({
      codeMetier: "version-perimee",
    });
    fait(await monde.referent.modeles.archive({ ...cle(), modeleId, version: 2, archive: true }));
    await expect(createCopie(monde, [pleine], { modele: { modeleId, version: 3 } })).rejects.toMatchObject({
      codeMetier: "modele-archive",
    });
  });

  test("une collectivité n'en a pas, et ne voit pas ceux du centre de gestion", async () => {
    const { modeleId } = await createModele(monde);
    await expect(
      monde.as("admin", monde.commune).modeles.create({ ...cle(), ...MODELE }),
    ).rejects.toMatchObject({ codeMetier: "pas-prestataire" });
    await expect(monde.secretaire.modeles.get({ id: modeleId })).rejects.toMatchObject({
      codeMetier: "introuvable",
    });
  });
});

test("un essai dit, collectivité par collectivité, ce qui manque et ce qui serait fait, sans rien écrire", async () => {
  const { modeleId } = await createModele(monde, "Essai", AVEC_DELIBERATION);
  const demande = { ...cle(), modeleId, missionIds: [pleine, vide], avecBlancs: false };
  const plan = await monde.referent.modeles.planCopie(demande);
  expect(
    new Map(plan.map(({ missionId, statut, manquantes }) => [missionId, { statut, manquantes }])),
  ).toEqual(
    new Map([
      [pleine, { statut: "creer", manquantes: [] }],
      [vide, { statut: "incomplet", manquantes: ["deliberation.date"] }],
    ]),
  );
  expect((await monde.referent.modeles.listDocuments({ modeleId, ...page })).total).toBe(0);
  expect(await pieces()).toEqual([]);
});

describe("copié, un modèle devient un document dans le dossier de chaque collectivité", () => {
  test("deux formats, visibles de la commune, journalisés ; recopié tel quel, rien ne change ; modifié, une édition prend la place de l'autre", async () => {
    const modele = await createModele(monde, "Charte {collectivite.nom}", AVEC_DELIBERATION);
    const copie = await createCopie(monde, [pleine, vide], { modele });
    const faite = await runCopie(monde, copie);
    expect(faite).toMatchObject({ etat: "faite", total: 2, faites: 2 });
    expect(new Map(faite.cibles.map(({ missionId, etat, message }) => [missionId, [etat, message]]))).toEqual(
      new Map([
        [pleine, ["creee", null]],
        [vide, ["ecartee", "Il manque : date de la délibération."]],
      ]),
    );
    const deposees = await pieces();
    expect(deposees).toHaveLength(2);
    expect(deposees.every((nom) => /^document-modele : Charte .*, édition 1\.(pdf|docx)$/.test(nom))).toBe(
      true,
    );

    // Run again, as after a failure of the server: nothing twice.
    await runCopie(monde, copie);
    const reprise = await runCopie(monde, await createCopie(monde, [pleine], { modele }));
    expect(reprise.cibles).toMatchObject([{ etat: "inchangee" }]);
    expect(await pieces()).toEqual(deposees);

    const { version } = fait(
      await monde.referent.modeles.update({
        ...cle(),
        ...modele,
        titre: "Charte",
        genre: "charte",
        texte: `${AVEC_DELIBERATION} Elle le publie.`,
      }),
    );
    const suivante = await runCopie(
      monde,
      await createCopie(monde, [pleine], { modele: { ...modele, version } }),
    );
    expect(suivante.cibles).toMatchObject([{ etat: "mise-a-jour" }]);
    expect((await pieces()).sort()).toEqual([
      "document-modele : Charte, édition 2.docx",
      "document-modele : Charte, édition 2.pdf",
    ]);
    const { lignes } = await monde.referent.modeles.listDocuments({
      modeleId: modele.modeleId,
      etat: "tous",
      tri: "-creation",
      ...page,
    });
    expect(new Map(lignes.map(({ edition, remplaceLe }) => [edition, remplaceLe === null]))).toEqual(
      new Map([
        [1, false],
        [2, true],
      ]),
    );
    const journal = await monde.secretaire.journal.list({ missionId: pleine, ...page });
    const actions = journal.lignes.map(({ action }) => action);
    expect(actions.filter((action) => action === "document-modele-etabli")).toHaveLength(2);
    expect(actions.filter((action) => action === "fichier-retire")).toHaveLength(2);
    expect((await monde.referent.journal.verify({ missionId: pleine })).statut).toBe("ok");
    // The bytes are there for each file in force.
    const { store } = await openFichiersEssai();
    expect(await store.get(lignes.find(({ edition }) => edition === 2)?.pdfId ?? "")).not.toBeNull();
  });

  test("avec des blancs à compléter quand on les veut ; une pièce retirée est refaite", async () => {
    const modele = await createModele(monde, "Délibération à compléter", AVEC_DELIBERATION);
    const faite = await runCopie(monde, await createCopie(monde, [vide], { modele, avecBlancs: true }));
    expect(faite.cibles).toMatchObject([{ etat: "creee" }]);
    const [document] = (await monde.referent.modeles.listDocuments({ modeleId: modele.modeleId, ...page }))
      .lignes;
    const retrait = { ...cle(), fichierId: document?.pdfId ?? "", motif: "erreur" };
    fait(await monde.referent.fichiers.remove(retrait));
    const refaite = await runCopie(monde, await createCopie(monde, [vide], { modele, avecBlancs: true }));
    expect(refaite.cibles).toMatchObject([{ etat: "mise-a-jour" }]);
  });

  test("arrêtée, une copie ne fait plus rien ; arrêtée deux fois ou finie, elle reste comme elle est", async () => {
    const copie = await createCopie(monde, [pleine]);
    fait(await monde.referent.modeles.cancelCopie({ ...cle(), copieId: copie.copieId }));
    fait(await monde.referent.modeles.cancelCopie({ ...cle(), copieId: copie.copieId }));
    const arretee = await runCopie(monde, copie);
    expect(arretee).toMatchObject({ etat: "annulee", faites: 0, cibles: [{ etat: "a-faire" }] });
  });

  test("une mission d'un autre centre de gestion ne reçoit rien", async () => {
    const modele = await createModele(monde);
    const autre = monde.as("referent-ia", monde.autreCdg);
    const { missionId } = await createDevis(monde, 1, { appel: autre, organismeId: monde.autreCommune });
    await expect(createCopie(monde, [pleine, missionId], { modele })).rejects.toMatchObject({
      codeMetier: "introuvable",
    });
  });

  test("la place manque : cette collectivité échoue avec la raison, rien n'en reste", async () => {
    const ici = await createMonde();
    const { missionId } = await createDevis(ici, 1);
    const copie = await createCopie(ici, [missionId]);
    await ici.base.owner
      .insertInto("stockage")
      .values({ organisme_id: ici.cdg, octets: 0, fichiers: 0, quota: "10" })
      .execute();
    const faite = await runCopie(ici, copie);
    expect(faite.cibles).toMatchObject([{ etat: "echouee", message: expect.stringMatching(/place/) }]);
    expect((await ici.secretaire.fichiers.list({ dossierId: missionId })).fichiers).toEqual([]);
  });
});
