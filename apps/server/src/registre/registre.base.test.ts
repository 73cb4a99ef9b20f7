import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { countStatements } from "../../test/count-statements.ts";
import { cle, date, fait, refus } from "../../test/create-mission.ts";
import { createFichier } from "../../test/create-fichier.ts";
import { openFichiersEssai } from "../../test/open-fichiers-essai.ts";
import { createMonde, type Monde } from "../../test/create-monde.ts";
import {
  ACTION,
  answerAll,
  createSysteme,
  REPONSES_CHATBOT,
  serve,
  SYSTEME,
} from "../../test/create-systeme.ts";
import { inTransaction } from "../db/in-transaction.ts";
import { runJob } from "../jobs/run-job.ts";
import { getSystemeExamine } from "./get-systeme.ts";
import { verifyChaine } from "../journal/verify-chaine.ts";
import { rescreenSystemes } from "./rescreen-systemes.ts";

let monde: Monde;
beforeAll(async () => {
  monde = await createMonde();
});

const page = { page: 1, taille: 50 };
const get = (id: string) => monde.secretaire.registre.get({ id });

async function declare(): Promise<{ systemeId: string; version: number }> {
  return fait(await monde.secretaire.registre.create({ ...cle(), organismeId: monde.commune, ...SYSTEME }));
}

