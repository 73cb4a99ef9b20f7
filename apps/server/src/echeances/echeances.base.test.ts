import { beforeAll, describe, expect, test } from "vitest";
import { cle, createDevis, fait, makeReady } from "../../test/create-mission.ts";
import { actAs, createPersonne } from "../../test/create-personne.ts";
import { createMonde, MAINTENANT, type Monde } from "../../test/create-monde.ts";
import { inTransaction } from "../db/in-transaction.ts";
import { resumeEcheances } from "./resume-echeances.ts";

const PAGE = { page: 1, taille: 50 };
const TOUT = { etat: "toutes" as const, ...PAGE };

let monde: Monde;
beforeAll(async () => {
  monde = await createMonde();
});

async function list(appel = monde.referent, autres: object = {}) {
  return (await appel.echeances.list({ ...TOUT, ...autres })).lignes;
}
const saisir = (autres: object = {}) =>
  monde.referent.echeances.create({
    ...cle(),
    jour: "2026-03-20" as never,
    heure: null,
    quoi: "Relancer la mairie",
    explication: "",
    dossierId: null,
    ...autres,
  });

describe("les échéances d'une mission suivent ce qui s'y passe", () => {
  test("de l'envoi du devis à son acceptation, pour chaque partie", async () => {
    const ici = await createMonde();
    const voir = async (appel = ici.referent) =>
      (await list(appel)).map(({ nature, etat, parNous }) => `${nature} ${etat}${parNous ? " (nous)" : ""}`);
    const { missionId, devisId } = await createDevis(ici, 2);
    expect(await voir()).toEqual([]);
    fait(await ici.referent.devis.send({ ...cle(), devisId }));
    expect((await voir()).sort()).toEqual(["deliberation a-faire", "reponse-devis a-faire"]);
    expect((await voir(ici.secretaire)).sort()).toEqual([
      "deliberation a-faire (nous)",
      "reponse-devis a-faire (nous)",
    ]);
    const autre = await createDevis(ici, 1);
    await makeReady(ici, missionId, [autre.devisId]);
    fait(await ici.secretaire.devis.accept({ ...cle(), devisId }));
    expect((await voir()).sort()).toEqual([
      "convention faite (nous)",
      "deliberation faite",
      "intervention a-faire (nous)",
      "publication-deliberation faite",
      "reponse-devis a-faire",
      "reponse-devis faite",
    ]);
    const [intervention] = (await list(ici.secretaire)).filter(({ nature }) => nature === "intervention");
    expect(intervention).toMatchObject({
      jour: "2026-03-16",
      parNous: false,
      dossier: { id: missionId },
      organisme: { id: ici.cdg },
      sources: [{ texte: expect.stringContaining("Devis n°") }],
    });
    // A cancelled devis awaits nothing any more: its échéances are cancelled, not deleted.
    fait(await ici.referent.devis.cancel({ ...cle(), devisId }));
    expect(await voir()).not.toContain("intervention a-faire (nous)");
    const gardees = await ici.base.owner
      .selectFrom("echeance")
      .where("dossier_id", "=", missionId)
      .where("etat", "=", "annulee")
      .select(["nature", "sequence"])
      .execute();
    expect(gardees).toContainEqual({ nature: "intervention", sequence: 1 });
  });

  test("ce qui ne change pas n'est pas récrit : les agendas ne voient que des changements", async () => {
    const ici = await createMonde();
    const { devisId } = await createDevis(ici, 1);
    fait(await ici.referent.devis.send({ ...cle(), devisId }));
    const avant = await list(ici.referent);
    const suite = await createDevis(ici, 1);
    fait(await ici.referent.devis.send({ ...cle(), devisId: suite.devisId }));
    const apres = new Map((await list(ici.referent)).map((echeance) => [echeance.id, echeance]));
    for (const echeance of avant) expect(apres.get(echeance.id)).toEqual(echeance);
  });

  test("une échéance marquée faite par une personne le reste quand le dossier bouge", async () => {
    const ici = await createMonde();
    const { missionId, devisId } = await createDevis(ici, 1);
    await makeReady(ici, missionId, [devisId]);
    fait(await ici.referent.devis.accept({ ...cle(), devisId }));
    const find = async () => (await list(ici.referent)).find(({ nature }) => nature === "intervention");
    const { id = "", version = 0 } = (await find()) ?? {};
    fait(await ici.referent.echeances.complete({ ...cle(), id, version }));
    const suite = await createDevis(ici, 1);
    fait(await ici.referent.devis.send({ ...cle(), devisId: suite.devisId }));
    expect(await find()).toMatchObject({ etat: "faite", faiteLe: "2026-03-10", reouvrable: true });
    fait(await ici.referent.echeances.reopen({ ...cle(), id, version: version + 1 }));
    expect(await find()).toMatchObject({ etat: "a-faire", faiteLe: null, reouvrable: false });
  });

  test("les missions d'avant les échéances reçoivent les leurs une fois", async () => {
    const ici = await createMonde();
    const { missionId, devisId } = await createDevis(ici, 1);
    fait(await ici.referent.devis.send({ ...cle(), devisId }));
    const acteur = { utilisateurId: "essai", organismeId: ici.cdg, mesOrganismes: [ici.cdg] };
    await inTransaction({ base: ici.base, acteur }, (tx) =>
      tx.updateTable("echeance").where("dossier_id", "=", missionId).set({ etat: "annulee" }).execute(),
    );
    await ici.base.owner
      .insertInto("echeance_reprise")
      .values({ dossier_id: missionId, organisme_id: ici.cdg })
      .execute();
    expect(await resumeEcheances(ici.base, MAINTENANT)).toBe(1);
    expect(await resumeEcheances(ici.base, MAINTENANT)).toBe(0);
    expect((await list(ici.referent)).map(({ nature }) => nature).sort()).toEqual([
      "deliberation",
      "reponse-devis",
    ]);
  });
});

