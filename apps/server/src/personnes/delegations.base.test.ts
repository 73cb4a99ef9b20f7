import { beforeAll, expect, test } from "vitest";
import { cle, createDevis, date, fait, refus } from "../../test/create-mission.ts";
import { createMonde, type Monde } from "../../test/create-monde.ts";
import { createPersonne, DELEGATION } from "../../test/create-personne.ts";

const page = { page: 1, taille: 50 };
let monde: Monde;
beforeAll(async () => {
  monde = await createMonde();
});

test("qui signe, en quelle qualité, par quel acte, de quand à quand", async () => {
  const dgs = monde.as("dgs", monde.commune);
  const utilisateurId = await createPersonne(monde, monde.commune, ["dgs"]);
  const { id } = fait(
    await dgs.delegations.create({
      ...cle(),
      ...DELEGATION,
      utilisateurId,
      du: date("2026-04-01"),
      au: date("2026-06-30"),
    }),
  );
  const { lignes } = await dgs.delegations.list(page);
  expect(lignes).toMatchObject([
    {
      id,
      delegataire: DELEGATION.delegataire,
      objets: ["conventions"],
      etat: "a-venir",
      du: "2026-04-01",
      au: "2026-06-30",
      version: 1,
    },
  ]);
  for (const [le, combien] of [
    ["2026-03-31", 0],
    ["2026-04-01", 1],
    ["2026-06-30", 1],
    ["2026-07-01", 0],
  ] as const) {
    expect((await dgs.delegations.list({ ...page, le: date(le) })).total).toBe(combien);
  }
});

test("une fin avant le début est refusée, le jour même est permis", async () => {
  const dgs = monde.as("dgs", monde.autreCommune);
  const saisie = { ...DELEGATION, du: date("2026-04-01") };
  expect(refus(await dgs.delegations.create({ ...cle(), ...saisie, au: date("2026-03-31") })).code).toBe(
    "delegation-retiree-avant",
  );
  expect((await dgs.delegations.list(page)).total).toBe(0);
  fait(await dgs.delegations.create({ ...cle(), ...saisie, au: date("2026-04-01") }));
});

test("elle se corrige sur sa version, et pas sur une autre", async () => {
  const dgs = monde.as("dgs", monde.communeOrne);
  const { id } = fait(await dgs.delegations.create({ ...cle(), ...DELEGATION }));
  fait(await dgs.delegations.update({ ...cle(), id, version: 1, ...DELEGATION, au: date("2026-03-31") }));
  await expect(dgs.delegations.update({ ...cle(), id, version: 1, ...DELEGATION })).rejects.toMatchObject({
    codeMetier: "version-perimee",
  });
});

test("le compte d'une personne d'ailleurs ne reçoit pas de délégation ici", async () => {
  const utilisateurId = await createPersonne(monde, monde.autreCdg, ["dgs"]);
  const promesse = monde
    .as("dgs", monde.commune)
    .delegations.create({ ...cle(), ...DELEGATION, utilisateurId });
  await expect(promesse).rejects.toMatchObject({ codeMetier: "introuvable" });
});

test("l'autre partie d'un dossier la lit, un étranger non", async () => {
  const ici = await createMonde();
  fait(await ici.as("dgs", ici.commune).delegations.create({ ...cle(), ...DELEGATION }));
  const demande = { ...page, organismeId: ici.commune };
  expect((await ici.referent.delegations.list(demande)).total).toBe(0);
  await createDevis(ici, 1);
  expect((await ici.referent.delegations.list(demande)).total).toBe(1);
  expect((await ici.as("admin", ici.autreCdg).delegations.list(demande)).total).toBe(0);
});

test.each([
  { objets: [] },
  { objets: ["tout"] },
  { acte: " " },
  { du: "2026-02-30" },
  { delegataire: { nom: "", qualite: "maire" } },
  { delegant: { nom: "A. Essai" } },
])("une saisie qui n'a pas de sens : %j", async (faute) => {
  const saisie = { ...cle(), ...DELEGATION, ...faute } as never;
  await expect(monde.as("dgs", monde.commune).delegations.create(saisie)).rejects.toMatchObject({
    code: "BAD_REQUEST",
  });
});