describe("déclarer et répondre", () => {
  test("chaque réponse est enregistrée aussitôt, se change et s'annule ; le journal dit la question, jamais le texte tapé", async () => {
    const { systemeId, version } = await declare();
    expect(await get(systemeId)).toMatchObject({
      systeme: { faits: { legalForm: "commune" }, usage: "projet" },
      organisme: { id: monde.commune },
      peutModifier: true,
      peutDonnerAvis: false,
    });
    let derniere = await answerAll(monde.secretaire, systemeId, version, REPONSES_CHATBOT);
    const { systeme } = await get(systemeId);
    expect(systeme.faits).toMatchObject(Object.fromEntries(REPONSES_CHATBOT));
    const { lignes } = await monde.secretaire.registre.list({ ...page, recherche: "conversationnel" });
    expect(lignes.find(({ id }) => id === systemeId)).toMatchObject({
      statut: "a-confirmer",
      classes: ["transparency-art-50"],
      questions: 0,
    });
    derniere = fait(
      await monde.secretaire.registre.undoAnswer({ ...cle(), systemeId, version: derniere }),
    ).version;
    expect((await get(systemeId)).systeme.faits).not.toHaveProperty("activities");
    const { journal, version: lue } = await get(systemeId);
    expect(lue).toBe(derniere);
    expect(journal.map(({ action }) => action)).toEqual([
      "systeme-declare",
      ...REPONSES_CHATBOT.map(() => "reponse-donnee"),
      "reponse-annulee",
    ]);
    expect(JSON.stringify(journal)).not.toMatch(/Un logiciel|Éditeur/);
    expect((await verifyChaine(monde.base.owner, `dossier:${systemeId}`)).statut).toBe("ok");
  });

  test("lu avec ce que le droit en dit au jour de l'organisme : ce dont sont faits les documents", async () => {
    const { id } = await createSysteme(monde);
    const acteur = { utilisateurId: "essai", organismeId: monde.commune, mesOrganismes: [monde.commune] };
    const maintenant = new Date("2026-11-25T09:00:00Z");
    const lu = await inTransaction({ base: monde.base, acteur }, (tx) =>
      getSystemeExamine(tx, id, { maintenant, auteur: "essai" }),
    );
    expect(lu).toMatchObject({
      organisme: { id: monde.commune, nature: "commune" },
      examen: { classement: { asOf: "2026-11-25", textVersion: "AIA-2026-07-27" } },
    });
  });

  test("la même demande envoyée deux fois ne répond qu'une fois ; une version périmée est refusée et dite", async () => {
    const { systemeId, version } = await declare();
    const demande = { ...cle(), systemeId, version, fait: "personalData" as const, reponse: "oui" as const };
    const premier = fait(await monde.secretaire.registre.answer(demande));
    expect(await monde.secretaire.registre.answer(demande)).toEqual(premier);
    await expect(monde.secretaire.registre.answer({ ...demande, ...cle() })).rejects.toMatchObject({
      codeMetier: "version-perimee",
      details: { versionActuelle: premier.version, changements: [{ action: "reponse-donnee" }] },
    });
  });

  test.each`
    cas                                 | saisie                                                                                      | message
    ${"une question inconnue"}          | ${{ fait: "couleur", reponse: "oui" }}                                                      | ${/Question inconnue/}
    ${"une option inconnue"}            | ${{ fait: "annexIIIAreas", reponse: ["plage"] }}                                            | ${/Réponse attendue/}
    ${"non concerné sans motif"}        | ${{ fait: "annexIActs", reponse: { valeur: "non-concerne" } }}                              | ${/Réponse attendue/}
    ${"un jour qui n'existe pas"}       | ${{ fait: "firstPlacedOnMarket", reponse: "2026-02-30" }}                                   | ${/Réponse attendue/}
    ${"une option choisie et inconnue"} | ${{ fait: "practices", reponse: { valeur: ["manipulation"], inconnus: ["manipulation"] } }} | ${/à la fois/}
    ${"rien"}                           | ${{ fait: "profiling" }}                                                                    | ${/Réponse attendue|réponse/i}
  `("$cas : refusée en français, rien d'écrit", async ({ saisie, message }) => {
    const { systemeId, version } = await declare();
    const promesse = monde.secretaire.registre.answer({ ...cle(), systemeId, version, ...saisie } as never);
    await expect(promesse).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await expect(promesse).rejects.toThrow(message as RegExp);
    expect((await get(systemeId)).version).toBe(version);
  });

  test.each([
    ["un nom vide", { nom: " " }],
    ["une finalité vide", { finalite: "" }],
    ["un nom trop long", { nom: "a".repeat(151) }],
    ["un usage inconnu", { usage: "vendu" }],
    ["un organisme qui n'est pas un UUID", { organismeId: "1" }],
  ])("%s : refusé", async (_cas, faute) => {
    const saisie = { ...cle(), organismeId: monde.commune, ...SYSTEME, ...faute } as never;
    await expect(monde.secretaire.registre.create(saisie)).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });

  test("deux réponses contraires sont gardées, et le système reste à compléter", async () => {
    const { systemeId, version } = await declare();
    await answerAll(monde.secretaire, systemeId, version, [
      ...REPONSES_CHATBOT,
      ["rulesWrittenByHumansOnly", "oui"],
    ]);
    const { lignes } = await monde.secretaire.registre.list({ ...page, statut: "a-completer", tri: "-maj" });
    expect(lignes.map(({ id }) => id)).toContain(systemeId);
  });
});

