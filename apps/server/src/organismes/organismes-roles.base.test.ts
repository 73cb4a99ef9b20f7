import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import type { Base } from "../db/open-base.ts";
import type { Role } from "../session/roles.ts";
import type { AnnuaireEnLigne } from "./en-ligne/organisme-en-ligne.ts";
import {
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

describe("rôles", () => {
  const AUTRES: readonly Role[] = [
    "juriste",
    "service-financier",
    "dpo",
    "agent",
    "elu",
    "lecture",
    "titulaire",
  ];

  test.each(AUTRES)("%s lit mais ne crée pas, ne corrige pas, ne cherche pas en ligne", async (role) => {
    const tenant = await createTenant(base);
    const appelant = openAppelant(base, tenant, [role]);
    expect((await appelant.get({ id: tenant })).id).toBe(tenant);
    for (const appel of [
      appelant.create(buildSaisie()),
      appelant.update({ id: tenant, version: 1, assemblee: "x", cleIdempotence: randomUUID() }),
      appelant.lookup({ recherche: "caen" }),
    ]) {
      expect(await getRefus(appel)).toMatchObject({ code: "FORBIDDEN", codeMetier: "role-insuffisant" });
    }
  });

  test("le DGS corrige la fiche de son organisme, et elle seule", async () => {
    const tenant = await createTenant(base, "14");
    const dgs = openAppelant(base, tenant, ["dgs"]);
    expect(
      await dgs.update({ id: tenant, version: 1, assemblee: "comité", cleIdempotence: randomUUID() }),
    ).toMatchObject({
      statut: "fait",
    });
    const { version } = await dgs.get({ id: caen.id });
    expect(
      await getRefus(dgs.update({ id: caen.id, version, assemblee: "x", cleIdempotence: randomUUID() })),
    ).toMatchObject({ code: "FORBIDDEN", codeMetier: "role-insuffisant" });
    expect(await getRefus(dgs.create(buildSaisie()))).toMatchObject({ code: "FORBIDDEN" });
  });
});

describe("organismes.lookup, fermée par défaut", () => {
  test("dit comment l'ouvrir", async () => {
    const refus = await openAppelant(base, await createTenant(base), ["referent-ia"]).lookup({
      recherche: "211 401 187",
    });
    expect(refus).toMatchObject({ statut: "refus", code: "annuaire-eteint" });
    expect(refus).toHaveProperty("message", expect.stringContaining("ANNUAIRE_EN_LIGNE=1"));
  });

  test.each([["211401188"], ["26140001400014"], ["ab"], ["x".repeat(101)]])(
    "refuse « %s » avant tout envoi",
    async (recherche) => {
      const envoyees: unknown[] = [];
      const find: AnnuaireEnLigne["find"] = async (question) => {
        envoyees.push(question);
        return { statut: "trouve", organismes: [], total: 0 };
      };
      await expect(
        openAppelant(base, await createTenant(base), ["referent-ia"], { find }).lookup({ recherche }),
      ).rejects.toMatchObject({
        code: "BAD_REQUEST",
      });
      expect(envoyees).toEqual([]);
    },
  );
});
