import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { openTestBase } from "../../test/open-test-base.ts";
import type { Tx } from "../db/in-transaction.ts";
import { buildAnnuaire } from "./annuaire/build-annuaire.ts";
import type { Decoupage } from "./annuaire/decoupage.ts";
import { readDecoupage } from "./annuaire/read-decoupage.ts";
import { writeAnnuaire } from "./annuaire/write-annuaire.ts";
import { getOrganismeByInsee } from "./get-organisme-by-insee.ts";
import { getOrganismeBySiren } from "./get-organisme-by-siren.ts";
import { importAnnuaire } from "./import-annuaire.ts";

const REEL = readDecoupage();

/** Runs on the directory in place, then undoes everything: other tests read the same database. */
async function essayer<T>(fn: (tx: Tx) => Promise<T>): Promise<T> {
  const base = await openTestBase();
  await importAnnuaire(base.owner);
  const fin: { valeur?: T } = {};
  const arret = new Error("essai terminé");
  await base.owner
    .transaction()
    .execute(async (tx) => {
      fin.valeur = await fn(tx);
      throw arret;
    })
    .catch((erreur: unknown) => {
      if (erreur !== arret) throw erreur;
    });
  return fin.valeur as T;
}

/** Next year's data: one commune renamed, one gone, one with another code, one with another SIREN, one new EPCI. */
const SUIVANT: Decoupage = {
  ...REEL,
  communes: REEL.communes
    .filter(({ code }) => code !== "14172")
    .map((commune) => {
      if (commune.type !== "commune-actuelle") return commune;
      if (commune.code === "14556") return { ...commune, nom: "Saint-André-lès-Caen", population: 1_700 };
      if (commune.code === "14366") return { ...commune, code: "50999", departement: "50" };
      if (commune.code === "14327") return { ...commune, siren: "200058162" };
      return commune;
    }),
};

// The first import of a run can be slow on a busy machine.
beforeAll(async () => {
  await importAnnuaire((await openTestBase()).owner);
}, 120_000);