describe("qui voit, qui peut", () => {
  test("le centre de gestion ne voit rien avant la convention ; il voit tout ensuite, les systèmes à venir compris", async () => {
    const mien = await createMonde();
    const avant = await createSysteme(mien);
    await expect(mien.referent.registre.get({ id: avant.id })).rejects.toMatchObject({
      codeMetier: "introuvable",
    });
    await expect(
      mien.referent.registre.create({ ...cle(), organismeId: mien.commune, ...SYSTEME }),
    ).rejects.toMatchObject({ codeMetier: "organisme-non-servi" });
    await serve(mien);
    const apres = await createSysteme(mien, "Tri de candidatures");
    const { systemeId } = fait(
      await mien.referent.registre.create({
        ...cle(),
        organismeId: mien.commune,
        ...SYSTEME,
        nom: "Déclaré par le CDG",
      }),
    );
    const { lignes } = await mien.referent.registre.list({ ...page, organismeId: mien.commune });
    expect(lignes.map(({ id }) => id).sort()).toEqual([avant.id, apres.id, systemeId].sort());
    expect((await mien.secretaire.registre.get({ id: systemeId })).peutModifier).toBe(true);
    expect((await mien.referent.registre.getChoix()).declarables.map(({ id }) => id)).toEqual([
      mien.cdg,
      mien.commune,
    ]);
    // Another centre, another body: nothing, neither in lists nor in figures.
    const ailleurs = mien.as("admin", mien.autreCdg);
    expect((await ailleurs.registre.list(page)).total).toBe(0);
    expect((await ailleurs.registre.getSynthese()).total).toBe(0);
    const trouves = await mien.referent.recherche.list({ recherche: "tri candidatures" });
    expect(JSON.stringify(trouves)).toContain(apres.id);
    expect(JSON.stringify(await ailleurs.recherche.list({ recherche: "tri candidatures" }))).not.toContain(
      apres.id,
    );
  });

  test("une ligne d'un autre organisme ne s'écrit pas, même en SQL", async () => {
    const { id } = await createSysteme(monde);
    const acteur = {
      utilisateurId: "essai",
      organismeId: monde.autreCommune,
      mesOrganismes: [monde.autreCommune],
    };
    const touchees = await inTransaction({ base: monde.base, acteur }, (tx) =>
      tx.updateTable("systeme").where("dossier_id", "=", id).set({ nom: "Pris" }).executeTakeFirst(),
    );
    expect(touchees.numUpdatedRows).toBe(0n);
  });

  test("seul un juriste donne un avis, avec son motif ; l'historique dit qui et quand", async () => {
    const { systemeId, version } = await declare();
    const derniere = await answerAll(monde.secretaire, systemeId, version, REPONSES_CHATBOT);
    const juriste = monde.as("juriste", monde.commune);
    const demande = { ...cle(), systemeId, version: derniere };
    for (const role of ["admin", "dgs", "elu", "referent-ia"] as const) {
      await expect(
        monde.as(role, monde.commune).registre.override({ ...demande, classes: ["minimal"], motif: "m" }),
      ).rejects.toMatchObject({ codeMetier: "role-insuffisant" });
    }
    await expect(
      juriste.registre.override({ ...demande, classes: ["high-risk-annex-iii"], motif: "  " }),
    ).rejects.toThrow(/motif/);
    expect(
      refus(await juriste.registre.override({ ...demande, classes: ["transparency-art-50"], motif: "m" }))
        .code,
    ).toBe("classes-identiques");
    const confirme = fait(await juriste.registre.confirm({ ...demande, motif: "Contrat lu." }));
    fait(
      await juriste.registre.override({
        ...cle(),
        systemeId,
        version: confirme.version,
        classes: ["high-risk-annex-iii", "transparency-art-50"],
        motif: "Il oriente vers une aide sociale.",
      }),
    );
    const { systeme } = await get(systemeId);
    expect(systeme.avis).toMatchObject([
      { type: "confirme", motif: "Contrat lu.", le: "2026-03-10T09:00:00.000Z" },
      { type: "requalifie", classes: ["high-risk-annex-iii", "transparency-art-50"] },
    ]);
    const { lignes } = await monde.secretaire.registre.list({ ...page, classe: "high-risk-annex-iii" });
    expect(lignes.map(({ id }) => id)).toContain(systemeId);
  });
});

