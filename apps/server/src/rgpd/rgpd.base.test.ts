import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { createFichier } from "../../test/create-fichier.ts";
import { cle, createDevis, date, fait, makeReady, refus } from "../../test/create-mission.ts";
import { createMonde, MAINTENANT, type Monde } from "../../test/create-monde.ts";
import { planIntervention } from "../../test/create-suivi.ts";
import { actAs, createPersonne, DELEGATION, openSession } from "../../test/create-personne.ts";
import { verifyChaine } from "../journal/verify-chaine.ts";
import { purgeDonnees } from "./purge-donnees.ts";

const page = { page: 1, taille: 50 };
let monde: Monde;
let chef: string;
beforeEach(async () => {
  monde = await createMonde();
  chef = await createPersonne(monde, monde.cdg, ["admin"]);
});
const admin = () => actAs(monde, chef, ["admin"], monde.cdg);
const exists = async (id: string): Promise<boolean> =>
  (await monde.base.auth.selectFrom("user").where("id", "=", id).select("id").executeTakeFirst()) !==
  undefined;

test("l'accès dit les interventions dont la fiche ou la confirmation porte ce nom", async () => {
  const jour = "2026-03-10";
  const { missionId, interventionId, version } = await planIntervention(monde, jour);
  const { referent } = monde;
  const id = await createPersonne(monde, monde.commune, ["dgs"]);
  const elle = actAs(monde, id, ["dgs"], monde.commune);
  const { name: nom } = await monde.base.auth
    .selectFrom("user")
    .where("id", "=", id)
    .select("name")
    .executeTakeFirstOrThrow();
  const sur = { missionId, interventionId };
  let vue = version;
  ({ version: vue } = fait(await referent.interventions.complete({ ...cle(), ...sur, version: vue })));
  const fiche = { objectif: "Atelier", realise: "Fait", suite: "", annexes: [] };
  const presents = [{ nom, qualite: "secrétaire", partie: "beneficiaire" as const }];
  ({ version: vue } = fait(
    await referent.interventions.updateFiche({ ...cle(), ...sur, version: vue, ...fiche, presents }),
  ));
  const signataire = { nom, qualite: "secrétaire" };
  fait(
    await elle.interventions.confirm({
      ...cle(),
      ...sur,
      version: vue,
      partie: "beneficiaire",
      signataire,
    }),
  );
  const parts = (await elle.rgpd.mesDonnees()).organismes;
  expect(parts.flatMap(({ interventions }) => interventions)).toEqual([
    { missionId, le: jour, role: "confirmation" },
    { missionId, le: jour, role: "presence" },
  ]);

  // Five years later the name of who was there goes, with its certificate; who confirmed stays with the dossier.
  const relire = async () => {
    const { mission } = await referent.missions.get({ id: missionId });
    const relue = mission.interventions.find((une) => une.id === interventionId);
    return [relue?.fiche?.presents[0], relue?.serviceFait.beneficiaire?.signataire.nom];
  };
  await purgeDonnees(monde.base, new Date("2031-03-09T10:00:00Z"));
  expect(await relire()).toEqual([presents[0], nom]);
  await purgeDonnees(monde.base, new Date("2031-03-10T10:00:00Z"));
  await purgeDonnees(monde.base, new Date("2031-03-11T10:00:00Z"));
  expect(await relire()).toEqual([{ ...presents[0], nom: "Nom effacé" }, nom]);
  expect(
    (await admin().rgpd.listCertificats(page)).lignes.filter(({ installation }) => !installation),
  ).toMatchObject([{ genre: "purge", categorie: "presents-interventions", nombre: 1 }]);
});

