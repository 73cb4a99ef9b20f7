import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import {
  cle,
  CONVENTION,
  createDevis,
  date,
  DELIBERATION,
  fait,
  makeReady,
} from "../../test/create-mission.ts";
import { createModele } from "../../test/create-modele.ts";
import { createTitre } from "../../test/create-titre.ts";
import { createFichier } from "../../test/create-fichier.ts";
import { type Appel, createMonde, type Monde } from "../../test/create-monde.ts";
import { inTransaction } from "../db/in-transaction.ts";
import type { ResultatRecherche } from "./resultat-recherche.ts";

const find = async <G extends ResultatRecherche["genre"]>(appel: Appel, genre: G, recherche: string) =>
  (await appel.recherche.list({ recherche })).lignes.filter(
    (ligne): ligne is Extract<ResultatRecherche, { genre: G }> => ligne.genre === genre,
  );

async function rename(monde: Monde, id: string, nom: string, nomRecherche: string): Promise<void> {
  await monde.base.owner
    .updateTable("organisme")
    .set({ nom, nom_recherche: nomRecherche })
    .where("id", "=", id)
    .execute();
}

/** A word that nothing else in the shared database has. */
const createMot = (): string => `zz${randomUUID().replaceAll("-", "").replace(/[0-9]/g, "q")}`;

async function createDevisNomme(monde: Monde, objet: string) {
  return fait(
    await monde.referent.devis.create({
      ...cle(),
      organismeId: monde.commune,
      tarif: "cdg14-ia",
      objet,
      tranches: [{ prevueLe: date("2026-03-16"), demiJournees: 1 }],
    }),
  );
}

