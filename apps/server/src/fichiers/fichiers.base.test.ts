import { randomBytes, randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createDevis } from "../../test/create-mission.ts";
import { createTestServer, type ServeurEssai } from "../../test/create-test-server.ts";
import { buildDepot, deposer, PDF, type Personne, signIn, telecharger } from "../../test/deposer.ts";
import { verifyChaine } from "../journal/verify-chaine.ts";
import type { FileStore } from "./file-store.ts";
import { ROLES_DEPOT } from "./roles-fichier.ts";

const SIGNATAIRES = [{ nom: "B. Essai", qualite: "maire", delegation: "délibération du 4 juillet 2020" }];

let serveur: ServeurEssai;
let dossierId: string;
let referent: Personne;
let secretaire: Personne;
beforeAll(async () => {
  serveur = await createTestServer();
  const { monde } = serveur;
  dossierId = (await createDevis(monde)).missionId;
  referent = await signIn(serveur, "referent-ia", monde.cdg);
  secretaire = await signIn(serveur, "dgs", monde.commune);
});
afterAll(() => serveur.app.close());

async function listIds(store: FileStore): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const { id } of store.list()) ids.push(id);
  return ids;
}
const getId = (reponse: { json: () => unknown }): string =>
  (reponse.json() as { fichierId: string }).fichierId;
const getCode = (reponse: { json: () => unknown }): string =>
  (reponse.json() as { codeMetier: string }).codeMetier;

/** What is kept: rows, bytes, room, records of the journal. Nothing of it may move when a file is refused. */
async function count(server = serveur, store = serveur.application.fichiers.store) {
  const { monde } = server;
  const { rows } = await monde.base.owner.transaction().execute(async (tx) => ({
    rows: await tx.selectFrom("fichier").select("id").execute(),
  }));
  const liste = await monde.secretaire.fichiers.list({ dossierId });
  return {
    lignes: rows.length,
    objets: (await listIds(store)).length,
    place: liste.place,
    attente: readdirSync(store.depot),
  };
}

