import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { cle, createDevis, fait, refus } from "../../test/create-mission.ts";
import { createMonde, type Monde } from "../../test/create-monde.ts";
import { actAs, createPersonne } from "../../test/create-personne.ts";

let monde: Monde;
let chef: string;
beforeEach(async () => {
  monde = await createMonde();
  chef = await createPersonne(monde, monde.cdg, ["admin"]);
});

const newAddress = () => `${randomUUID()}@essai.invalid`;
const admin = () => actAs(monde, chef, ["admin"], monde.cdg);
const invite = (organismeId: string, email = newAddress(), qui = admin()) =>
  qui.personnes.inviteAdministrateur({ ...cle(), organismeId, email, nom: "Dominique Essai" });
const listMembres = (organisme_id: string) =>
  monde.base.auth
    .selectFrom("appartenance")
    .where("organisme_id", "=", organisme_id)
    .select(["utilisateur_id", "roles"])
    .execute();
const listCourriers = (email: string) =>
  monde.base.owner
    .selectFrom("courrier")
    .where("destinataire", "=", email)
    .select(["modele", "organisme_id", "variables"])
    .execute();

describe("le centre de gestion ouvre l'accès d'un organisme que personne n'ouvre", () => {
  test("par un courrier à son premier administrateur, qui gère ensuite ses personnes, et lui seul", async () => {
    const email = newAddress();
    expect(await admin().personnes.getAcces({ organismeId: monde.commune })).toEqual({
      etat: "aucun",
      inviteLe: null,
      refus: null,
    });
    const { utilisateurId } = fait(await invite(monde.commune, email));
    expect(await listMembres(monde.commune)).toEqual([{ utilisateur_id: utilisateurId, roles: ["admin"] }]);
    const [courrier, autre] = await listCourriers(email);
    expect(autre).toBeUndefined();
    expect(courrier).toMatchObject({ modele: "premier-administrateur", organisme_id: monde.cdg });
    expect(JSON.stringify(courrier?.variables)).toContain("/mot-de-passe#");
    expect(await admin().personnes.getAcces({ organismeId: monde.commune })).toMatchObject({
      etat: "invite",
    });
    const journal = await monde.base.owner
      .selectFrom("journal")
      .where("objet_id", "=", monde.commune)
      .select(["action", "donnees", "organisme_id"])
      .execute();
    expect(journal).toEqual([
      { action: "premier-administrateur-invite", donnees: { utilisateurId }, organisme_id: monde.cdg },
    ]);
    const elle = actAs(monde, utilisateurId, ["admin"], monde.commune);
    fait(await elle.personnes.invite({ ...cle(), email: newAddress(), nom: "Un élu", roles: ["elu"] }));
    expect(await listMembres(monde.commune)).toHaveLength(2);
  });

  test("une adresse mal écrite se corrige tant que personne n'est venu ; la première invitation ne vaut plus rien", async () => {
    const { utilisateurId: perdue } = fait(await invite(monde.commune));
    const { utilisateurId } = fait(await invite(monde.commune));
    expect(await listMembres(monde.commune)).toEqual([{ utilisateur_id: utilisateurId, roles: ["admin"] }]);
    const liens = await monde.base.auth
      .selectFrom("verification")
      .where("value", "in", [perdue, utilisateurId])
      .select("value")
      .execute();
    expect(liens).toEqual([{ value: utilisateurId }]);
  });

  test("une secrétaire de plusieurs mairies garde son compte, reçoit la nouvelle et aucun lien", async () => {
    const email = newAddress();
    await createPersonne(monde, monde.autreCommune, ["admin"], email);
    const saisie = { ...cle(), organismeId: monde.commune, email, nom: "Dominique Essai" };
    const [une, deux] = [
      await admin().personnes.inviteAdministrateur(saisie),
      await admin().personnes.inviteAdministrateur(saisie),
    ];
    expect(deux).toEqual(fait(une));
    const courriers = await listCourriers(email);
    expect(courriers).toMatchObject([{ modele: "administration-confiee" }]);
    expect(JSON.stringify(courriers)).not.toContain("mot-de-passe#");
    expect(refus(await invite(monde.commune)).code).toBe("acces-deja-ouvert");
  });
});

