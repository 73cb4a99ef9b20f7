import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import {
  cle,
  CONVENTION,
  createDevis,
  date,
  DELIBERATION,
  fait,
  makeReady,
  refus,
} from "../test/create-mission.ts";
import { createSiret } from "../test/create-organisme.ts";
import { createMonde, type Monde } from "../test/create-monde.ts";

let monde: Monde;
beforeAll(async () => {
  monde = await createMonde();
});

const demande = (tranches: unknown, autres: object = {}) =>
  ({
    ...cle(),
    organismeId: monde.commune,
    tarif: "cdg14-ia",
    objet: "Atelier",
    tranches,
    ...autres,
  }) as never;
const tranche = (demiJournees: unknown, prevueLe: unknown = "2026-03-16") => [{ prevueLe, demiJournees }];

/** Everything the vendor has written: nothing may be added by what is refused. */
async function count(): Promise<readonly number[]> {
  const [missions, devis] = await Promise.all([
    monde.referent.missions.list({ page: 1, taille: 1 }),
    monde.referent.devis.list({ page: 1, taille: 1 }),
  ]);
  return [missions.total, devis.total];
}

describe("une saisie qui n'a pas de sens : erreur en français, sous son champ, rien d'écrit", () => {
  test.each`
    cas                            | tranches                    | champ                              | message
    ${"0,25 demi-journée"}         | ${tranche(0.25)}            | ${["tranches", 0, "demiJournees"]} | ${/entier/}
    ${"0 demi-journée"}            | ${tranche(0)}               | ${["tranches", 0, "demiJournees"]} | ${/au moins/}
    ${"-1 demi-journée"}           | ${tranche(-1)}              | ${["tranches", 0, "demiJournees"]} | ${/au moins/}
    ${"une demi-journée en texte"} | ${tranche("1")}             | ${["tranches", 0, "demiJournees"]} | ${/entier/}
    ${"aucune tranche"}            | ${[]}                       | ${["tranches"]}                    | ${/Au moins une tranche/}
    ${"date impossible"}           | ${tranche(1, "2026-02-30")} | ${["tranches", 0, "prevueLe"]}     | ${/2026-02-30/}
    ${"date d'un autre format"}    | ${tranche(1, "16/03/2026")} | ${["tranches", 0, "prevueLe"]}     | ${/16\/03\/2026/}
  `("$cas", async ({ tranches, champ, message }) => {
    const avant = await count();
    const promesse = monde.referent.devis.create(demande(tranches));
    await expect(promesse).rejects.toMatchObject({
      code: "BAD_REQUEST",
      cause: { issues: [{ path: champ }] },
    });
    await expect(promesse).rejects.toThrow(message);
    expect(await count()).toEqual(avant);
  });

  test.each`
    cas                         | autres
    ${"clé qui n'est pas UUID"} | ${{ cleIdempotence: "1" }}
    ${"tarif inconnu"}          | ${{ tarif: "cdg99" }}
    ${"objet vide"}             | ${{ objet: "   " }}
    ${"objet trop long"}        | ${{ objet: "x".repeat(501) }}
    ${"identifiant faux"}       | ${{ organismeId: "1; drop table devis" }}
  `("$cas", async ({ autres }) => {
    const avant = await count();
    await expect(monde.referent.devis.create(demande(tranche(1), autres))).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
    expect(await count()).toEqual(avant);
  });
});