describe("effacer une personne", () => {
  test("ôte compte, sessions, rôles ; le journal qu'elle a écrit reste valide, sans son nom", async () => {
    const id = await createPersonne(
      monde,
      monde.cdg,
      ["referent-ia"],
      `dominique-${randomUUID()}@essai.invalid`,
    );
    const elle = actAs(monde, id, ["referent-ia"], monde.cdg);
    const { devisId, missionId } = await createDevis(monde, 1, { appel: elle });
    await makeReady(monde, missionId, [devisId]);
    await openSession(monde, id);
    const rendu = fait(await admin().rgpd.delete({ ...cle(), utilisateurId: id }));
    expect(rendu.efface).toMatchObject({ sessions: 1, moyensDeConnexion: 1, roles: 1 });
    expect(await exists(id)).toBe(false);
    for (const chaine of [`dossier:${missionId}`, `organisme:${monde.cdg}`]) {
      expect(await verifyChaine(monde.base.owner, chaine)).toMatchObject({ statut: "ok" });
    }
    const journal = await monde.base.owner
      .selectFrom("journal")
      .where("acteur_id", "=", id)
      .selectAll()
      .execute();
    expect(journal.length).toBeGreaterThan(0);
    expect(JSON.stringify(journal)).not.toMatch(/Camille|dominique-/);
    const { lignes } = await admin().rgpd.listCertificats(page);
    expect(lignes).toMatchObject([
      { genre: "effacement", nombre: 1, id: rendu.certificatId, installation: false },
    ]);
    expect(JSON.stringify(lignes)).not.toMatch(/Camille|dominique-/);
  });

  test("ne laisse son nom ni son adresse nulle part : vues, saisies, agenda, délégations, fichiers, quelque table que ce soit", async () => {
    const marque = randomUUID();
    const email = `${marque}@essai.invalid`;
    const id = await createPersonne(monde, monde.cdg, ["referent-ia"], email);
    const nom = `Dominique ${marque}`;
    await monde.base.auth.updateTable("user").set({ name: nom }).where("id", "=", id).execute();
    const elle = monde.as("referent-ia", monde.cdg, {
      session: {
        utilisateur: { id, nom, email },
        appartenances: [{ organismeId: monde.cdg, roles: ["referent-ia"] }],
      },
    });
    const { missionId } = await createDevis(monde, 1, { appel: elle });
    await elle.brouillons.save({ cle: "delegation", contenu: { nom } });
    fait(await elle.listes.saveVue({ ...cle(), liste: "devis", nom, recherche: {} }));
    await elle.echeances.createFlux(cle());
    await elle.echeances.updateResume({ ...cle(), actif: false });
    fait(await elle.courriers.createEssai(cle()));
    fait(await admin().delegations.create({ ...cle(), ...DELEGATION, utilisateurId: id }));
    const fichierId = await createFichier(monde, missionId);
    await monde.base.owner
      .updateTable("fichier")
      .set({ depose_par: id })
      .where("id", "=", fichierId)
      .execute();
    const [siennes] = (await elle.rgpd.mesDonnees()).organismes;
    expect(siennes).toMatchObject({
      brouillons: [{ formulaire: "delegation", contenu: { nom } }],
      vues: [{ liste: "devis", nom }],
      fichiersDeposes: [{ nom: "essai.pdf" }],
      courriers: [{ modele: "essai" }],
      delegations: [{ acte: DELEGATION.acte }],
    });
    expect(await elle.rgpd.mesDonnees()).toMatchObject({
      fluxAgenda: [{ luLe: null }],
      resumeQuotidien: { actif: false },
      identites: [],
    });
    // What one keeps for oneself is not handed to the administrator of an organisme.
    expect(await admin().rgpd.dossierAcces({ utilisateurId: id })).toMatchObject({
      fluxAgenda: [],
      resumeQuotidien: null,
      courriersDuService: [],
      organismes: [{ brouillons: [], vues: [], fichiersDeposes: [{ nom: "essai.pdf" }] }],
    });
    const listTables = async (texte: string) => {
      const { rows } = await sql<{ nom: string }>`select table_name as nom from information_schema.tables
        where table_schema = 'public' and table_type = 'BASE TABLE'
          and table_name not in ('organisme', 'annuaire_recherche')`.execute(monde.base.owner);
      const trouvees: string[] = [];
      for (const { nom: table } of rows) {
        const { rows: lues } = await sql`select 1 from ${sql.table(table)} t
          where position(${texte} in t::text) > 0 limit 1`.execute(monde.base.owner);
        if (lues.length > 0) trouvees.push(table);
      }
      return trouvees.sort();
    };
    expect(await listTables(marque)).toEqual(["brouillon", "courrier", "user", "vue_liste"]);
    fait(await admin().rgpd.delete({ ...cle(), utilisateurId: id }));
    expect(await listTables(marque)).toEqual([]);
    // Their identifier stays where an act has to be told from another one's, and nowhere else.
    expect(await listTables(id)).toEqual(["fichier", "journal"]);
    expect((await admin().delegations.list(page)).lignes).toMatchObject([{ utilisateurId: null }]);
  });

  test("garde l'acte de délégation tel qu'il a été signé, sans lien vers le compte", async () => {
    const id = await createPersonne(monde, monde.cdg, ["dgs"]);
    fait(await admin().delegations.create({ ...cle(), ...DELEGATION, utilisateurId: id }));
    fait(await admin().rgpd.delete({ ...cle(), utilisateurId: id }));
    expect((await admin().delegations.list(page)).lignes).toMatchObject([
      { utilisateurId: null, delegataire: DELEGATION.delegataire },
    ]);
  });

  test("son propre compte, le compte qui sert ailleurs, et le dernier administrateur : refusés, rien n'est ôté", async () => {
    expect(refus(await admin().rgpd.delete({ ...cle(), utilisateurId: chef })).code).toBe(
      "effacement-de-soi",
    );
    const partagee = await createPersonne(monde, monde.cdg, ["dgs"]);
    await monde.base.auth
      .insertInto("appartenance")
      .values({ utilisateur_id: partagee, organisme_id: monde.commune, roles: ["dgs"] })
      .execute();
    expect(refus(await admin().rgpd.delete({ ...cle(), utilisateurId: partagee })).code).toBe(
      "personne-presente-ailleurs",
    );
    // An administrator by another account of this very organisme, erasing the only one who can sign in.
    const invite = await monde.auth.api.createCompte({
      body: { email: `${randomUUID()}@essai.invalid`, nom: "Invité" },
    });
    const refusee = await actAs(monde, invite.id, ["admin"], monde.cdg).rgpd.delete({
      ...cle(),
      utilisateurId: chef,
    });
    expect(refus(refusee).code).toBe("dernier-administrateur");
    expect([await exists(chef), await exists(partagee)]).toEqual([true, true]);
  });
});

