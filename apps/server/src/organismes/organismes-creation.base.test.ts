import { formatSiren, parseSiren } from "@ia-territoires/core";
import { beforeAll, describe, expect, test } from "vitest";
import type { Base } from "../db/open-base.ts";
import { verifyChaine } from "../journal/verify-chaine.ts";
import {
  SIREN,
  SIRET,
  buildSaisie,
  createTenant,
  getRefus,
  openAnnuaireEssai,
  openAppelant,
} from "./essais/annuaire-essai.ts";
import type { OrganismeListe } from "./organisme-liste.ts";

let base: Base;
let caen: OrganismeListe;
beforeAll(async () => {
  ({ base, caen } = await openAnnuaireEssai());
}, 120_000);

describe("organismes.create : un organisme absent de l'annuaire, en une minute", () => {
  test("ce qui est saisi se relit, l'assemblée de sa nature est proposée, le journal le dit", async () => {
    const tenant = await createTenant(base);
    const moi = openAppelant(base, tenant, ["referent-ia"]);
    const cree = await moi.create(
      buildSaisie({
        nom: "  CCAS  d'Essai-sur-Orne ",
        adresse: "1 rue de l'Essai\r\n14999 ESSAI",
        contact: { courriel: "ccas@exemple.fr", telephone: "" },
      }),
    );
    if (cree.statut !== "fait") throw new Error(cree.message);
    expect(await moi.get({ id: cree.id })).toMatchObject({
      nom: "CCAS d'Essai-sur-Orne",
      nature: "ccas-cias",
      siren: SIREN[0],
      siret: SIRET[0],
      assemblee: "conseil d'administration",
      adresse: "1 rue de l'Essai\n14999 ESSAI",
      contact: { courriel: "ccas@exemple.fr" },
      origine: "saisie",
      version: 1,
      modifiable: true,
    });
    expect(await moi.list({ recherche: "essai orne", departement: "14", page: 1, taille: 10 })).toMatchObject(
      { total: 1 },
    );
    const chaine = `organisme:${tenant}`;
    const journal = await base.owner
      .selectFrom("journal")
      .select(["action", "objet_id", "donnees"])
      .where("chaine", "=", chaine)
      .execute();
    expect(journal).toEqual([
      {
        action: "organisme-cree",
        objet_id: cree.id,
        donnees: { nature: "ccas-cias", siren: SIREN[0], siret: SIRET[0] },
      },
    ]);
    expect(await verifyChaine(base.owner, chaine)).toMatchObject({ statut: "ok", enregistrements: 1 });
  });

  test("la même demande rejouée rend la même réponse ; une autre sous la même clé est refusée", async () => {
    const tenant = await createTenant(base);
    const moi = openAppelant(base, tenant, ["admin"]);
    const demande = buildSaisie();
    const cree = await moi.create(demande);
    expect(await moi.create(demande)).toEqual(cree);
    expect(await getRefus(moi.create({ ...demande, nom: "Autre nom" }))).toMatchObject({
      code: "CONFLICT",
      codeMetier: "cle-idempotence-reutilisee",
    });
    const lignes = await base.owner
      .selectFrom("organisme")
      .select("id")
      .where("cree_par", "=", tenant)
      .execute();
    expect(lignes).toHaveLength(1);
  });

  test("le SIRET ou le SIREN d'un organisme déjà visible mène à sa fiche", async () => {
    const moi = openAppelant(base, await createTenant(base), ["admin"]);
    const cree = await moi.create(buildSaisie());
    if (cree.statut !== "fait") throw new Error(cree.message);
    const memeSiret = await moi.create(buildSaisie({ nom: "Doublon" }));
    expect(memeSiret).toMatchObject({
      statut: "refus",
      code: "organisme-existant",
      figures: { organismeId: cree.id, nom: "CCAS d'Essai-sur-Orne", lien: `/organismes/${cree.id}` },
    });
    expect(await moi.create(buildSaisie({ siret: undefined, siren: SIREN[0] }))).toMatchObject({
      code: "organisme-existant",
    });
    const deCaen = await moi.create(buildSaisie({ nature: "association", siret: "21140118700011" }));
    expect(deCaen).toMatchObject({
      code: "organisme-existant",
      figures: { organismeId: caen.id, nom: "Caen" },
    });
    expect(deCaen).toHaveProperty(
      "message",
      `« Caen » porte déjà le SIREN ${formatSiren(parseSiren("211401187"))} : ouvrez sa fiche.`,
    );
  });

  test("un organisme saisi par un autre ne gêne pas et ne se devine pas", async () => {
    expect((await openAppelant(base, await createTenant(base), ["admin"]).create(buildSaisie())).statut).toBe(
      "fait",
    );
    expect((await openAppelant(base, await createTenant(base), ["admin"]).create(buildSaisie())).statut).toBe(
      "fait",
    );
  });

  test("une régie peut partager le SIREN de sa collectivité, avec son propre SIRET", async () => {
    const moi = openAppelant(base, await createTenant(base), ["admin"]);
    const regie = buildSaisie({ nature: "regie", nom: "Régie des eaux d'essai", siret: "21140118700029" });
    expect((await moi.create(regie)).statut).toBe("fait");
    expect(
      await moi.create(buildSaisie({ nature: "regie", siret: undefined, siren: "211401187" })),
    ).toMatchObject({
      code: "organisme-existant",
    });
  });

  test("vingt demandes au même instant ne créent qu'un organisme", async () => {
    const tenant = await createTenant(base);
    const moi = openAppelant(base, tenant, ["admin"]);
    const reponses = await Promise.all(Array.from({ length: 20 }, () => moi.create(buildSaisie())));
    expect(reponses.filter(({ statut }) => statut === "fait")).toHaveLength(1);
    expect(
      reponses.filter((reponse) => reponse.statut === "refus" && reponse.code === "organisme-existant"),
    ).toHaveLength(19);
  });

  test.each<[string, object, RegExp]>([
    ["SIRET à la clé fausse", { siret: "26140001400014" }, /clé/],
    ["SIRET de 13 chiffres", { siret: "2614000140001" }, /13 reçus/],
    ["SIRET qui n'est pas du SIREN", { siren: SIREN[1] }, /ne sont pas ceux du SIREN/],
    ["ni SIREN ni SIRET", { siret: undefined }, /SIREN \(9 chiffres\) est attendu/],
    ["SIREN à la clé fausse", { siret: undefined, siren: "261400015" }, /clé/],
    ["nature hors de la liste", { nature: "planete" }, /nature d'organisme/i],
    ["nature absente", { nature: undefined }, /nature/i],
    ["département inconnu", { departement: "20" }, /2A ou 2B/],
    ["nom vide", { nom: "   " }, /Nom : au moins une lettre/],
    ["nom sans lettre", { nom: "🙂🙂" }, /Nom : au moins une lettre/],
    ["nom trop long", { nom: "x".repeat(201) }, /Nom : 200 caractères/],
    ["nom qui retourne le texte", { nom: "CCAS \u202e noitartsinimda" }, /invisible/],
    ["nom avec un caractère nul", { nom: "CCAS\u0000" }, /invisible/],
    ["courriel", { contact: { courriel: "mairie" } }, /Courriel/],
    ["téléphone", { contact: { telephone: "appelez-moi" } }, /Téléphone/],
    ["code postal", { codePostal: "1400" }, /Code postal/],
    ["assemblée vide", { assemblee: "" }, /Assemblée/],
    ["clé d'idempotence", { cleIdempotence: "1" }, /UUID/],
  ])("%s : refusé, rien n'est écrit", async (_cas, faux, message) => {
    const tenant = await createTenant(base);
    const moi = openAppelant(base, tenant, ["admin"]);
    await expect(moi.create(buildSaisie(faux) as never)).rejects.toMatchObject({
      code: "BAD_REQUEST",
      message: expect.stringMatching(message),
    });
    expect(
      await base.owner.selectFrom("organisme").select("id").where("cree_par", "=", tenant).execute(),
    ).toEqual([]);
  });

  test("un nom fait de SQL, d'arabe ou d'emoji est gardé tel quel et se retrouve", async () => {
    const moi = openAppelant(base, await createTenant(base), ["admin"]);
    for (const [rang, nom] of [
      "Robert'); drop table organisme; --",
      "بلدية التجربة",
      "Club 🙂 d'échecs",
    ].entries()) {
      const cree = await moi.create(buildSaisie({ nom, nature: "association", siret: SIRET[rang] }));
      if (cree.statut !== "fait") throw new Error(cree.message);
      expect((await moi.get({ id: cree.id })).nom).toBe(nom);
      expect(await moi.list({ recherche: nom, page: 1, taille: 5 })).toMatchObject({
        lignes: [{ id: cree.id }],
      });
    }
  });
});
