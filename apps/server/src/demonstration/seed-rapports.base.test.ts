import { expect, test } from "vitest";
import { createMonde, MAINTENANT } from "../../test/create-monde.ts";
import { seedRapports } from "./seed-rapports.ts";

test("deux semestres de démonstration, marqués comme tels, que l'on dessine et compare", async () => {
  const monde = await createMonde();
  const { base, cdg } = monde;
  const acteur = { utilisateurId: "demonstration", organismeId: cdg, mesOrganismes: [cdg] };
  await seedRapports({
    base,
    acteur,
    organismeId: cdg,
    roles: ["referent-ia"],
    horloge: () => MAINTENANT,
  });
  const { lignes } = await monde.referent.rapports.list({ page: 1, taille: 10 });
  expect(lignes.map(({ titre, debut, demonstration }) => [titre, debut, demonstration])).toEqual([
    ["Second semestre 2025 (démonstration)", "2025-07-01", true],
    ["Premier semestre 2025 (démonstration)", "2025-01-01", true],
  ]);
  for (const { id, montantHt } of lignes) {
    const rapport = await monde.referent.rapports.calculate({ id });
    expect(rapport.totaux.montantHt).toBe(montantHt);
    expect(rapport.totaux.commandes).toBeGreaterThan(300);
    expect(rapport.manquantes).toEqual([]);
  }
});