describe("déposer, lire, retirer", () => {
  test("une convention signée : ses signataires à part de qui la dépose, lisible des deux parties, octet pour octet", async () => {
    const { monde, application } = serveur;
    const octets = Buffer.concat([PDF, randomBytes(200_000)]);
    const depot = await deposer(serveur, secretaire, {
      dossierId,
      octets,
      nom: "Convention signée le 9 mars.pdf",
      genre: "convention-signee",
      signataires: SIGNATAIRES,
    });
    expect(depot.statusCode).toBe(201);
    const id = getId(depot);
    const { fichiers, place, peutDeposer } = await monde.referent.fichiers.list({ dossierId });
    expect(fichiers).toMatchObject([
      {
        id,
        genre: "convention-signee",
        nom: "Convention signée le 9 mars.pdf",
        typeMime: "application/pdf",
        octets: octets.length,
        signataires: SIGNATAIRES,
        deposePar: { organismeId: monde.commune },
      },
    ]);
    expect(peutDeposer).toBe(true);
    // The room taken is the depositor's, not the reader's.
    expect(place.octets).toBe(0);
    expect((await monde.secretaire.fichiers.list({ dossierId })).place).toMatchObject({
      octets: octets.length,
      fichiers: 1,
    });
    for (const lecteur of [referent, secretaire, await signIn(serveur, "lecture", monde.cdg)]) {
      const lu = await telecharger(serveur, lecteur, id);
      expect(lu.statusCode).toBe(200);
      expect(lu.rawPayload.equals(octets)).toBe(true);
    }
    const ligne = await application.base.owner
      .selectFrom("fichier")
      .where("id", "=", id)
      .selectAll()
      .executeTakeFirstOrThrow();
    expect(ligne.depose_par).not.toBe("B. Essai");
    const { journal } = await monde.referent.missions.get({ id: dossierId });
    const enregistre = journal.at(-1);
    expect(enregistre).toMatchObject({ action: "fichier-depose", objetId: id });
    // The journal names nobody: neither a signatory, nor a file, whose name may be somebody's.
    expect(JSON.stringify(enregistre)).not.toMatch(/Essai|mars/);
  });

  test("le téléchargement ne peut rien exécuter : pièce jointe, type figé, bac à sable, rien en mémoire", async () => {
    const id = getId(
      await deposer(serveur, secretaire, {
        dossierId,
        nom: "L'acte « n° 1 ».txt",
        octets: Buffer.from("<script>alert(1)</script>"),
      }),
    );
    const { headers } = await telecharger(serveur, referent, id);
    expect(headers).toMatchObject({
      "content-type": expect.stringMatching(/^text\/plain/) as unknown,
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
      "cache-control": "private, no-store",
      "content-length": "25",
    });
    expect(headers["content-disposition"]).toBe(
      "attachment; filename=\"L'acte _ n_ 1 _.txt\"; filename*=UTF-8''L%27acte%20%C2%AB%20n%C2%B0%201%20%C2%BB.txt",
    );
  });

  test("retirer demande un motif, rend la place, ferme la lecture, et se lit dans le journal", async () => {
    const { monde } = serveur;
    const id = getId(await deposer(serveur, secretaire, { dossierId }));
    const avant = await count();
    const demande = { cleIdempotence: randomUUID(), fichierId: id };
    await expect(monde.secretaire.fichiers.remove({ ...demande, motif: " " })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
    const fait = await monde.secretaire.fichiers.remove({ ...demande, motif: "mauvais fichier" });
    expect(fait).toEqual({ statut: "fait" });
    // Sent again, it is done once.
    expect(await monde.secretaire.fichiers.remove({ ...demande, motif: "mauvais fichier" })).toEqual(fait);
    expect((await telecharger(serveur, secretaire, id)).statusCode).toBe(404);
    const apres = await count();
    expect(apres.place.octets).toBe(avant.place.octets - PDF.length);
    expect(apres.place.fichiers).toBe(avant.place.fichiers - 1);
    const { journal } = await monde.secretaire.missions.get({ id: dossierId });
    expect(journal.at(-1)).toMatchObject({ action: "fichier-retire", objetId: id });
    await expect(
      monde.secretaire.fichiers.remove({ ...demande, cleIdempotence: randomUUID(), motif: "encore" }),
    ).rejects.toMatchObject({ codeMetier: "introuvable" });
  });

  test("l'autre partie lit, mais ne retire pas", async () => {
    const { monde } = serveur;
    const id = getId(await deposer(serveur, secretaire, { dossierId }));
    await expect(
      monde.referent.fichiers.remove({
        cleIdempotence: randomUUID(),
        fichierId: id,
        motif: "à la place d'un autre",
      }),
    ).rejects.toMatchObject({ codeMetier: "reserve-au-deposant" });
  });

  test("la même clé renvoyée : le même fichier, une fois ; avec d'autres octets : refusée", async () => {
    const cleIdempotence = randomUUID();
    const premier = await deposer(serveur, referent, { dossierId, cleIdempotence });
    const avant = await count();
    const second = await deposer(serveur, referent, { dossierId, cleIdempotence });
    expect(second.json()).toEqual(premier.json());
    const autre = await deposer(serveur, referent, {
      dossierId,
      cleIdempotence,
      octets: Buffer.concat([PDF, Buffer.from("%")]),
    });
    expect([autre.statusCode, getCode(autre)]).toEqual([409, "cle-idempotence-reutilisee"]);
    expect(await count()).toEqual(avant);
  });

  test("la chaîne du dossier reste intacte", async () => {
    expect((await verifyChaine(serveur.monde.base.owner, `dossier:${dossierId}`)).statut).toBe("ok");
  });
});

describe("qui peut", () => {
  test("les rôles de la matrice déposent, les autres non : rien n'est reçu d'eux", async () => {
    // The same list opens the withdrawal, whose every role is in the matrix of rights.
    for (const role of ["agent", "lecture", "elu"] as const) {
      const personne = await signIn(serveur, role, serveur.monde.cdg);
      const depot = await deposer(serveur, personne, { dossierId });
      const permis = (ROLES_DEPOT as readonly string[]).includes(role);
      expect(permis ? depot.statusCode : getCode(depot)).toBe(permis ? 201 : "role-insuffisant");
    }
  });

  test("un étranger au dossier : ni dépôt, ni lecture, ni liste, ni retrait, et rien ne dit qu'il existe", async () => {
    const { monde } = serveur;
    const id = getId(await deposer(serveur, secretaire, { dossierId }));
    const avant = await count();
    for (const organisme of [monde.autreCdg, monde.autreCommune]) {
      const etranger = await signIn(serveur, "admin", organisme);
      const depot = await deposer(serveur, etranger, { dossierId });
      expect([depot.statusCode, getCode(depot)]).toEqual([404, "introuvable"]);
      const lu = await telecharger(serveur, etranger, id);
      const jamais = await telecharger(serveur, etranger, randomUUID());
      expect(lu.statusCode).toBe(404);
      expect({ ...lu.json<object>(), requestId: "" }).toEqual({ ...jamais.json<object>(), requestId: "" });
      // Naming somebody else's organisme opens nothing.
      expect((await telecharger(serveur, { ...etranger, organisme: monde.commune }, id)).statusCode).toBe(
        403,
      );
    }
    expect(await count()).toEqual(avant);
  });

  test("sans session : connexion demandée", async () => {
    expect((await deposer(serveur, null, { dossierId })).statusCode).toBe(401);
    expect(
      (await telecharger(serveur, { cookie: "", organisme: serveur.monde.cdg }, randomUUID())).statusCode,
    ).toBe(401);
  });

  test("un autre site ne fait pas déposer un navigateur", async () => {
    const { payload, type } = buildDepot([]);
    const reponse = await serveur.app.inject({
      method: "POST",
      url: "/api/fichiers",
      headers: { "content-type": type, cookie: secretaire.cookie, origin: "https://ailleurs.example" },
      payload,
    });
    expect([reponse.statusCode, getCode(reponse)]).toEqual([403, "origine-refusee"]);
  });
});

describe("ce qui est refusé ne laisse rien derrière lui", () => {
  test.each`
    cas                                   | envoi                                                  | statut | code
    ${"un nom qui remonte les dossiers"}  | ${{ nom: "../../etc/cron.d/acte.pdf" }}                | ${400} | ${"saisie-refusee"}
    ${"un nom avec un octet nul"}         | ${{ nom: "acte.pdf\0.exe" }}                           | ${400} | ${"saisie-refusee"}
    ${"un programme nommé .pdf"}          | ${{ octets: Buffer.concat([Buffer.from("MZ"), PDF]) }} | ${422} | ${"type-de-fichier"}
    ${"une page web nommée .pdf"}         | ${{ octets: Buffer.from("<!doctype html><p>") }}       | ${422} | ${"type-de-fichier"}
    ${"un fichier vide"}                  | ${{ octets: Buffer.alloc(0) }}                         | ${400} | ${"fichier-vide"}
    ${"un genre inconnu"}                 | ${{ genre: "facture" }}                                | ${400} | ${"saisie-refusee"}
    ${"un acte signé sans signataire"}    | ${{ genre: "convention-signee" }}                      | ${400} | ${"saisie-refusee"}
    ${"une clé qui n'est pas un UUID"}    | ${{ cleIdempotence: "1" }}                             | ${400} | ${"saisie-refusee"}
    ${"un dossier qui n'est pas un UUID"} | ${{ dossierId: "1; drop table fichier" }}              | ${400} | ${"saisie-refusee"}
  `("$cas", async ({ envoi, statut, code }: { envoi: object; statut: number; code: string }) => {
    const avant = await count();
    const reponse = await deposer(serveur, secretaire, { dossierId, ...envoi });
    expect([reponse.statusCode, getCode(reponse)]).toEqual([statut, code]);
    expect(reponse.json<{ message: string }>().message).toMatch(/[éèà]|fichier|attendu/);
    expect(await count()).toEqual(avant);
  });

  test.each([
    [
      "les octets avant leur description",
      [
        { nom: "fichier", fichier: "a.pdf", corps: PDF },
        { nom: "piece", corps: "{}" },
      ],
    ],
    [
      "une description qui n'est pas du JSON",
      [
        { nom: "piece", corps: "{" },
        { nom: "fichier", fichier: "a", corps: PDF },
      ],
    ],
    ["un autre champ", [{ nom: "autre", corps: "{}" }]],
    ["rien", []],
  ])("un envoi mal formé : %s", async (_cas, parties) => {
    const avant = await count();
    const { payload, type } = buildDepot(parties);
    const reponse = await serveur.app.inject({
      method: "POST",
      url: "/api/fichiers",
      headers: { "content-type": type, cookie: secretaire.cookie, "x-organisme": secretaire.organisme },
      payload,
    });
    expect([reponse.statusCode, getCode(reponse)]).toEqual([400, "depot-mal-forme"]);
    expect(await count()).toEqual(avant);
  });

  test("un envoi qui n'est pas un formulaire est refusé comme ailleurs", async () => {
    const reponse = await serveur.app.inject({
      method: "POST",
      url: "/api/fichiers",
      headers: {
        "content-type": "application/pdf",
        cookie: secretaire.cookie,
        "x-organisme": secretaire.organisme,
      },
      payload: PDF,
    });
    expect([reponse.statusCode, getCode(reponse)]).toEqual([415, "type-de-contenu"]);
  });
});