describe("une demande que les règles refusent : code, clause, rien d'écrit", () => {
  test.each`
    cas                                 | saisie                                                                            | code
    ${"11 demi-journées la même année"} | ${() => demande(tranche(11))}                                                     | ${"plafond-annuel"}
    ${"une date hors du tarif"}         | ${() => demande(tranche(1), { date: "1999-01-04", valideJusquAu: "1999-03-04" })} | ${"hors-periode"}
    ${"un organisme de l'Orne"}         | ${() => demande(tranche(1), { organismeId: monde.communeOrne })}                  | ${"hors-departement"}
    ${"une validité avant le devis"}    | ${() => demande(tranche(1), { valideJusquAu: "2026-03-01" })}                     | ${"validite-incoherente"}
    ${"le prestataire lui-même"}        | ${() => demande(tranche(1), { organismeId: monde.cdg })}                          | ${"nature-hors-offre"}
  `("$cas", async ({ saisie, code }) => {
    const avant = await count();
    const reponse = refus(await monde.referent.devis.create(saisie()));
    expect(reponse.code).toBe(code);
    expect(reponse.message).toMatch(/\p{L}+ \p{L}+/u);
    expect(await count()).toEqual(avant);
  });

  test("le tarif d'un autre centre de gestion", async () => {
    const reponse = refus(
      await monde.referent.devis.create(demande(tranche(1), { tarif: "cdg53-travelling-expert" })),
    );
    expect(reponse.code).toBe("tarif-d-un-autre-prestataire");
  });

  test("une demi-journée au-delà du plafond, à l'acceptation", async () => {
    const ici = await createMonde();
    const dix = await createDevis(ici, 10);
    const onzieme = await createDevis(ici, 1);
    await makeReady(ici, dix.missionId, [dix.devisId, onzieme.devisId]);
    fait(await ici.secretaire.devis.accept({ ...cle(), devisId: dix.devisId }));
    const avant = await ici.referent.missions.get({ id: dix.missionId });
    const reponse = refus(await ici.secretaire.devis.accept({ ...cle(), devisId: onzieme.devisId }));
    expect(reponse).toMatchObject({ code: "plafond-annuel", figures: { demiJourneesRestantes: 0 } });
    expect(reponse.sources.map(({ article }) => article)).toContain("2.2");
    expect(await ici.referent.missions.get({ id: dix.missionId })).toEqual(avant);
  });

  test("une convention datée avant sa délibération, une délibération à venir", async () => {
    const ici = await createMonde();
    const { missionId } = await createDevis(ici, 1);
    const { version } = await ici.referent.missions.get({ id: missionId });
    const delibere = fait(
      await ici.referent.missions.recordDeliberation({ ...cle(), missionId, version, ...DELIBERATION }),
    );
    const signataires = CONVENTION.signataires.map((signataire) => ({
      ...signataire,
      signeLe: date("2026-02-20"),
    }));
    const convention = { signeeLe: date("2026-02-20"), signataires };
    const reponse = refus(
      await ici.referent.missions.recordConvention({
        ...cle(),
        missionId,
        version: delibere.version,
        ...convention,
      }),
    );
    expect(reponse.code).toBe("convention-avant-deliberation");
    const future = { numero: "9", date: date("2026-05-01") };
    const aVenir = refus(
      await ici.referent.missions.recordDeliberation({
        ...cle(),
        missionId,
        version: delibere.version,
        ...future,
      }),
    );
    expect(aVenir.code).toBe("date-future");
    expect((await ici.referent.missions.get({ id: missionId })).version).toBe(delibere.version);
  });
});

describe("SIRET", () => {
  const siretFaux = (): string => {
    const siret = createSiret();
    return `${siret.slice(0, 13)}${(Number(siret[13]) + 1) % 10}`;
  };

  test("clé fausse : refusé en nommant le champ", async () => {
    const { version = 1 } = (await monde.referent.prestataire.get()) ?? {};
    const promesse = monde.referent.prestataire.update({ ...cle(), version, siret: siretFaux() });
    await expect(promesse).rejects.toMatchObject({
      code: "BAD_REQUEST",
      cause: { issues: [{ path: ["siret"] }] },
    });
  });

  test("celui d'un autre organisme : refusé", async () => {
    const { version = 1 } = (await monde.referent.prestataire.get()) ?? {};
    const promesse = monde.referent.prestataire.update({ ...cle(), version, siret: createSiret() });
    await expect(promesse).rejects.toMatchObject({ codeMetier: "siret-d-un-autre-organisme" });
  });
});

describe("une version périmée : rien n'est écrasé, et l'on apprend ce qui a changé", () => {
  test("délibération enregistrée entre-temps", async () => {
    const ici = await createMonde();
    const { missionId } = await createDevis(ici, 1);
    const { version } = await ici.referent.missions.get({ id: missionId });
    fait(await ici.secretaire.missions.recordDeliberation({ ...cle(), missionId, version, ...DELIBERATION }));
    const tardive = ici.referent.missions.recordDeliberation({
      ...cle(),
      missionId,
      version,
      ...DELIBERATION,
      numero: "autre",
    });
    await expect(tardive).rejects.toMatchObject({
      code: "CONFLICT",
      codeMetier: "version-perimee",
      details: {
        versionRecue: version,
        versionActuelle: version + 1,
        changements: [{ action: "deliberation-enregistree", roles: ["dgs"] }],
      },
    });
    expect((await ici.referent.missions.get({ id: missionId })).mission.deliberation?.numero).toBe("2026-12");
  });

  test("fiche du prestataire", async () => {
    const ici = await createMonde();
    const referent = { fonction: "Référent IA" };
    fait(await ici.referent.prestataire.update({ ...cle(), version: 1, referent }));
    await expect(ici.referent.prestataire.update({ ...cle(), version: 1, referent })).rejects.toMatchObject({
      codeMetier: "version-perimee",
    });
  });

  test("un brouillon modifié par deux personnes", async () => {
    const ici = await createMonde();
    const { devisId, version } = await createDevis(ici, 1);
    fait(await ici.referent.devis.update({ ...cle(), devisId, version, objet: "Premier" }));
    await expect(
      ici.referent.devis.update({ ...cle(), devisId, version, objet: "Second" }),
    ).rejects.toMatchObject({ code: "CONFLICT" });
  });
});

test("un devis qui n'existe pas et celui d'un autre ont la même réponse", async () => {
  const ici = await createMonde();
  const { devisId } = await createDevis(ici, 1);
  const lire = (id: string) =>
    monde.referent.devis.send({ ...cle(), devisId: id }).catch((erreur: Error) => erreur.message);
  expect(await lire(devisId)).toBe(await lire(randomUUID()));
});
