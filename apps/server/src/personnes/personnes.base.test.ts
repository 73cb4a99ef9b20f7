import { beforeEach, describe, expect, test } from "vitest";
import { cle, date, fait, refus } from "../../test/create-mission.ts";
import { createMonde, type Monde } from "../../test/create-monde.ts";
import { actAs, createPersonne, openSession } from "../../test/create-personne.ts";
import { getSession } from "../session/get-session.ts";
import { closeAccesTermines } from "./close-acces-termines.ts";

const page = { page: 1, taille: 50 };
let monde: Monde;
let chef: string;
beforeEach(async () => {
  monde = await createMonde();
  chef = await createPersonne(monde, monde.cdg, ["admin"]);
});

const admin = () => actAs(monde, chef, ["admin"], monde.cdg);
const change = (utilisateurId: string, autres: object = {}, qui = admin()) =>
  qui.personnes.update({ ...cle(), utilisateurId, version: 1, roles: ["agent"], finLe: null, ...autres });
const countSessions = async (utilisateurId: string): Promise<number> =>
  (await monde.base.auth.selectFrom("session").where("userId", "=", utilisateurId).select("id").execute())
    .length;

describe("les rôles", () => {
  test("un administrateur les change, et le journal garde des identifiants, jamais un nom", async () => {
    const id = await createPersonne(monde, monde.cdg, ["lecture"]);
    expect(fait(await change(id, { roles: ["juriste", "dpo", "juriste"] }))).toMatchObject({ version: 2 });
    const { lignes } = await admin().personnes.list({ ...page, recherche: "camille" });
    expect(lignes.find(({ utilisateurId }) => utilisateurId === id)).toMatchObject({
      roles: ["juriste", "dpo"],
      statut: "active",
      finLe: null,
    });
    const journal = await monde.base.owner
      .selectFrom("journal")
      .where("objet_id", "=", id)
      .selectAll()
      .execute();
    expect(journal).toMatchObject([{ action: "personne-modifiee", acteur_id: chef }]);
    expect(JSON.stringify(journal)).not.toMatch(/Camille|essai\.invalid/);
  });

  test("personne d'autre ne s'en donne, ni n'en donne", async () => {
    const id = await createPersonne(monde, monde.cdg, ["referent-ia"]);
    const promesse = change(id, { roles: ["admin"] }, actAs(monde, id, ["referent-ia"], monde.cdg));
    await expect(promesse).rejects.toMatchObject({ codeMetier: "role-insuffisant" });
  });

  test("un administrateur d'ailleurs ne voit ni ne change personne ici", async () => {
    const id = await createPersonne(monde, monde.cdg, ["lecture"]);
    const ailleurs = monde.as("admin", monde.autreCdg);
    await expect(change(id, { roles: ["admin"] }, ailleurs)).rejects.toMatchObject({
      codeMetier: "introuvable",
    });
    expect((await ailleurs.personnes.list(page)).total).toBe(0);
  });

  test.each([[[]], [["roi"]], ["admin"], [undefined]])("des rôles qui n'en sont pas : %j", async (roles) => {
    const id = await createPersonne(monde, monde.cdg, ["lecture"]);
    await expect(change(id, { roles })).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });

  test("une version périmée n'écrase rien", async () => {
    const id = await createPersonne(monde, monde.cdg, ["lecture"]);
    fait(await change(id));
    await expect(change(id, { roles: ["dpo"] })).rejects.toMatchObject({ codeMetier: "version-perimee" });
  });
});

describe("le dernier administrateur", () => {
  test.each([
    ["ne se retire pas le rôle", { roles: ["agent"] }],
    ["ne part pas", { roles: ["admin"], finLe: date("2026-03-10") }],
    ["ne prévoit pas son départ", { roles: ["admin"], finLe: date("2026-12-31") }],
  ])("%s", async (_, autres) => {
    const refuse = refus(await change(chef, autres));
    expect(refuse.code).toBe("dernier-administrateur");
    expect((await admin().personnes.list(page)).lignes).toMatchObject([
      { roles: ["admin"], finLe: null, version: 1 },
    ]);
  });

  test("un administrateur invité qui n'est jamais venu ne compte pas", async () => {
    const { id } = await monde.auth.api.createCompte({
      body: { email: `invite-${chef}@essai.invalid`.toLowerCase(), nom: "Invité" },
    });
    await monde.base.auth
      .insertInto("appartenance")
      .values({ utilisateur_id: id, organisme_id: monde.cdg, roles: ["admin"] })
      .execute();
    expect(refus(await change(chef)).code).toBe("dernier-administrateur");
  });

  test("deux administrateurs qui partent au même instant : l'un des deux reste", async () => {
    const autre = await createPersonne(monde, monde.cdg, ["admin"]);
    const reponses = await Promise.all([
      change(chef, { finLe: date("2026-03-10") }),
      change(autre, { finLe: date("2026-03-10") }, actAs(monde, autre, ["admin"], monde.cdg)),
    ]);
    expect(reponses.map(({ statut }) => statut).sort()).toEqual(["fait", "refus"]);
  });
});