describe("ce que l'on cherche se trouve comme on l'écrit", () => {
  let monde: Monde;
  let devis: Awaited<ReturnType<typeof createDevisNomme>>;
  const mot = createMot();
  beforeAll(async () => {
    monde = await createMonde();
    await rename(monde, monde.commune, "Cœurville-l'Évêque", `coeurville l eveque ${mot}`);
    devis = await createDevisNomme(monde, "Formation « Œuvre d'été » à St-André");
  });

  test.each([
    ["par son numéro", () => devis.numero],
    ["par les mots de son objet, sans accents", () => `oeuvre ete ${mot}`],
    ["par le début des mots, dans le désordre", () => `andr ${mot} form`],
    ["par le nom de l'organisme", () => `${mot} coeurville eveque`],
    ["saint comme st", () => `saint andre ${mot}`],
  ])("un devis %s", async (_comment, texte) => {
    const trouves = await find(monde.referent, "devis", texte());
    expect(trouves[0]).toMatchObject({
      id: devis.devisId,
      missionId: devis.missionId,
      numero: devis.numero,
      statut: "brouillon",
      montant: "200.00",
      beneficiaire: "Cœurville-l'Évêque",
    });
  });

  test("une mission par l'organisme, son SIREN écrit avec des espaces, le numéro de sa délibération", async () => {
    const { mission } = await monde.referent.missions.get({ id: devis.missionId });
    const siren = mission.beneficiaire.siren.replace(/(...)(...)(...)/, "$1 $2 $3");
    for (const texte of [mot, siren]) {
      expect(await find(monde.referent, "mission", texte)).toMatchObject([
        { id: devis.missionId, tarif: "cdg14-ia", statut: "sans-deliberation" },
      ]);
    }
    const { version } = await monde.referent.missions.get({ id: devis.missionId });
    await monde.referent.missions.recordDeliberation({
      ...cle(),
      missionId: devis.missionId,
      version,
      ...DELIBERATION,
      numero: `DEL-${mot}`,
    });
    expect(await find(monde.referent, "mission", `del ${mot}`)).toMatchObject([
      { id: devis.missionId, statut: "sans-convention" },
    ]);
  });

  test("un document par son nom et celui de l'organisme", async () => {
    expect(await find(monde.referent, "document", `convention ${mot}`)).toEqual([
      {
        genre: "document",
        modele: "convention",
        id: devis.missionId,
        numero: null,
        beneficiaire: "Cœurville-l'Évêque",
      },
    ]);
    expect(await find(monde.referent, "document", `devis ${mot}`)).toMatchObject([
      { modele: "devis", id: devis.devisId, numero: devis.numero },
    ]);
  });

  test("une pièce par son nom, son genre, les organismes de son dossier ; retirée, elle ne l'est plus", async () => {
    const ici = await createMonde();
    const nom = createMot();
    await rename(ici, ici.commune, "Piéceville", `pieceville ${nom}`);
    const { missionId } = await createDevisNomme(ici, "Atelier");
    const fichierId = await createFichier(ici, missionId, `Délibération_signée-${mot}.PDF`);
    for (const texte of [`delib sign ${mot}`, `${mot.slice(0, 12)} pdf`, `${mot} autre`, `${mot} ${nom}`]) {
      expect(await find(ici.referent, "fichier", texte)).toEqual([
        {
          genre: "fichier",
          id: fichierId,
          dossierId: missionId,
          nom: `Délibération_signée-${mot}.PDF`,
          piece: "autre",
          beneficiaire: "Piéceville",
        },
      ]);
    }
    expect(await find(ici.secretaire, "fichier", mot)).toHaveLength(1);
    for (const organisme of [ici.autreCdg, ici.autreCommune])
      expect(await find(ici.as("admin", organisme), "fichier", mot)).toEqual([]);
    const liste = (recherche: string) => ici.referent.fichiers.listTous({ recherche, page: 1, taille: 10 });
    for (const texte of [`sign ${mot}`, `Délibération_signée-${mot}.PDF`, `pieceville ${mot}`])
      expect((await liste(texte)).lignes).toMatchObject([{ id: fichierId, dossier: { nom: "Piéceville" } }]);
    for (const texte of ["%", `gnee ${mot}`]) expect((await liste(texte)).total).toBe(0);
    fait(await ici.referent.fichiers.remove({ ...cle(), fichierId, motif: "erreur de dossier" }));
    expect(await find(ici.secretaire, "fichier", mot)).toEqual([]);
    expect((await liste(mot)).total).toBe(0);
  });

  test("un nom qui change est trouvé sous le nouveau, et plus sous l'ancien", async () => {
    const ici = await createMonde();
    const ancien = createMot();
    const nouveau = createMot();
    await rename(ici, ici.commune, ancien, ancien);
    const { missionId } = await createDevis(ici, 1);
    expect(await find(ici.referent, "mission", ancien)).toHaveLength(1);
    await rename(ici, ici.commune, nouveau, nouveau);
    expect(await find(ici.referent, "mission", ancien)).toEqual([]);
    expect(await find(ici.referent, "mission", nouveau)).toMatchObject([
      { id: missionId, beneficiaire: nouveau },
    ]);
  });

  test("une personne de son organisme : par l'administrateur avec son adresse, par le DPO sans elle, par nul autre", async () => {
    const ici = await createMonde();
    const nom = createMot();
    for (const [organisme_id, fin_le] of [
      [ici.cdg, null],
      [ici.cdg, date("2026-03-10")],
      [ici.autreCdg, null],
    ] as const) {
      const id = randomUUID();
      const maintenant = new Date();
      await sql`insert into "user" (id, name, email, "emailVerified", "createdAt", "updatedAt")
        values (${id}, ${`Camille ${nom}`}, ${`${id}@essai.invalid`}, true, ${maintenant}, ${maintenant})`.execute(
        ici.base.auth,
      );
      await ici.base.auth
        .insertInto("appartenance")
        .values({ utilisateur_id: id, organisme_id, roles: ["juriste"], fin_le })
        .execute();
    }
    const texte = `camille ${nom}`;
    const admin = ici.as(["admin", "dpo"], ici.cdg);
    const trouvees = await find(admin, "personne", texte);
    expect(trouvees).toMatchObject([{ nom: `Camille ${nom}`, roles: ["juriste"] }]);
    const adresse = trouvees[0]?.email ?? "";
    expect(adresse).toContain("@essai.invalid");
    expect(await find(admin, "personne", adresse)).toHaveLength(1);
    const dpo = ici.as("dpo", ici.cdg);
    expect(await find(dpo, "personne", texte)).toEqual([{ ...trouvees[0], email: null }]);
    expect(await find(dpo, "personne", adresse)).toEqual([]);
    for (const role of ["referent-ia", "dgs", "lecture"] as const)
      expect((await ici.as(role, ici.cdg).recherche.list({ recherche: texte })).lignes).toEqual([]);
  });

  test.each([
    "",
    "   ",
    "%",
    "'; drop table devis; --",
    "\\",
    "🙂",
    "'a':* | 'b'",
    "#g:mission",
    "x".repeat(200),
  ])("« %s » ne trouve rien et ne casse rien", async (texte) => {
    expect(await find(monde.referent, "devis", texte)).toEqual([]);
  });

  test("plus de 200 caractères : refusé en français", async () => {
    await expect(monde.referent.recherche.list({ recherche: "x".repeat(201) })).rejects.toThrow(
      "200 caractères au plus",
    );
  });
});