describe("le plan d'actions, ses échéances, ses preuves", () => {
  test("une action a un budget, une échéance dans l'agenda, un état ; la synthèse les additionne", async () => {
    const mien = await createMonde();
    const { id: systemeId, actionId } = await createSysteme(mien);
    const { version } = await mien.secretaire.registre.get({ id: systemeId });
    expect((await mien.secretaire.echeances.list({ ...page, etat: "a-faire" })).lignes).toMatchObject([
      { nature: "action-systeme", jour: "2026-06-30", dossier: { id: systemeId } },
    ]);
    fait(
      await mien.secretaire.registre.updateAction({
        ...cle(),
        systemeId,
        version,
        ...ACTION,
        actionId,
        etat: "faite",
      }),
    );
    expect((await mien.secretaire.echeances.list({ ...page, etat: "faites" })).lignes).toMatchObject([
      { faiteLe: "2026-03-10", reouvrable: false },
    ]);
    expect(await mien.secretaire.registre.getSynthese()).toMatchObject({
      total: 1,
      actions: 0,
      budgets: { total: "1200.00", reste: "0.00", fait: "1200.00", sansBudget: 0 },
    });
  });

  test.each([
    ["un budget négatif", { budget: "-1.00" }],
    ["un budget mal écrit", { budget: "1 200,00 €" }],
    ["un jour impossible", { echeance: "2026-02-30" }],
    ["un responsable vide", { responsable: "" }],
  ])("%s : refusé en français", async (_cas, faute) => {
    const { id: systemeId } = await createSysteme(monde);
    const { version } = await get(systemeId);
    await expect(
      monde.secretaire.registre.createAction({ ...cle(), systemeId, version, ...ACTION, ...faute } as never),
    ).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });

  test("une preuve est un fichier du système, rattaché à une obligation due ; un fichier étranger est introuvable", async () => {
    const { id: systemeId } = await createSysteme(monde);
    const derniere = await answerAll(
      monde.secretaire,
      systemeId,
      (await get(systemeId)).version,
      REPONSES_CHATBOT,
    );
    const fichierId = await createFichier(monde, systemeId);
    const demande = { ...cle(), systemeId, version: derniere, fichierId };
    await expect(
      monde.secretaire.registre.attachPreuve({ ...demande, fichierId: randomUUID(), obligation: "d-4" }),
    ).rejects.toMatchObject({ codeMetier: "introuvable" });
    await expect(monde.secretaire.registre.attachPreuve(demande)).rejects.toMatchObject({
      codeMetier: "saisie-refusee",
    });
    expect(refus(await monde.secretaire.registre.attachPreuve({ ...demande, obligation: "d-27" })).code).toBe(
      "obligation-etrangere",
    );
    const { version } = fait(
      await monde.secretaire.registre.attachPreuve({ ...demande, ...cle(), obligation: "d-4" }),
    );
    expect((await get(systemeId)).systeme.preuves).toMatchObject([{ fichierId, obligation: "d-4" }]);
    fait(await monde.secretaire.registre.detachPreuve({ ...cle(), systemeId, version, fichierId }));
    await expect(
      monde.secretaire.registre.updateAction({
        ...cle(),
        systemeId,
        version: version + 1,
        ...ACTION,
        actionId: randomUUID(),
        etat: "faite",
      }),
    ).rejects.toMatchObject({ codeMetier: "introuvable" });
  });
});