describe("une échéance saisie est à son organisme", () => {
  test("créée, corrigée, faite, rouverte, annulée ; chaque étape a sa version et sa séquence", async () => {
    const { id } = fait(await saisir({ quoi: "Cycle", heure: "14:30" }));
    const find = async () => (await list()).find((echeance) => echeance.id === id);
    expect(await find()).toMatchObject({
      nature: "saisie",
      saisie: true,
      parNous: true,
      heure: "14:30",
      fuseau: "Europe/Paris",
      version: 1,
      sequence: 0,
    });
    const correction = {
      jour: "2026-03-23" as never,
      heure: null,
      quoi: "Cycle corrigé",
      explication: "Pourquoi",
    };
    fait(await monde.referent.echeances.update({ ...cle(), id, version: 1, ...correction }));
    fait(await monde.referent.echeances.complete({ ...cle(), id, version: 2 }));
    expect(await find()).toMatchObject({
      jour: "2026-03-23",
      heure: null,
      fuseau: null,
      etat: "faite",
      sequence: 2,
    });
    fait(await monde.referent.echeances.reopen({ ...cle(), id, version: 3 }));
    fait(await monde.referent.echeances.cancel({ ...cle(), id, version: 4 }));
    expect(await find()).toBeUndefined();
  });

  test("même liée à un dossier, l'autre partie ne la voit pas", async () => {
    const { missionId } = await createDevis(monde, 1);
    const { id } = fait(await saisir({ quoi: "Note à nous", dossierId: missionId }));
    expect((await list()).map((echeance) => echeance.id)).toContain(id);
    expect(await list(monde.secretaire)).toEqual([]);
    await expect(monde.secretaire.echeances.complete({ ...cle(), id, version: 1 })).rejects.toMatchObject({
      codeMetier: "introuvable",
    });
  });
});