describe("le dossier d'accès", () => {
  test("dit tout ce qui est tenu sur soi, dans tous ses organismes, et aucun secret", async () => {
    const id = await createPersonne(monde, monde.cdg, ["referent-ia"]);
    await monde.base.auth
      .insertInto("appartenance")
      .values({ utilisateur_id: id, organisme_id: monde.commune, roles: ["dgs"] })
      .execute();
    await openSession(monde, id);
    const utilisateur = { id, nom: "Camille Essai", email: "camille@essai.invalid" };
    const appartenances = [monde.cdg, monde.commune].map((organismeId) => ({
      organismeId,
      roles: ["referent-ia" as const],
    }));
    const elle = monde.as("referent-ia", monde.cdg, { session: { utilisateur, appartenances } });
    await createDevis(monde, 1, { appel: elle });
    const dossier = await elle.rgpd.mesDonnees();
    expect(dossier).toMatchObject({
      personne: { id, nom: "Camille Essai", secondFacteur: false },
      moyensDeConnexion: [{ genre: "mot de passe" }],
      sessions: [{ adresse: expect.anything() }],
      organismes: [
        { roles: ["referent-ia"], actions: [{ action: "mission-creee" }, { action: "devis-cree" }] },
        { roles: ["dgs"], actions: [] },
      ],
    });
    expect(JSON.stringify(dossier)).not.toMatch(/token|password|secret/i);
  });

  test("un administrateur l'établit pour ses personnes, sans les sessions, et cela s'écrit", async () => {
    const id = await createPersonne(monde, monde.cdg, ["lecture"]);
    await openSession(monde, id);
    expect(await admin().rgpd.dossierAcces({ utilisateurId: id })).toMatchObject({
      personne: { id },
      sessions: [],
    });
    const journal = await monde.base.owner
      .selectFrom("journal")
      .where("objet_id", "=", id)
      .select("action")
      .execute();
    expect(journal).toEqual([{ action: "dossier-d-acces-etabli" }]);
  });
});