describe("refusé, et rien n'est écrit", () => {
  test("un organisme où quelqu'un se connecte, ou s'est connecté, quel que soit son rôle", async () => {
    const id = await createPersonne(monde, monde.commune, ["lecture"]);
    expect(refus(await invite(monde.commune)).code).toBe("acces-deja-ouvert");
    await monde.base.auth
      .updateTable("appartenance")
      .where("utilisateur_id", "=", id)
      .set({ fin_le: "2026-01-01" as never })
      .execute();
    expect(refus(await invite(monde.commune)).code).toBe("acces-deja-ouvert");
    expect(await admin().personnes.getAcces({ organismeId: monde.commune })).toMatchObject({
      etat: "ouvert",
      refus: { code: "acces-deja-ouvert" },
    });
    expect(await listMembres(monde.commune)).toHaveLength(1);
  });

  test("un organisme hors du ressort, son propre organisme, un inconnu", async () => {
    const email = newAddress();
    expect(refus(await invite(monde.communeOrne, email)).code).toBe("organisme-hors-ressort");
    expect(refus(await invite(monde.cdg, email)).code).toBe("acces-deja-ouvert");
    await expect(invite(randomUUID(), email)).rejects.toMatchObject({ codeMetier: "introuvable" });
    const compte = await monde.base.auth.selectFrom("user").where("email", "=", email).select("id").execute();
    expect([await listMembres(monde.communeOrne), await listCourriers(email)]).toEqual([[], []]);
    // Told before any account is made; an open access is told under the lock, after.
    expect(compte.length).toBeLessThanOrEqual(1);
  });

  test("une personne du centre de gestion : elle accepterait les devis qu'il envoie", async () => {
    const email = newAddress();
    await createPersonne(monde, monde.cdg, ["referent-ia"], email);
    expect(refus(await invite(monde.commune, email)).code).toBe("personne-du-prestataire");
    expect(await listMembres(monde.commune)).toEqual([]);
  });

  test("par qui ne vend rien, par un rôle qui n'administre pas, ou par un autre centre de gestion une fois ouvert", async () => {
    await createDevis(monde, 1);
    await expect(
      invite(monde.autreCommune, newAddress(), monde.as("admin", monde.commune)),
    ).rejects.toMatchObject({ codeMetier: "pas-prestataire" });
    for (const role of ["referent-ia", "dgs", "lecture"] as const)
      await expect(invite(monde.commune, newAddress(), monde.as(role, monde.cdg))).rejects.toMatchObject({
        codeMetier: "role-insuffisant",
      });
    await createPersonne(monde, monde.commune, ["admin"]);
    expect(refus(await invite(monde.commune, newAddress(), monde.as("admin", monde.autreCdg))).code).toBe(
      "acces-deja-ouvert",
    );
  });

  test("deux invitations au même instant : une seule personne a les clés", async () => {
    const courriers = [newAddress(), newAddress()];
    for (const email of courriers) await createPersonne(monde, monde.autreCommune, ["dgs"], email);
    const reponses = await Promise.all(courriers.map((email) => invite(monde.commune, email)));
    expect(reponses.map(({ statut }) => statut).sort()).toEqual(["fait", "refus"]);
    expect(await listMembres(monde.commune)).toHaveLength(1);
  });

  test.each([{ email: "pas une adresse" }, { nom: " " }, { organismeId: "lisieux" }])(
    "une invitation qui n'a pas de sens : %j",
    async (faute) => {
      const saisie = { ...cle(), organismeId: monde.commune, email: newAddress(), nom: "Essai", ...faute };
      await expect(admin().personnes.inviteAdministrateur(saisie)).rejects.toMatchObject({
        code: "BAD_REQUEST",
      });
    },
  );
});