describe("refusé, en français, et rien n'est écrit", () => {
  test("marquer faite celle d'un autre, corriger celle d'un dossier, reprendre ce que le dossier dit", async () => {
    const ici = await createMonde();
    const { missionId, devisId } = await createDevis(ici, 1);
    await makeReady(ici, missionId, [devisId]);
    const par = new Map((await list(ici.referent)).map((echeance) => [echeance.nature, echeance]));
    const cible = (nature: string) => {
      const { id = "", version = 0 } = par.get(nature) ?? {};
      return { ...cle(), id, version };
    };
    const avant = await list(ici.referent);
    const { echeances } = ici.referent;
    await expect(echeances.complete(cible("reponse-devis"))).rejects.toMatchObject({
      codeMetier: "echeance-d-un-autre",
    });
    await expect(echeances.cancel(cible("convention"))).rejects.toMatchObject({
      codeMetier: "echeance-du-dossier",
    });
    await expect(echeances.reopen(cible("convention"))).rejects.toMatchObject({
      codeMetier: "echeance-du-dossier",
    });
    await expect(echeances.complete(cible("convention"))).rejects.toMatchObject({
      codeMetier: "echeance-close",
    });
    const perimee = { ...cible("convention"), version: 9 };
    await expect(echeances.complete(perimee)).rejects.toMatchObject({ codeMetier: "version-perimee" });
    expect(await list(ici.referent)).toEqual(avant);
  });

  test.each`
    cas                                 | autres                                                   | message
    ${"30 février"}                     | ${{ jour: "2026-02-30" }}                                | ${/2026-02-30/}
    ${"heure impossible"}               | ${{ heure: "25:00" }}                                    | ${/14:30/}
    ${"heure que l'horloge saute"}      | ${{ jour: "2026-03-29", heure: "02:30" }}                | ${/n'existe pas à l'horloge/}
    ${"heure qu'elle montre deux fois"} | ${{ jour: "2026-10-25", heure: "02:30" }}                | ${/deux fois/}
    ${"rien à faire"}                   | ${{ quoi: "   " }}                                       | ${/ce qui est à faire/}
    ${"texte sans fin"}                 | ${{ quoi: "x".repeat(201) }}                             | ${/200 caractères/}
    ${"dossier d'un autre"}             | ${{ dossierId: "00000000-0000-4000-8000-000000000000" }} | ${/Ce dossier n'existe pas/}
  `("$cas", async ({ autres, message }) => {
    const avant = await list();
    await expect(saisir(autres as object)).rejects.toThrow(message as RegExp);
    expect(await list()).toEqual(avant);
  });

  test("un mois qui n'en est pas un", async () => {
    for (const mois of ["2026-13", "2012-12", "2099-01", "2026-1", "mars"])
      await expect(monde.referent.echeances.getMois({ mois })).rejects.toMatchObject({
        code: "BAD_REQUEST",
      });
  });
});

describe("le mois", () => {
  test("des semaines entières, ses fériés, et les échéances de la grille", async () => {
    const ici = await createMonde();
    const creer = (jour: string) =>
      ici.referent.echeances.create({
        ...cle(),
        jour: jour as never,
        heure: null,
        quoi: jour,
        explication: "",
        dossierId: null,
      });
    for (const jour of ["2027-04-25", "2027-04-26", "2027-05-31", "2027-06-06", "2027-06-07"])
      fait(await creer(jour));
    const mai = await ici.referent.echeances.getMois({ mois: "2027-05" });
    expect(mai).toMatchObject({ du: "2027-04-26", au: "2027-06-06", tronque: false });
    expect(mai.echeances.map(({ jour }) => jour)).toEqual(["2027-04-26", "2027-05-31", "2027-06-06"]);
    expect(mai.feries.map(({ jour }) => jour)).toEqual([
      "2027-05-01",
      "2027-05-06",
      "2027-05-08",
      "2027-05-17",
    ]);
    expect(await ici.referent.echeances.getMois({ mois: "2098-12" })).toMatchObject({ au: "2099-01-04" });
    expect(await ici.referent.echeances.getMois({ mois: "2013-01" })).toMatchObject({ du: "2012-12-31" });
  });
});