describe("ce que l'on n'a pas le droit de voir ne se trouve pas", () => {
  test("un brouillon n'est pas à la commune, ni quand il est annulé sans avoir été envoyé", async () => {
    const monde = await createMonde();
    const mot = createMot();
    const { devisId, missionId } = await createDevisNomme(monde, mot);
    expect(await find(monde.referent, "devis", mot)).toHaveLength(1);
    expect(await find(monde.secretaire, "devis", mot)).toEqual([]);
    fait(await monde.referent.devis.cancel({ ...cle(), devisId }));
    expect(await find(monde.secretaire, "devis", mot)).toEqual([]);
    expect((await monde.secretaire.devis.list({ page: 1, taille: 10 })).total).toBe(0);
    expect((await monde.secretaire.missions.get({ id: missionId })).mission.devis).toEqual([]);
  });

  test("envoyé, il l'est, et le reste quand il est annulé", async () => {
    const monde = await createMonde();
    const mot = createMot();
    const { devisId } = await createDevisNomme(monde, mot);
    fait(await monde.referent.devis.send({ ...cle(), devisId }));
    expect(await find(monde.secretaire, "devis", mot)).toMatchObject([{ statut: "envoye" }]);
    fait(await monde.referent.devis.cancel({ ...cle(), devisId }));
    expect(await find(monde.secretaire, "devis", mot)).toMatchObject([{ statut: "annule" }]);
  });

  test("un étranger ne trouve rien, sans organisme non plus, et personne ne lit la table", async () => {
    const monde = await createMonde();
    const mot = createMot();
    await createDevisNomme(monde, mot);
    for (const organisme of [monde.autreCdg, monde.autreCommune]) {
      expect((await monde.as("admin", organisme).recherche.list({ recherche: mot })).lignes).toEqual([]);
    }
    const acteur = { utilisateurId: randomUUID(), organismeId: null, mesOrganismes: [monde.cdg] };
    const lus = await inTransaction({ base: monde.base, acteur }, (tx) =>
      sql`select * from ia_recherche('devis', '', 10)`.execute(tx),
    );
    expect(lus.rows).toEqual([]);
    await expect(
      inTransaction({ base: monde.base, acteur: { ...acteur, organismeId: monde.cdg } }, (tx) =>
        sql`select 1 from recherche_dossier`.execute(tx),
      ),
    ).rejects.toMatchObject({ code: "42501" });
  });

  test("pour chacun, la recherche trouve exactement ce que les lignes elles-mêmes laissent voir", async () => {
    const monde = await createMonde();
    const envoye = await createDevis(monde, 2);
    await createDevis(monde, 1);
    await createDevis(monde, 3, { organismeId: monde.autreCommune });
    const accepte = await createDevis(monde, 1);
    await makeReady(monde, envoye.missionId, [envoye.devisId, accepte.devisId]);
    fait(await monde.secretaire.devis.accept({ ...cle(), devisId: accepte.devisId }));
    for (const organismeId of [monde.cdg, monde.commune, monde.autreCommune, monde.autreCdg]) {
      const acteur = { utilisateurId: randomUUID(), organismeId, mesOrganismes: [organismeId] };
      const [devis, missions, trouves, trouvees] = await inTransaction(
        { base: monde.base, acteur },
        async (tx) => [
          await sql<{ id: string; statut: string }>`select id, statut from devis order by id`.execute(tx),
          await sql<{ id: string }>`select dossier_id as id from mission order by id`.execute(tx),
          await sql<{ id: string; statut: string }>`
            select id, statut from ia_recherche('devis', '', 100) order by id`.execute(tx),
          await sql<{ id: string }>`select id from ia_recherche('mission', '', 100) order by id`.execute(tx),
        ],
      );
      expect(trouves.rows).toEqual(devis.rows);
      expect(trouvees.rows).toEqual(missions.rows);
    }
  });
});

