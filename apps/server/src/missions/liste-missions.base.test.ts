import { expect, test } from "vitest";
import { cle, createDevis, date, fait, makeReady } from "../../test/create-mission.ts";
import { createMonde } from "../../test/create-monde.ts";

test("les missions près du plafond sont toutes trouvées, dans une année qui n'est pas finie", async () => {
  const monde = await createMonde();
  const proche = await createDevis(monde, 8);
  await makeReady(monde, proche.missionId, [proche.devisId]);
  fait(await monde.secretaire.devis.accept({ ...cle(), devisId: proche.devisId }));
  await createDevis(monde, 9, { organismeId: monde.autreCommune });
  const list = async (restantes: number, depuis: string) =>
    (
      await monde.referent.missions.list({
        presDuPlafond: { restantes, depuis: date(depuis) },
        page: 1,
        taille: 6,
      })
    ).lignes.map(({ id }) => id);
  expect(await list(2, "2026-01-01")).toEqual([proche.missionId]);
  expect(await list(1, "2026-01-01")).toEqual([]);
  expect(await list(2, "2026-01-02")).toEqual([]);
});
