import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { relire } from "../../test/relire.ts";
import { writeEntier } from "../../test/write-entier.ts";
import {
  type CodeFormat,
  closeLectures,
  FORMATS_TABLE,
  readTableur,
  type Table,
  type Valeur,
} from "../index.ts";

afterAll(closeLectures);

const TABLE: Table = {
  titre: "Devis 2025/2026 : essai",
  colonnes: [
    { cle: "nom", titre: "Nom", type: "texte" },
    { cle: "siren", titre: "SIREN", type: "code" },
    { cle: "nombre", titre: "Nombre", type: "entier" },
    { cle: "taux", titre: "Taux", type: "nombre" },
    { cle: "montant", titre: "Montant", type: "montant" },
    { cle: "date", titre: "Date", type: "date" },
    { cle: "quand", titre: "Quand", type: "instant" },
    { cle: "actif", titre: "Actif", type: "booleen" },
  ],
};
const LIGNES: readonly (readonly Valeur[])[] = [
  ['=HYPERLINK("http://x")', "012345678", 3, "12.5", "-1800.10", "2026-03-02", "2026-03-10T09:00:00Z", true],
  ["Saint-André ; l'été\nsuite", null, null, null, null, null, null, false],
];
const FORMATS = Object.keys(FORMATS_TABLE) as CodeFormat[];

describe.each(FORMATS)("%s", (format) => {
  test("un second lecteur y retrouve titres et lignes, aucune formule", async () => {
    const { titres, lignes } = await relire(format, await writeEntier(format, TABLE, LIGNES));
    const machine = format === "json" || format === "csv-machine";
    expect(titres).toEqual(TABLE.colonnes.map(({ cle, titre }) => (machine ? cle : titre)));
    expect(lignes).toHaveLength(2);
    const [nom, siren] = lignes[0] ?? [];
    expect(nom).toBe(format.startsWith("csv") ? `'${String(LIGNES[0]?.[0])}` : LIGNES[0]?.[0]);
    expect(siren).toBe("012345678");
  });

  test("sans ligne : les titres seuls", async () => {
    const { lignes } = await relire(format, await writeEntier(format, TABLE, []));
    expect(lignes).toEqual([]);
  });
});

test.each(["xlsx", "ods"] as const)("%s : cellules typées pour qui le relit", async (format) => {
  const octets = await writeEntier(format, TABLE, LIGNES);
  const lu = await readTableur(octets, { nom: `devis.${format}` });
  expect(lu).toMatchObject({ statut: "lu", format, feuilles: [{ nom: "Devis 2025-2026 - essai" }] });
  if (lu.statut !== "lu") return;
  const [, premiere, seconde] = lu.feuilles[0]?.lignes ?? [];
  expect(premiere).toEqual([
    LIGNES[0]?.[0],
    "012345678",
    { genre: "nombre", valeur: "3" },
    { genre: "nombre", valeur: "12.5" },
    { genre: "nombre", valeur: "-1800.1" },
    { genre: "date", valeur: "2026-03-02" },
    { genre: "instant", valeur: "2026-03-10T10:00:00" },
    true,
  ]);
  expect(seconde?.[0]).toBe(LIGNES[1]?.[0]);
  const { lignes } = await relire(format, octets);
  expect(lignes[0]?.[4]).toBe(-1800.1);
  expect(lignes[0]?.[5]).toEqual(new Date("2026-03-02T00:00:00Z"));
});

test("CSV pour les gens : point-virgule, marque, virgule, JJ/MM/AAAA, heure de Paris", async () => {
  const octets = await writeEntier("csv", TABLE, LIGNES);
  expect(Array.from(octets.subarray(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(octets)).toContain(
    ";012345678;3;12,5;-1800,10;02/03/2026;10/03/2026 10:00:00;Oui\r\n",
  );
});

test("CSV et JSON pour les programmes : point, ISO, montants exacts", async () => {
  const csv = new TextDecoder().decode(await writeEntier("csv-machine", TABLE, LIGNES));
  expect(csv).toContain(",012345678,3,12.5,-1800.10,2026-03-02,2026-03-10T09:00:00Z,true\r\n");
  const json = JSON.parse(new TextDecoder().decode(await writeEntier("json", TABLE, LIGNES))) as object[];
  expect(json[0]).toMatchObject({
    nombre: 3,
    montant: "-1800.10",
    quand: "2026-03-10T09:00:00Z",
    actif: true,
  });
});

test.each(["xlsx", "ods", "csv", "csv-machine"] as const)(
  "%s : tout texte écrit se relit",
  async (format) => {
    const table: Table = {
      titre: "T",
      colonnes: [
        { cle: "a", titre: "A", type: "texte" },
        { cle: "b", titre: "B", type: "texte" },
      ],
    };
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }), {
          minLength: 1,
          maxLength: 8,
        }),
        async (textes) => {
          // A sheet turns line ends into one kind, as XML does, and ODS runs of blanks too.
          const propres = textes.map(
            (texte) => `x${texte.replace(/\p{Cc}|\p{Cs}|\s+|[\ufffe\uffff]/gu, " ")}x`,
          );
          const lu = await readTableur(
            await writeEntier(
              format,
              table,
              propres.map((texte) => [texte, "fin"]),
            ),
          );
          expect(lu.statut === "lu" ? lu.feuilles[0]?.lignes.slice(1) : lu).toEqual(
            propres.map((texte) => [texte, "fin"]),
          );
        },
      ),
      { numRuns: 25 },
    );
  },
);