describe("les durées de conservation", () => {
  test("se règlent dans leurs bornes, et pas au-delà", async () => {
    fait(await admin().rgpd.updateDuree({ ...cle(), categorie: "courriers", jours: 30 }));
    const read = async () => (await admin().rgpd.durees()).find(({ categorie }) => categorie === "courriers");
    expect(await read()).toMatchObject({ enVigueur: 30, choisie: true });
    fait(await admin().rgpd.updateDuree({ ...cle(), categorie: "courriers", jours: null }));
    expect(await read()).toMatchObject({ enVigueur: 180, choisie: false });
    for (const faute of [
      { categorie: "courriers", jours: 6 },
      { categorie: "courriers", jours: 1_826 },
      { categorie: "journal", jours: 1 },
      { categorie: "dossiers", jours: null },
      { categorie: "tout", jours: 1 },
      { categorie: "courriers", jours: 30.5 },
    ]) {
      await expect(admin().rgpd.updateDuree({ ...cle(), ...faute } as never)).rejects.toMatchObject({
        code: "BAD_REQUEST",
      });
    }
  });

  test("une personne partie depuis assez longtemps est effacée, avec un certificat ; la veille, non", async () => {
    const id = await createPersonne(monde, monde.cdg, ["agent"]);
    fait(
      await admin().personnes.update({
        ...cle(),
        utilisateurId: id,
        version: 1,
        roles: ["agent"],
        finLe: date("2026-03-10"),
      }),
    );
    fait(await admin().rgpd.updateDuree({ ...cle(), categorie: "acces-termines", jours: 30 }));
    await purgeDonnees(monde.base, new Date("2026-04-09T10:00:00Z"));
    expect((await admin().personnes.list(page)).total).toBe(2);
    await purgeDonnees(monde.base, new Date("2026-04-10T10:00:00Z"));
    expect((await admin().personnes.list(page)).total).toBe(1);
    const siens = async () =>
      (await admin().rgpd.listCertificats(page)).lignes.filter(({ installation }) => !installation);
    expect(await siens()).toMatchObject([
      { genre: "purge", categorie: "acces-termines", nombre: 1, regle: { jours: 30, avant: "2026-03-11" } },
    ]);
    await purgeDonnees(monde.base, new Date("2026-04-10T11:00:00Z"));
    expect(await siens()).toHaveLength(1);
  });

  test("ni un administrateur, ni un dossier, ni le journal ne sont purgés par le temps", async () => {
    const { missionId } = await createDevis(monde, 1);
    await purgeDonnees(monde.base, new Date(MAINTENANT.getTime() + 20 * 365 * 86_400_000));
    expect(await exists(chef)).toBe(true);
    expect(await verifyChaine(monde.base.owner, `dossier:${missionId}`)).toMatchObject({
      statut: "ok",
      enregistrements: 2,
    });
  });
});

describe("les pages légales", () => {
  const PAGES = {
    mentionsLegales: "Éditeur : essai",
    donneesPersonnelles: "Délégué : essai",
    accessibilite: "Non évalué",
  };
  const getSiren = async (id: string): Promise<string> =>
    (
      await monde.base.owner
        .selectFrom("organisme")
        .where("id", "=", id)
        .select("siren")
        .executeTakeFirstOrThrow()
    ).siren ?? "";
  const passant = () => monde.as([], monde.cdg, { session: null, organismeDemande: null });

  test("se lisent sans connexion une fois publiées, et seulement celles qui le sont", async () => {
    const siren = (await getSiren(monde.cdg)) as never;
    expect(await passant().rgpd.pages({ organisme: siren })).toBeNull();
    fait(await monde.referent.prestataire.update({ ...cle(), version: 1, pages: PAGES }));
    expect(await passant().rgpd.pages({ organisme: siren })).toMatchObject({ siren, pages: PAGES });
    const corrige = { ...PAGES, accessibilite: "Conformité partielle" };
    fait(await monde.referent.prestataire.update({ ...cle(), version: 2, pages: corrige }));
    expect(await passant().rgpd.pages({ organisme: siren })).toMatchObject({ pages: corrige });
    expect(await passant().rgpd.pages({ organisme: (await getSiren(monde.autreCdg)) as never })).toBeNull();
  });

  test.each(["123456789", "' or true --", 281_400_994])("le SIREN « %s » est refusé", async (organisme) => {
    await expect(passant().rgpd.pages({ organisme } as never)).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });
});
