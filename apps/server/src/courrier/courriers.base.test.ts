import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cle } from "../../test/create-mission.ts";
import { type Appel, createMonde, MAINTENANT, type Monde } from "../../test/create-monde.ts";
import { type AttrapeCourrier, startSmtp } from "../../test/start-smtp.ts";
import { inTransaction } from "../db/in-transaction.ts";
import { addCourrier, type NouveauCourrier } from "./add-courrier.ts";
import { deliverCourriers, type Depot } from "./deliver-courriers.ts";
import { openSmtp } from "./open-smtp.ts";

const REFUS: Readonly<Record<string, number>> = { inconnu: 550, pleine: 452 };
const EXPEDITEUR = "Centre d'essai <ne-pas-repondre@essai.invalid>";
const service = "https://ia.essai.invalid";

let smtp: AttrapeCourrier;
let monde: Monde;
let admin: Appel;
let horloge: Date;

beforeAll(async () => {
  smtp = await startSmtp({ refuser: (adresse) => REFUS[adresse.split("-")[0] ?? ""] ?? null });
});
afterAll(() => smtp.stop());
beforeEach(async () => {
  monde = await createMonde();
  admin = monde.as("admin", monde.cdg, { smtpConfigure: true });
  horloge = MAINTENANT;
  // One database serves every test: what the others left in the outbox is not theirs to receive here.
  await monde.base.owner
    .updateTable("courrier")
    .where("etat", "=", "a-envoyer")
    .set({ etat: "abandonne" })
    .execute();
});

const depot = (autres: Partial<Depot> = {}): Depot => ({
  base: monde.base,
  horloge: () => horloge,
  sortie: openSmtp({ url: smtp.url, expediteur: EXPEDITEUR }),
  service,
  ...autres,
});
async function deliver(autres: Partial<Depot> = {}) {
  const choisi = depot(autres);
  try {
    return await deliverCourriers(choisi);
  } finally {
    choisi.sortie?.close();
  }
}
const acteur = () => ({
  utilisateurId: randomUUID(),
  organismeId: monde.cdg,
  mesOrganismes: [monde.cdg],
});
async function add(autres: Partial<NouveauCourrier<"essai">> = {}) {
  const destinataire = autres.destinataire ?? `${randomUUID()}@essai.invalid`;
  const id = await inTransaction({ base: monde.base, acteur: acteur() }, (tx) =>
    addCourrier(tx, {
      modele: "essai",
      variables: { nom: "Zoé Œuvré" },
      organismeId: monde.cdg,
      ...autres,
      destinataire,
    }),
  );
  return { id, destinataire };
}
const addInvitation = (destinataire = `${randomUUID()}@essai.invalid`) =>
  inTransaction({ base: monde.base, acteur: acteur() }, (tx) =>
    addCourrier(tx, {
      modele: "invitation",
      destinataire,
      variables: { nom: "Zoé", auteur: "Ali", lien: "https://x.invalid/secret-42", expiration: "demain" },
      organismeId: monde.cdg,
    }),
  );
const recus = (destinataire: string) => smtp.recus.filter(({ pour }) => pour.includes(destinataire));
const later = (minutes: number): void => {
  horloge = new Date(horloge.getTime() + minutes * 60_000);
};

