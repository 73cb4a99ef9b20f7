import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import type { Base } from "../db/open-base.ts";
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

describe("organismes.update : corriger une fiche sans rien écraser", () => {
  test("le prestataire d'un département complète une commune de son ressort avant tout dossier", async () => {
    const cdg = await createTenant(base, "14");
    const moi = openAppelant(base, cdg, ["referent-ia"]);
    const avant = await moi.get({ id: caen.id });
    expect(avant.modifiable).toBe(true);
    const fait = await moi.update({
      id: caen.id,
      version: avant.version,
      assemblee: "conseil municipal de Caen",
      siret: "211 401 187 00011",
      contact: { courriel: "mairie@exemple.fr", telephone: "" },
      adresse: "Hôtel de Ville",
      cleIdempotence: randomUUID(),
    });
    expect(fait).toMatchObject({ statut: "fait", version: avant.version + 1 });
    const apres = await moi.get({ id: caen.id });
    expect(apres).toMatchObject({
      assemblee: "conseil municipal de Caen",
      siret: "21140118700011",
      contact: { courriel: "mairie@exemple.fr" },
      adresse: "Hôtel de Ville",
    });
    expect(await moi.list({ recherche: "21140118700011", page: 1, taille: 2 })).toMatchObject({
      total: 1,
      lignes: [{ id: caen.id }],
    });
    const rendu = await moi.update({
      id: caen.id,
      version: apres.version,
      assemblee: "conseil municipal",
      siret: "",
      contact: { courriel: "", telephone: "" },
      adresse: null,
      cleIdempotence: randomUUID(),
    });
    expect(rendu).toMatchObject({ statut: "fait", champs: ["assemblee", "adresse", "contact", "siret"] });
    expect(await moi.get({ id: caen.id })).toMatchObject({ siret: null, adresse: null, contact: {} });
  });

  test("une version périmée n'écrase rien et dit ce qui diffère", async () => {
    const moi = openAppelant(base, await createTenant(base), ["admin"]);
    const cree = await moi.create(buildSaisie({ assemblee: "conseil" }));
    if (cree.statut !== "fait") throw new Error(cree.message);
    const corriger = (version: number, assemblee: string) =>
      moi.update({ id: cree.id, version, assemblee, contact: {}, cleIdempotence: randomUUID() });
    expect(await corriger(1, "comité")).toMatchObject({ statut: "fait", version: 2, champs: ["assemblee"] });
    expect(await getRefus(corriger(1, "bureau"))).toMatchObject({
      code: "CONFLICT",
      codeMetier: "version-perimee",
      details: {
        versionRecue: 1,
        versionActuelle: 2,
        changements: [{ champ: "assemblee", enregistre: "comité", envoye: "bureau" }],
      },
    });
    expect(await moi.get({ id: cree.id })).toMatchObject({ assemblee: "comité", version: 2 });
  });

  test("sans rien de changé, la version ne bouge pas", async () => {
    const moi = openAppelant(base, await createTenant(base), ["admin"]);
    const cree = await moi.create(buildSaisie({ assemblee: "conseil" }));
    if (cree.statut !== "fait") throw new Error(cree.message);
    expect(
      await moi.update({
        id: cree.id,
        version: 1,
        assemblee: "conseil",
        contact: {},
        siret: SIRET[0],
        cleIdempotence: randomUUID(),
      }),
    ).toMatchObject({ statut: "fait", version: 1, champs: [] });
  });

  test("le nom et la nature d'une fiche saisie se corrigent, et la recherche suit ; pas ceux de l'annuaire", async () => {
    const cdg = await createTenant(base, "14");
    const moi = openAppelant(base, cdg, ["admin"]);
    const cree = await moi.create(buildSaisie({ nom: "CCAS mal écrit" }));
    if (cree.statut !== "fait") throw new Error(cree.message);
    await moi.update({
      id: cree.id,
      version: 1,
      nom: "Caisse d'Essai",
      nature: "caisse-des-ecoles",
      cleIdempotence: randomUUID(),
    });
    const trouve = await moi.list({
      recherche: "caisse dessai",
      natures: ["caisse-des-ecoles"],
      page: 1,
      taille: 5,
    });
    expect(trouve).toMatchObject({ total: 1, lignes: [{ id: cree.id }] });
    const { version } = await moi.get({ id: caen.id });
    for (const faux of [{ nom: "Caen-sur-Mer" }, { nature: "epci" as const }]) {
      expect(
        await getRefus(moi.update({ id: caen.id, version, ...faux, cleIdempotence: randomUUID() })),
      ).toMatchObject({
        code: "BAD_REQUEST",
        details: { champs: [{ chemin: [Object.keys(faux)[0]] }] },
      });
    }
  });

  test("un SIRET d'un autre SIREN, ou déjà porté par un autre organisme, est refusé", async () => {
    const moi = openAppelant(base, await createTenant(base, "14"), ["admin"]);
    const { version } = await moi.get({ id: caen.id });
    expect(
      await getRefus(moi.update({ id: caen.id, version, siret: SIRET[0], cleIdempotence: randomUUID() })),
    ).toMatchObject({ code: "BAD_REQUEST", details: { champs: [{ chemin: ["siret"] }] } });
    const regie = await moi.create(
      buildSaisie({ nature: "regie", nom: "Régie d'essai", siret: "21140118700037" }),
    );
    if (regie.statut !== "fait") throw new Error(regie.message);
    expect(
      await moi.update({ id: caen.id, version, siret: "21140118700037", cleIdempotence: randomUUID() }),
    ).toMatchObject({ statut: "refus", code: "siret-deja-attribue", figures: { organismeId: regie.id } });
  });

  test("un département, dont le SIREN n'est pas dans la source, le reçoit de son SIRET et se trouve par lui", async () => {
    const moi = openAppelant(base, await createTenant(base, "61"), ["admin"]);
    const { lignes } = await moi.list({
      recherche: "departement orne",
      natures: ["departement"],
      page: 1,
      taille: 1,
    });
    const id = lignes[0]?.id ?? "";
    const { version } = await moi.get({ id });
    await moi.update({ id, version, siret: SIRET[2], cleIdempotence: randomUUID() });
    expect(await moi.get({ id })).toMatchObject({ siren: SIREN[2], siret: SIRET[2] });
    for (const recherche of [SIREN[2], SIRET[2]]) {
      expect(await moi.list({ recherche, page: 1, taille: 5 }), recherche).toMatchObject({
        total: 1,
        lignes: [{ id }],
      });
    }
    await base.owner
      .updateTable("organisme")
      .set({ siren: null, siret: null })
      .where("id", "=", id)
      .execute();
  });

  test("le département d'un groupement se choisit parmi ceux de ses communes", async () => {
    const moi = openAppelant(base, await createTenant(base, "27"), ["referent-ia"]);
    const { lignes } = await moi.list({ recherche: "200066827", page: 1, taille: 1 });
    const id = lignes[0]?.id ?? "";
    const { version } = await moi.get({ id });
    expect(
      await getRefus(moi.update({ id, version, departement: "50", cleIdempotence: randomUUID() })),
    ).toMatchObject({ code: "BAD_REQUEST", details: { champs: [{ chemin: ["departement"] }] } });
    await moi.update({ id, version, departement: "27", cleIdempotence: randomUUID() });
    expect(await moi.get({ id })).toMatchObject({
      departement: "27",
      departements: ["14", "27"],
      modifiable: true,
    });
    await base.owner.updateTable("organisme").set({ departement: "14" }).where("id", "=", id).execute();
  });

  test("qui n'est ni l'organisme, ni qui l'a saisi, ni son prestataire, ne corrige pas", async () => {
    const commune = openAppelant(base, await createTenant(base), ["admin"]);
    const voisin = openAppelant(base, await createTenant(base, "50"), ["admin"]);
    for (const appelant of [commune, voisin]) {
      const { version, modifiable } = await appelant.get({ id: caen.id });
      expect(modifiable).toBe(false);
      expect(
        await getRefus(
          appelant.update({ id: caen.id, version, assemblee: "x", cleIdempotence: randomUUID() }),
        ),
      ).toMatchObject({ code: "FORBIDDEN", codeMetier: "organisme-non-modifiable" });
    }
  });

  test("un bénéficiaire ne récrit pas la fiche de son prestataire ; le prestataire, celle d'un bénéficiaire saisi ailleurs, si", async () => {
    const cdg = await createTenant(base, "14");
    const beneficiaire = await createTenant(base);
    const dossier = randomUUID();
    // Row-level security binds the owner too: the vendor opens its dossier.
    await base.app.transaction().execute(async (tx) => {
      await sql`select set_config('app.utilisateur', 'essai', true), set_config('app.organisme', ${cdg}, true)`.execute(
        tx,
      );
      await sql`insert into dossier (id, genre, cree_par) values (${dossier}, 'mission', ${cdg})`.execute(tx);
      await sql`insert into dossier_partie (dossier_id, organisme_id, role)
        values (${dossier}, ${cdg}, 'prestataire'), (${dossier}, ${beneficiaire}, 'beneficiaire')`.execute(
        tx,
      );
    });
    const chez = openAppelant(base, beneficiaire, ["admin"]);
    expect(await chez.get({ id: cdg })).toMatchObject({ modifiable: false });
    expect(
      await getRefus(chez.update({ id: cdg, version: 1, assemblee: "x", cleIdempotence: randomUUID() })),
    ).toMatchObject({ code: "FORBIDDEN" });
    expect(
      await openAppelant(base, cdg, ["referent-ia"]).update({
        id: beneficiaire,
        version: 1,
        assemblee: "conseil",
        cleIdempotence: randomUUID(),
      }),
    ).toMatchObject({ statut: "fait" });
  });
});