describe("une échéance s'attribue à une personne de l'organisme qui doit agir", () => {
  test("à la saisie ou après coup, celles des dossiers aussi ; « les miennes » ne montre qu'elles", async () => {
    const ici = await createMonde();
    const moi = await createPersonne(ici, ici.cdg, ["agent"]);
    const appel = actAs(ici, moi, ["agent"], ici.cdg);
    expect(await appel.echeances.getEquipe()).toEqual([{ id: moi, nom: "Camille Essai" }]);
    const { missionId, devisId } = await createDevis(ici, 1);
    const saisie = { jour: "2026-03-20" as never, heure: null, quoi: "Relancer", explication: "" };
    const creee = fait(
      await appel.echeances.create({ ...cle(), ...saisie, dossierId: missionId, attribueeA: moi }),
    );
    expect(await appel.echeances.get({ id: creee.id })).toMatchObject({
      attribueeA: { id: moi, nom: "Camille Essai" },
      dossier: { id: missionId },
    });
    fait(await ici.referent.devis.send({ ...cle(), devisId }));
    const [recue] = await list(ici.secretaire, { qui: "nous" });
    const elle = await createPersonne(ici, ici.commune, ["dgs"]);
    const version = recue?.version ?? 0;
    fait(await ici.secretaire.echeances.assign({ ...cle(), id: recue?.id ?? "", version, attribueeA: elle }));
    expect(await list(actAs(ici, elle, ["dgs"], ici.commune), { qui: "moi" })).toMatchObject([
      { id: recue?.id, attribueeA: { id: elle } },
    ]);
    // The other party does not read who works there.
    expect((await list(ici.referent)).find(({ id }) => id === recue?.id)?.attribueeA).toBeNull();
    expect(await list(appel, { qui: "moi" })).toMatchObject([{ id: creee.id }]);
    // What the correction leaves out stays; an erased person leaves it to everybody.
    fait(await appel.echeances.update({ ...cle(), id: creee.id, version: 1, ...saisie, quoi: "Rappeler" }));
    expect(await appel.echeances.get({ id: creee.id })).toMatchObject({
      attribueeA: { id: moi },
      dossier: { id: missionId },
    });
    await createPersonne(ici, ici.cdg, ["admin"]);
    const acces = await ici.as("admin", ici.cdg).rgpd.dossierAcces({ utilisateurId: moi });
    expect(acces.organismes[0]?.echeances).toEqual([{ jour: "2026-03-20", quoi: "Rappeler" }]);
    fait(await ici.as("admin", ici.cdg).rgpd.delete({ ...cle(), utilisateurId: moi }));
    expect((await ici.referent.echeances.get({ id: creee.id })).attribueeA).toBeNull();
  });

  test("ni à quelqu'un d'ailleurs, ni à qui est parti, ni quand elle est faite, ni sur une version passée", async () => {
    const ailleurs = await createPersonne(monde, monde.commune, ["dgs"]);
    const { id } = fait(await saisir());
    const assign = (attribueeA: string | null, version = 1) =>
      monde.referent.echeances.assign({ ...cle(), id, version, attribueeA });
    for (const personne of [ailleurs, "personne", "'; drop table echeance; --"]) {
      await expect(assign(personne)).rejects.toThrow(/ne travaille pas/);
      await expect(saisir({ attribueeA: personne })).rejects.toThrow(/ne travaille pas/);
    }
    await expect(assign(null, 4)).rejects.toMatchObject({ code: "CONFLICT" });
    fait(await monde.referent.echeances.complete({ ...cle(), id, version: 1 }));
    await expect(assign(null, 2)).rejects.toThrow(/plus à faire/);
  });
});