describe("un courrier part si, et seulement si, ce qu'il dit est enregistré", () => {
  test("il arrive une fois, lisible, accents compris", async () => {
    const { id, destinataire } = await add();
    expect(await deliver()).toMatchObject({ envoyes: 1, echecs: 0, interrompu: false });
    expect(await deliver()).toMatchObject({ envoyes: 0 });
    const [recu, ...autres] = recus(destinataire);
    expect(autres).toEqual([]);
    expect(recu?.mail).toMatchObject({
      from: { address: "ne-pas-repondre@essai.invalid", name: "Centre d'essai" },
      to: [{ address: destinataire }],
      messageId: `<${id}@essai.invalid>`,
    });
    expect(recu?.mail.text).toContain(
      "Bonjour Zoé Œuvré,\n\nVous lisez ce courrier : l'envoi depuis https://ia",
    );
    expect(recu?.mail.html).toContain("<p>Bonjour Zoé Œuvré,</p>");
    expect(recu?.mail.headers).toContainEqual(
      expect.objectContaining({ key: "auto-submitted", value: "auto-generated" }),
    );
    await expect(admin.courriers.get({ id })).resolves.toMatchObject({
      etat: "envoye",
      masque: false,
      texte: expect.stringContaining("Zoé Œuvré"),
    });
  });

  test("un fichier d'agenda part avec lui, sous la méthode que les agendas attendent", async () => {
    const contenu = "BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nEND:VCALENDAR\r\n";
    const { destinataire } = await add({ calendrier: { methode: "CANCEL", contenu } });
    await deliver();
    const [joint] = recus(destinataire)[0]?.mail.attachments ?? [];
    expect(joint).toMatchObject({ mimeType: "text/calendar", method: "CANCEL" });
    const lu = new TextDecoder().decode(joint?.content as ArrayBuffer);
    expect(lu.replaceAll("\r\n", "\n")).toBe(contenu.replaceAll("\r\n", "\n"));
  });

  test("une transaction défaite n'envoie rien", async () => {
    const destinataire = `${randomUUID()}@essai.invalid`;
    const defaite = inTransaction({ base: monde.base, acteur: acteur() }, async (tx) => {
      await addCourrier(tx, {
        modele: "essai",
        destinataire,
        variables: { nom: "A" },
        organismeId: monde.cdg,
      });
      throw new RangeError("arrêt voulu");
    });
    await expect(defaite).rejects.toThrow("arrêt voulu");
    await deliver();
    expect(recus(destinataire)).toEqual([]);
  });

  test("deux serveurs à la fois : chaque courrier part une fois", async () => {
    const attendus: string[] = [];
    for (let n = 0; n < 60; n += 1) attendus.push((await add()).destinataire);
    const [a, b] = await Promise.all([deliver(), deliver()]);
    expect((a?.envoyes ?? 0) + (b?.envoyes ?? 0)).toBe(60);
    for (const destinataire of attendus) expect(recus(destinataire)).toHaveLength(1);
  });

  test("un serveur arrêté en plein envoi : un autre reprend après la réservation", async () => {
    const { id, destinataire } = await add();
    const reserve_jusqua = new Date(horloge.getTime() + 300_000).toISOString();
    await monde.base.owner.updateTable("courrier").where("id", "=", id).set({ reserve_jusqua }).execute();
    expect(await deliver()).toMatchObject({ envoyes: 0 });
    later(6);
    expect(await deliver()).toMatchObject({ envoyes: 1 });
    expect(recus(destinataire)).toHaveLength(1);
  });
});