test("au-delà des mille derniers, l'index des mots prend le relais, du plus récent au plus ancien", async () => {
  const monde = await createMonde();
  const rare = createMot();
  const [premier, second] = [
    await createDevisNomme(monde, `${rare} premier`),
    await createDevisNomme(monde, `${rare} second`),
  ];
  await sql`insert into recherche_dossier (organisme_id, genre, objet_id, dossier_id, prestataire_id, beneficiaire_id,
      reference, titre, le, termes, mots)
    select organisme_id, genre, gen_random_uuid(), dossier_id, prestataire_id, beneficiaire_id, reference, 'autre',
      current_timestamp + make_interval(secs => n), array['autre'],
      array_to_tsvector(array['autre', '#o:' || organisme_id])
    from recherche_dossier, generate_series(1, 1000) n
    where organisme_id = ${monde.cdg} and objet_id = ${premier.devisId}`.execute(monde.base.owner);
  const trouves = await find(monde.referent, "devis", rare);
  expect(trouves.map(({ id }) => id)).toEqual([second.devisId, premier.devisId]);
  expect(await find(monde.referent, "devis", "autre")).toHaveLength(5);
  await sql`delete from recherche_dossier where organisme_id = ${monde.cdg}`.execute(monde.base.owner);
});

test("une convention enregistrée change l'état de la mission trouvée", async () => {
  const monde = await createMonde();
  const { missionId, devisId } = await createDevis(monde, 1);
  await makeReady(monde, missionId, [devisId]);
  const { mission } = await monde.secretaire.missions.get({ id: missionId });
  expect(CONVENTION.signeeLe).toBe(mission.convention?.signeeLe);
  expect(await find(monde.secretaire, "mission", mission.beneficiaire.siren)).toMatchObject([
    { id: missionId, statut: "conventionnee" },
  ]);
});

test("un titre par sa référence ou son débiteur, un modèle par son titre ; chacun chez ceux qui peuvent le lire", async () => {
  const ici = await createMonde();
  const mot = createMot();
  const { modeleId } = await createModele(ici, `Charte ${mot}`);
  const { titreId } = await createTitre(ici, { numero: "1" });
  const { lignes } = await ici.referent.titres.list({ page: 1, taille: 10 });
  const reference = lignes.find(({ id }) => id === titreId)?.reference ?? "";
  expect(await find(ici.referent, "modele", mot)).toMatchObject([{ id: modeleId, titre: `Charte ${mot}` }]);
  expect(await find(ici.secretaire, "modele", mot)).toEqual([]);
  expect((await find(ici.referent, "titre", reference)).map(({ id }) => id)).toContain(titreId);
  expect((await find(ici.secretaire, "titre", reference)).map(({ id }) => id)).toContain(titreId);
  expect(await find(ici.as("admin", ici.autreCdg), "titre", reference)).toEqual([]);
});