describe("ce que le nouveau texte change", () => {
  const TRI = [
    ...REPONSES_CHATBOT.slice(0, 4),
    ["annexIIIAreas", ["employment"]],
    ["employmentPurposes", ["4a"]],
    ["legalPersonsOnly", "non"],
    ["derogationConditions", []],
    ["annexIActs", []],
    ["interactions", []],
    ["activities", ["uses"]],
    ["firstPlacedOnMarket", "2028-01-15"],
  ] as const;

  test("examiné en mars 2026, relu en novembre par le travail de la maison : devoirs et jours changés, jusqu'à ce qu'on en prenne acte", async () => {
    const mien = await createMonde();
    const { systemeId, version } = fait(
      await mien.secretaire.registre.create({ ...cle(), organismeId: mien.commune, ...SYSTEME }),
    );
    await answerAll(mien.secretaire, systemeId, version, TRI);
    const novembre = () => new Date("2026-11-25T09:00:00Z");
    const fichiers = await openFichiersEssai();
    const outils = { base: mien.base, horloge: novembre, adresse: "https://essai.invalid", fichiers };
    await runJob(outils, "reexamen-systemes", {});
    const secretaire = mien.as("dgs", mien.commune, { horloge: novembre });
    const { lignes } = await secretaire.registre.list({ ...page, changement: true });
    expect(lignes.map(({ id }) => id)).toEqual([systemeId]);
    const lu = await secretaire.registre.get({ id: systemeId });
    const [changement] = lu.systeme.changements;
    expect(changement?.modifies).toContainEqual(expect.objectContaining({ id: "d-27", apres: "2027-12-02" }));
    expect(lu.journal.at(-1)).toMatchObject({ action: "examen-refait" });
    // Done: nothing is left for a person to ask again.
    expect(fait(await secretaire.registre.rescreen(cle()))).toMatchObject({ reexamines: 0, reste: false });
    const demande = { systemeId, version: lu.version, changementId: changement?.id ?? "" };
    await expect(
      secretaire.registre.acknowledge({ ...cle(), ...demande, changementId: "autre" }),
    ).rejects.toMatchObject({ codeMetier: "introuvable" });
    const vu = fait(await secretaire.registre.acknowledge({ ...cle(), ...demande }));
    expect((await secretaire.registre.list({ ...page, changement: true })).total).toBe(0);
    expect(
      refus(await secretaire.registre.acknowledge({ ...cle(), ...demande, version: vu.version })).code,
    ).toBe("changement-deja-vu");
  });

  test("demandé par une personne, sans attendre l'heure du travail", async () => {
    const mien = await createMonde();
    await createSysteme(mien);
    const secretaire = mien.as("dgs", mien.commune, { horloge: () => new Date("2026-11-25T09:00:00Z") });
    expect(fait(await secretaire.registre.rescreen(cle()))).toMatchObject({ reexamines: 1, reste: false });
    expect(date("2026-11-25")).toBe((await secretaire.registre.list(page)).lignes[0]?.examineLe);
  });

  test("en autant d'instructions pour dix systèmes que pour un, chacun avec son journal et ses échéances", async () => {
    const mien = await createMonde();
    const horloge = () => new Date("2026-11-25T09:00:00Z");
    const screen = async (nombre: number) => {
      for (let rang = 0; rang < nombre; rang += 1) await createSysteme(mien, `Système ${String(rang)}`);
      const { base, count } = countStatements(mien.base);
      const acteur = { utilisateurId: "essai", organismeId: mien.commune, mesOrganismes: [mien.commune] };
      const ctx = { acteur, organismeId: mien.commune, roles: [], horloge };
      const reexamen = await inTransaction({ base, acteur }, (tx) =>
        rescreenSystemes(tx, ctx, { maximum: 500 }),
      );
      expect(reexamen).toMatchObject({ reexamines: nombre, reste: false });
      return count();
    };
    const seul = await screen(1);
    expect(await screen(10)).toBe(seul);
    const secretaire = mien.as("dgs", mien.commune, { horloge });
    const { lignes } = await secretaire.registre.list(page);
    expect(lignes).toHaveLength(11);
    for (const { id, examineLe } of lignes) {
      expect(examineLe).toBe("2026-11-25");
      expect((await verifyChaine(mien.base.owner, `dossier:${id}`)).statut).toBe("ok");
      const { systeme, journal, version } = await secretaire.registre.get({ id });
      expect(version).toBe(3);
      expect(journal.at(-1)).toMatchObject({ action: "examen-refait" });
      expect(systeme.actions).toHaveLength(1);
    }
  });

  test("par lots : ce qui dépasse le maximum est dit, puis fait au tour suivant", async () => {
    const mien = await createMonde();
    for (const nom of ["Un", "Deux", "Trois"]) await createSysteme(mien, nom);
    const acteur = { utilisateurId: "essai", organismeId: mien.commune, mesOrganismes: [mien.commune] };
    const horloge = () => new Date("2026-11-25T09:00:00Z");
    const screen = () =>
      inTransaction({ base: mien.base, acteur }, (tx) =>
        rescreenSystemes(tx, { acteur, organismeId: mien.commune, roles: [], horloge }, { maximum: 2 }),
      );
    expect(await screen()).toMatchObject({ reexamines: 2, reste: true });
    expect(await screen()).toMatchObject({ reexamines: 1, reste: false });
    expect(await screen()).toMatchObject({ reexamines: 0, reste: false });
  });
});