describe("premier démarrage et version inchangée", () => {
  test("le deuxième import ne fait rien, même demandé trois fois à la fois", async () => {
    const base = await openTestBase();
    const premier = await importAnnuaire(base.owner);
    expect(premier.version).toMatch(/^6\.0\.0\//);
    const lire = () => {
      throw new Error("les données ne doivent pas être relues");
    };
    const etats = await Promise.all(
      Array.from({ length: 3 }, () => importAnnuaire(base.owner, { version: "6.0.0", read: lire })),
    );
    expect(etats.map(({ etat }) => etat)).toEqual(["a-jour", "a-jour", "a-jour"]);
  });

  test("les organismes et leur index sont complets", async () => {
    const base = await openTestBase();
    await importAnnuaire(base.owner);
    const lu = await sql<{ organismes: number; index: number; ouverts: number }>`select
      (select count(*)::integer from organisme where cle_annuaire is not null) as organismes,
      (select count(*)::integer from annuaire_recherche) as index,
      (select count(*)::integer from annuaire_recherche where not ferme) as ouverts`.execute(base.owner);
    expect(lu.rows[0]).toEqual({ organismes: 36_351, index: 36_351, ouverts: 36_351 });
  });

  test("un organisme se retrouve par son SIREN et par son code INSEE", async () => {
    const base = await openTestBase();
    await importAnnuaire(base.owner);
    expect(await getOrganismeBySiren(base.owner, "211401187")).toMatchObject({
      nom: "Caen",
      nature: "commune",
    });
    expect(await getOrganismeBySiren(base.owner, "200065597")).toMatchObject({ nature: "epci" });
    expect(await getOrganismeByInsee(base.owner, "2A004")).toMatchObject({
      nom: "Ajaccio",
      departement: "2A",
    });
    expect(await getOrganismeBySiren(base.owner, "000000000")).toBeNull();
  });
});

/** The same data again, then next year's, then this year's again: what each import counted and left. */
async function essayerTroisImports() {
  return essayer(async (tx) => {
    const set = (cle: string, valeurs: object) =>
      tx.updateTable("organisme").set(valeurs).where("cle_annuaire", "=", cle).execute();
    const saisie = {
      assemblee: "conseil municipal d'essai",
      adresse: "1 rue de l'Essai",
      contact: '{"telephone":"02"}',
    };
    await set("commune:14556", { ...saisie, siret: "21140556800018" });
    await set("commune:14366", saisie);
    await set("commune:14327", { ...saisie, siret: "21140327400015" });
    await set("departement:14", { siren: "221400017", siret: null });
    await set("epci:200066827", { departement: "27" });
    const lire = async () => {
      const lignes = await tx
        .selectFrom("organisme")
        .selectAll()
        .where("cle_annuaire", "in", SUIVIES)
        .execute();
      return new Map(lignes.map((ligne) => [ligne.cle_annuaire, ligne]));
    };
    const avant = await lire();
    const inchange = await writeAnnuaire(tx, buildAnnuaire(REEL));
    const nombres = await writeAnnuaire(tx, buildAnnuaire(SUIVANT));
    const apres = await lire();
    const index = await sql<{ ferme: boolean; nom_recherche: string; trouve: boolean }>`
      select r.ferme, r.nom_recherche, r.mots @@ ${"'les':*&'caen':*"}::tsquery as trouve
      from annuaire_recherche r join organisme o on o.id = r.organisme_id
      where o.code_insee in ('14556', '14172') order by r.nom_recherche`.execute(tx);
    await writeAnnuaire(tx, buildAnnuaire(REEL));
    return { avant, inchange, nombres, apres, index: index.rows, retour: await lire() };
  });
}

const SUIVIES = [
  "commune:14556",
  "commune:14366",
  "commune:50999",
  "commune:14327",
  "commune:14172",
  "departement:14",
  "epci:200066827",
];

describe("nouvelle version des données", () => {
  let vu: Awaited<ReturnType<typeof essayerTroisImports>>;
  beforeAll(async () => {
    vu = await essayerTroisImports();
  }, 120_000);

  test("les mêmes données ne changent aucune fiche", () => {
    expect(vu.inchange).toEqual({ crees: 0, modifies: 0, fermes: 0 });
  });

  test("les nouvelles ne créent pas de doublon et ferment une fiche", () => {
    expect(vu.nombres).toMatchObject({ crees: 0, fermes: 1 });
  });

  test("une commune renommée garde son identifiant, son SIRET et ce que les gens ont saisi", () => {
    const avant = vu.avant.get("commune:14556");
    expect(vu.apres.get("commune:14556")).toMatchObject({
      id: avant?.id,
      nom: "Saint-André-lès-Caen",
      nom_recherche: "saint andre les caen",
      population: 1_700,
      assemblee: "conseil municipal d'essai",
      adresse: "1 rue de l'Essai",
      contact: { telephone: "02" },
      siret: "21140556800018",
      version: (avant?.version ?? 0) + 1,
      ferme: false,
    });
  });

  test("une commune qui change de code est suivie par son SIREN", () => {
    const avant = vu.avant.get("commune:14366");
    expect(avant?.nom).toBe("Lisieux");
    expect(vu.apres.has("commune:14366")).toBe(false);
    expect(vu.apres.get("commune:50999")).toMatchObject({
      id: avant?.id,
      code_insee: "50999",
      departement: "50",
      assemblee: "conseil municipal d'essai",
    });
  });

  test("un SIREN remplacé emporte le SIRET saisi", () => {
    expect(vu.apres.get("commune:14327")).toMatchObject({ siren: "200058162", siret: null });
  });

  test("un SIREN saisi là où la source n'en donne pas reste, le département choisi d'un groupement aussi", () => {
    expect(vu.apres.get("departement:14")).toMatchObject({ siren: "221400017" });
    expect(vu.apres.get("epci:200066827")).toMatchObject({ departement: "27", departements: ["14", "27"] });
  });

  test("une commune disparue est fermée, et l'index suit", () => {
    expect(vu.apres.get("commune:14172")).toMatchObject({ nom: "Commes", ferme: true });
    expect(vu.index).toEqual([
      { ferme: true, nom_recherche: "commes", trouve: false },
      { ferme: false, nom_recherche: "saint andre les caen", trouve: true },
    ]);
  });

  test("ce qui revient est rouvert et retrouve son nom", () => {
    expect(vu.retour.get("commune:14172")).toMatchObject({ nom: "Commes", ferme: false });
    expect(vu.retour.get("commune:14556")).toMatchObject({
      nom: "Saint-André-sur-Orne",
      siret: "21140556800018",
    });
    expect(vu.retour.get("commune:14366")).toMatchObject({
      id: vu.avant.get("commune:14366")?.id,
      nom: "Lisieux",
    });
  });
});

test("une source illisible ne change rien et l'erreur remonte", async () => {
  const base = await openTestBase();
  await importAnnuaire(base.owner);
  const casse = () => {
    throw new Error("liste illisible");
  };
  await expect(importAnnuaire(base.owner, { version: "9.9.9", read: casse })).rejects.toThrow(
    "liste illisible",
  );
  const versions = await sql<{ version: string }>`select version from annuaire_import`.execute(base.owner);
  expect(versions.rows.map(({ version }) => version)).not.toContain("9.9.9/1");
  expect(await getOrganismeBySiren(base.owner, "211401187")).toMatchObject({ nom: "Caen" });
});
