import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeTexte, detectSeparateur, parseCsv, protectTexte, unprotectTexte } from "../csv.ts";

const utf8 = (texte: string): Uint8Array => new TextEncoder().encode(texte);
const utf16 = (texte: string, petit: boolean): Uint8Array =>
  Uint8Array.from(
    Array.from(texte).flatMap((signe) => {
      const code = signe.charCodeAt(0);
      return petit ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

describe("l'encodage se trouve", () => {
  test.each([
    ["UTF-8", utf8("Été"), "utf-8"],
    ["UTF-8 avec marque", Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8("Été")), "utf-8"],
    ["Windows-1252", Uint8Array.of(0xc9, 0x74, 0xe9), "windows-1252"],
    ["UTF-16 avec marque", Uint8Array.of(0xff, 0xfe, ...utf16("Été", true)), "utf-16le"],
    ["UTF-16 gros-boutiste avec marque", Uint8Array.of(0xfe, 0xff, ...utf16("Été", false)), "utf-16be"],
    ["UTF-16 sans marque", utf16("Été", true), "utf-16le"],
    ["UTF-16 gros-boutiste sans marque", utf16("Été", false), "utf-16be"],
  ])("%s", (_, octets, encodage) => {
    expect(decodeTexte(octets)).toEqual({ statut: "lu", texte: "Été", encodage });
  });

  test("le signe euro de Windows", () => {
    expect(decodeTexte(Uint8Array.of(0x31, 0x80))).toMatchObject({ texte: "1€" });
  });

  test("ce qui n'est pas un texte", () => {
    expect(decodeTexte(Uint8Array.of(1, 0, 0, 2, 0, 3))).toEqual({ statut: "binaire" });
  });
});

describe("le séparateur se trouve", () => {
  test.each([
    ["Nom;Prix\nCaen;1,5\nBayeux;2,5", ";"],
    ["nom,prix\nCaen,1.5", ","],
    ["nom\tprix\nCaen\t1,5", "\t"],
    ["nom|prix\nCaen|1,5", "|"],
    ['"a;b;c",d\n"e;f;g",h', ","],
    ["sep=|\na;b|c", "|"],
    ["une seule colonne\nsans rien", ";"],
    ["Nom;Adresse\nCaen;1, rue A, Caen\nBayeux;2, rue B, Bayeux", ";"],
  ])("%j", (texte, separateur) => {
    expect(detectSeparateur(texte)).toBe(separateur);
  });
});

describe("un CSV se coupe en champs", () => {
  test.each([
    [
      "a;b\r\nc;d\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a;b\rc;d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ['"a;""b""\nc";d', [['a;"b"\nc', "d"]]],
    ["a;;c", [["a", null, "c"]]],
    ["a;", [["a", null]]],
    ['"";a', [["", "a"]]],
    ["a;b\n\nc;d\n\n\n", [["a", "b"], [null], ["c", "d"]]],
    ["sep=;\na;b", [["a", "b"]]],
    ["'=1+1;'+33", [["=1+1", "+33"]]],
    ["", []],
  ])("%j", (texte, lignes) => {
    expect(parseCsv(texte, { separateur: ";" })).toEqual({ statut: "lu", separateur: ";", lignes });
  });

  test("un guillemet jamais refermé dit sa ligne", () => {
    expect(parseCsv('a;b\nc;"d\ne;f')).toEqual({
      statut: "faute",
      code: "guillemet-ouvert",
      message: "Ligne 2 : un guillemet ouvert n'est jamais refermé.",
      ligne: 2,
    });
  });

  test("un million de colonnes, trop de cellules", () => {
    expect(parseCsv(";".repeat(1_000_000))).toMatchObject({ code: "trop-de-colonnes", ligne: 1 });
    expect(parseCsv("a;b\n".repeat(100), { cellules: 50 })).toMatchObject({
      code: "trop-de-cellules",
      ligne: 26,
    });
  });
});

describe("rien qu'un tableur calculerait", () => {
  test.each(["=1+1", "+33 1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "\u00a0=1", "'=1", "＝1", "\tx"])(
    "%j",
    (texte) => {
      expect(protectTexte(texte)).toBe(`'${texte}`);
    },
  );

  test("un texte ordinaire reste lui-même, apostrophe comprise", () => {
    for (const texte of ["Caen", "l'été", "'oui'", "", "a=b", "1-2"]) expect(protectTexte(texte)).toBe(texte);
  });

  test("protégé puis relu, tout texte revient", () => {
    const signes = fc.constantFrom("=", "'", "+", "-", "@", " ", "\t", "\r", "\n", "a", "＝", ";", '"');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: signes }), fc.string({ unit: "grapheme" })), (texte) => {
        const protege = protectTexte(texte);
        expect(/^[\s\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(protege)).toBe(false);
        expect(unprotectTexte(protege)).toBe(texte);
      }),
    );
  });
});
