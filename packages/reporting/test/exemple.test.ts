import { isSiret } from "@ia-territoires/core";
import { createBpuIllustratif } from "@ia-territoires/pricing/exemple";
import { describe, expect, test } from "vitest";
import { createListeExemple } from "../src/exemple.ts";
import { calculateRapport } from "../src/index.ts";
import { parseListeCommandes, toRowsListe } from "../src/lignes.ts";

const { lignes, noms } = createListeExemple();
const bpu = createBpuIllustratif().lignes;

describe("liste d'exemple : une démonstration, juste de bout en bout", () => {
  test("2 000 lignes, la même liste à chaque fois, marquée comme une démonstration", () => {
    expect(lignes).toHaveLength(2_000);
    expect(createListeExemple().lignes).toEqual(lignes);
    expect(lignes.every(({ commande }) => /^(?:DEMO|AVOIR)-2026-\d{4}$/.test(commande))).toBe(true);
    expect([...noms.values()].every((nom) => nom.includes("de démonstration"))).toBe(true);
    expect([...noms.keys()].every(isSiret)).toBe(true);
  });

  test("écrite comme un fichier puis relue, elle revient à la lettre, sans rien à signaler", () => {
    const lue = parseListeCommandes(toRowsListe(lignes, noms), { bpu, sirets: new Set(noms.keys()) });
    expect(lue.erreurs).toEqual([]);
    expect(lue.signalements).toEqual([]);
    expect(lue.lignes).toEqual(lignes);
    expect([...lue.noms].every(([siret, nom]) => noms.get(siret) === nom)).toBe(true);
  });

  test("ses codes sont tous au bordereau illustratif, les quatre lots y sont, chaque avoir a sa commande", () => {
    const codes = new Set(bpu.map(({ lot, code }) => `${lot}/${code}`));
    expect(lignes.every(({ lot, code }) => codes.has(`${lot}/${code}`))).toBe(true);
    expect(new Set(lignes.map(({ lot }) => lot))).toEqual(new Set(["1", "2", "3", "4"]));
    const commandes = new Set(lignes.map(({ commande }) => commande));
    const avoirs = lignes.filter(({ avoirSur }) => avoirSur !== undefined);
    expect(avoirs.length).toBeGreaterThan(20);
    expect(avoirs.every(({ avoirSur }) => commandes.has(avoirSur ?? ""))).toBe(true);
  });

  test("son rapport se recoupe", () => {
    const periode = { debut: "2026-01-01", fin: "2026-06-30" } as never;
    const rapport = calculateRapport(lignes, { periode, arreteLe: "2026-07-10" as never, noms, bpu });
    expect(rapport.avertissements).toEqual([]);
    expect(rapport.totaux.lignes).toBeGreaterThan(900);
  });
});