describe("qui part", () => {
  test("n'a plus d'accès à sa date, et ses sessions sont fermées", async () => {
    const id = await createPersonne(monde, monde.cdg, ["agent"]);
    await openSession(monde, id);
    expect(fait(await change(id, { finLe: date("2026-03-10") }))).toMatchObject({ sessionsFermees: 1 });
    expect(await countSessions(id)).toBe(0);
    await expect(openSession(monde, id)).rejects.toMatchObject({ body: { code: "ACCES_TERMINE" } });
  });

  test("garde son accès jusqu'à la veille de sa date, puis plus rien n'est ouvert", async () => {
    const id = await createPersonne(monde, monde.cdg, ["agent"]);
    await openSession(monde, id);
    fait(await change(id, { finLe: date("2026-03-12") }));
    const { token } = await monde.base.auth
      .selectFrom("session")
      .where("userId", "=", id)
      .select("token")
      .executeTakeFirstOrThrow();
    const read = async (jour: string) => {
      const entetes = new Headers({ authorization: `Bearer ${token}` });
      return (await getSession(monde.auth, monde.base, entetes, new Date(`${jour}T10:00:00Z`)))
        ?.appartenances;
    };
    expect(await read("2026-03-11")).toHaveLength(1);
    expect(await read("2026-03-12")).toEqual([]);
    expect(await closeAccesTermines(monde.base, date("2026-03-11"))).toBe(0);
    expect(await closeAccesTermines(monde.base, date("2026-03-12"))).toBe(1);
    expect(await read("2026-03-12")).toBeUndefined();
  });

  test("garde ce qu'il a dans un autre organisme", async () => {
    const id = await createPersonne(monde, monde.cdg, ["agent"]);
    await monde.base.auth
      .insertInto("appartenance")
      .values({ utilisateur_id: id, organisme_id: monde.commune, roles: ["dgs"] })
      .execute();
    fait(await change(id, { finLe: date("2026-03-10") }));
    await openSession(monde, id);
    expect(await closeAccesTermines(monde.base, date("2026-03-20"))).toBe(0);
    expect(await countSessions(id)).toBe(1);
  });
});

describe("ses propres sessions", () => {
  test("sont listées sans jeton, et fermées une à une ou toutes les autres", async () => {
    const [ici, ailleurs] = [await openSession(monde, chef), await openSession(monde, chef)];
    const moi = monde.as("admin", monde.cdg, {
      session: {
        id: ici,
        utilisateur: { id: chef, nom: "Essai", email: "essai@essai.invalid" },
        appartenances: [{ organismeId: monde.cdg, roles: ["admin"] }],
      },
    });
    const listees = await moi.session.list();
    expect(listees.map(({ id, actuelle }) => [id, actuelle])).toEqual(
      expect.arrayContaining([
        [ici, true],
        [ailleurs, false],
      ]),
    );
    expect(JSON.stringify(listees)).not.toContain("token");
    expect(fait(await moi.session.remove({ ...cle(), id: ailleurs })).fermees).toBe(1);
    await expect(moi.session.remove({ ...cle(), id: ailleurs })).rejects.toMatchObject({
      codeMetier: "introuvable",
    });
    await openSession(monde, chef);
    expect(fait(await moi.session.remove({ ...cle(), id: "autres" })).fermees).toBe(1);
    expect(await countSessions(chef)).toBe(1);
  });

  test("celles d'un autre ne se ferment pas", async () => {
    const id = await createPersonne(monde, monde.cdg, ["agent"]);
    const autre = await openSession(monde, id);
    await expect(admin().session.remove({ ...cle(), id: autre })).rejects.toMatchObject({
      codeMetier: "introuvable",
    });
    expect(await countSessions(id)).toBe(1);
  });

  test("les moyens de connexion disent ce qui existe, rien qui ouvre", async () => {
    expect(await admin().session.moyens()).toEqual({
      motDePasse: true,
      fournisseur: false,
      secondFacteur: false,
    });
  });
});