describe("quand l'envoi échoue, cela se voit et recommence", () => {
  test("serveur arrêté : rien n'est perdu ni compté en trop, et tout part à son retour", async () => {
    const attrape = await startSmtp();
    const sortie = () => openSmtp({ url: attrape.url, expediteur: EXPEDITEUR });
    await attrape.stop();
    const envois = [await add(), await add(), await add(), await add(), await add()];
    expect(await deliver({ sortie: sortie() })).toMatchObject({ envoyes: 0, interrompu: true });
    const etat = await admin.courriers.getEtat();
    expect(etat).toMatchObject({ mode: "smtp", enAttente: 5, abandonnes: 0 });
    expect(etat.panne?.message).toMatch(/serveur d'envoi .*\(ES?OCKET\)|ECONNREFUSED/);
    const { lignes } = await admin.courriers.list({ page: 1, taille: 10 });
    expect(lignes.filter(({ essais }) => essais > 0).length).toBeLessThanOrEqual(3);

    const retour = await startSmtp({ port: Number(new URL(attrape.url).port) });
    expect(await deliver({ sortie: sortie() })).toMatchObject({ envoyes: 0, interrompu: false });
    later(2);
    expect(await deliver({ sortie: sortie() })).toMatchObject({ envoyes: 5 });
    expect(retour.recus.flatMap(({ pour }) => pour).sort()).toEqual(
      envois.map(({ destinataire }) => destinataire).sort(),
    );
    expect((await admin.courriers.getEtat()).panne).toBeNull();
    await retour.stop();
  });

  test("adresse refusée : abandonnée à la première réponse, les autres passent, une personne peut la reprendre", async () => {
    const refuse = await add({ destinataire: `inconnu-${randomUUID()}@essai.invalid` });
    const bon = await add();
    expect(await deliver()).toMatchObject({ envoyes: 1, echecs: 1, interrompu: false });
    expect(recus(bon.destinataire)).toHaveLength(1);
    await expect(admin.courriers.get({ id: refuse.id })).resolves.toMatchObject({
      etat: "abandonne",
      erreur: expect.stringMatching(/refusé ce courrier \(550\).*boîte inconnue/),
    });
    await admin.courriers.retry({ ...cle(), id: refuse.id });
    await expect(admin.courriers.get({ id: refuse.id })).resolves.toMatchObject({
      etat: "a-envoyer",
      essais: 0,
    });
    await expect(admin.courriers.retry({ ...cle(), id: bon.id })).rejects.toMatchObject({
      codeMetier: "courrier-deja-parti",
    });
  });

  test("boîte pleine : réessayé de plus en plus tard, abandonné au bout de quatre jours", async () => {
    const { id } = await add({ destinataire: `pleine-${randomUUID()}@essai.invalid` });
    for (let essai = 0; essai < 10; essai += 1) {
      await deliver();
      later(1_441);
    }
    await expect(admin.courriers.get({ id })).resolves.toMatchObject({
      etat: "abandonne",
      essais: 10,
      erreur: expect.stringContaining("demande d'attendre (452)"),
    });
  });
});

describe("en démonstration", () => {
  test("rien ne sort, et l'écran montre ce qui serait parti, même secret", async () => {
    const { destinataire } = await add();
    const id = await addInvitation(destinataire);
    expect(await deliver({ sortie: null })).toMatchObject({ envoyes: 0, retenus: 2 });
    expect(recus(destinataire)).toEqual([]);
    const demo = monde.as("referent-ia", monde.cdg, { demonstration: true, smtpConfigure: true });
    expect((await demo.courriers.getEtat()).mode).toBe("demonstration");
    await expect(demo.courriers.get({ id })).resolves.toMatchObject({
      etat: "retenu",
      texte: expect.stringContaining("https://x.invalid/secret-42"),
    });
  });
});

test("le texte d'un courrier secret n'est montré à personne, et n'est plus gardé une fois parti", async () => {
  const id = await addInvitation();
  const vu = async () => JSON.stringify(await admin.courriers.get({ id }));
  expect(await vu()).not.toContain("secret-42");
  await deliver();
  expect(await vu()).not.toContain("secret-42");
  const garde = await monde.base.owner.selectFrom("courrier").where("id", "=", id).selectAll().execute();
  expect(garde).toHaveLength(1);
  expect(JSON.stringify(garde)).not.toContain("secret-42");
});

describe("les modèles d'un organisme", () => {
  const MODIFIE = { modele: "essai" as const, objet: "{{organisme}} écrit", texte: "Cher {{nom}}" };

  test("son texte sert à ses courriers, pas à ceux d'un autre ; il peut revenir au texte par défaut", async () => {
    const { version } = await admin.courriers.updateModele({ ...cle(), ...MODIFIE, version: 0 });
    const { destinataire } = await add();
    await deliver();
    expect(recus(destinataire)[0]?.mail.text?.trim()).toBe("Cher Zoé Œuvré");
    const autre = monde.as("admin", monde.autreCdg);
    expect((await autre.courriers.listModeles()).find(({ code }) => code === "essai")?.version).toBe(0);
    await expect(
      admin.courriers.deleteModele({ ...cle(), modele: "essai", version: 0 }),
    ).rejects.toMatchObject({
      codeMetier: "version-perimee",
    });
    await admin.courriers.deleteModele({ ...cle(), modele: "essai", version });
    const suite = await add();
    await deliver();
    expect(recus(suite.destinataire)[0]?.mail.text).toContain("Vous lisez ce courrier");
  });

  test("une variable inconnue est refusée à l'enregistrement, sous son champ, et rien n'est écrit", async () => {
    const refuse = admin.courriers.updateModele({
      ...cle(),
      ...MODIFIE,
      texte: "Cher {{prenom}}",
      version: 0,
    });
    await expect(refuse).rejects.toMatchObject({
      code: "BAD_REQUEST",
      codeMetier: "modele-refuse",
      details: { champs: [{ chemin: ["texte"], message: expect.stringContaining("« prenom »") }] },
    });
    expect((await admin.courriers.listModeles()).every(({ version }) => version === 0)).toBe(true);
    const vu = await admin.courriers.previewModele({ ...MODIFIE, texte: "Cher {{prenom}}" });
    expect(vu).toMatchObject({ apercu: null, fautes: [{ champ: "texte" }] });
  });

  test("une variable inconnue arrête l'envoi ; corrigé, le modèle laisse partir ce qu'il retenait", async () => {
    await monde.base.owner
      .insertInto("courrier_modele")
      .values({
        organisme_id: monde.cdg,
        modele: "essai",
        objet: "x",
        texte: "{{d-une-autre-version}}",
        maj_le: MAINTENANT.toISOString(),
      })
      .execute();
    const { id, destinataire } = await add();
    expect(await deliver()).toMatchObject({ envoyes: 0, echecs: 1, interrompu: false });
    await expect(admin.courriers.get({ id })).resolves.toMatchObject({
      etat: "abandonne",
      erreur: expect.stringContaining("« d-une-autre-version »"),
    });
    await admin.courriers.updateModele({ ...cle(), ...MODIFIE, version: 1 });
    expect(await deliver()).toMatchObject({ envoyes: 1 });
    expect(recus(destinataire)).toHaveLength(1);
  });

  test("l'aperçu montre ce que chaque variable tiendra", async () => {
    const { apercu } = await admin.courriers.previewModele(MODIFIE);
    expect(apercu?.texte).toBe("Cher [nom de la personne qui fait l'essai]");
    expect(apercu?.objet).toMatch(/^cdg d'essai \d+ écrit$/);
  });
});

test("les courriers d'un organisme ne se voient pas d'un autre", async () => {
  const { id } = await add();
  const autre = monde.as("admin", monde.autreCdg);
  await expect(autre.courriers.list({ page: 1, taille: 10 })).resolves.toMatchObject({ total: 0 });
  await expect(autre.courriers.get({ id })).rejects.toMatchObject({ codeMetier: "introuvable" });
  await expect(autre.courriers.retry({ ...cle(), id })).rejects.toMatchObject({ codeMetier: "introuvable" });
});

test("un courrier d'essai va à soi-même, une fois par demande", async () => {
  const demande = cle();
  const fait = await admin.courriers.createEssai(demande);
  expect(await admin.courriers.createEssai(demande)).toEqual(fait);
  expect(await deliver()).toMatchObject({ envoyes: 1 });
});

describe("un courrier mal demandé est refusé, rien n'est écrit", () => {
  test.each`
    cas                               | autres                                         | message
    ${"adresse qui n'en est pas une"} | ${{ destinataire: "personne" }}                | ${/« personne » n'est pas une adresse/}
    ${"deux adresses"}                | ${{ destinataire: "a@b.fr, c@d.fr" }}          | ${/n'est pas une adresse/}
    ${"en-tête dans l'adresse"}       | ${{ destinataire: "a@b.fr\r\nBcc: c@d.fr" }}   | ${/n'est pas une adresse/}
    ${"adresse sans fin"}             | ${{ destinataire: `${"a".repeat(250)}@b.fr` }} | ${/n'est pas une adresse/}
    ${"valeur oubliée"}               | ${{ variables: {} }}                           | ${/attendues nom ; reçues \./}
    ${"valeur de trop"}               | ${{ variables: { nom: "A", lien: "x" } }}      | ${/reçues lien, nom/}
  `("$cas", async ({ autres, message }) => {
    await expect(add(autres as Partial<NouveauCourrier<"essai">>)).rejects.toThrow(message as RegExp);
    expect((await admin.courriers.list({ page: 1, taille: 1 })).total).toBe(0);
  });
});
