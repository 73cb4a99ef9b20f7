import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deposerPieceSchema } from "../schemas/piece-schemas.ts";
import { findFauteNom } from "./find-faute-nom.ts";
import { findTypePiece } from "./find-type-piece.ts";
import { GENRES_PIECE } from "./genres-piece.ts";
import { getGenrePiece } from "./get-genre-piece.ts";

describe("le nom d'un fichier", () => {
  test.each([
    "Convention signée.pdf",
    "délibération n° 12 (2026).PDF",
    "scan.jpeg",
    "bordereau.ods",
    "L'été à Saint-Lô.txt",
  ])("%s : accepté", (nom) => {
    expect(findFauteNom(nom)).toBeNull();
  });

  test.each`
    cas                               | nom                            | faute
    ${"vide"}                         | ${"  "}                        | ${/attendu/}
    ${"un chemin qui remonte"}        | ${"../../etc/passwd.txt"}      | ${/chemin/}
    ${"un chemin de Windows"}         | ${"C:\\Users\\a.pdf"}          | ${/chemin/}
    ${"un octet nul"}                 | ${"acte.pdf\u0000.exe"}        | ${/invisible/}
    ${"un retour à la ligne"}         | ${"acte\r\nSet-Cookie: a.pdf"} | ${/interdit|invisible/}
    ${"un sens d'écriture retourné"}  | ${"acte\u202Efdp.pdf"}         | ${/invisible/}
    ${"un fichier caché"}             | ${".htaccess.txt"}             | ${/commencer/}
    ${"une espace à la fin"}          | ${"acte.pdf "}                 | ${/finir/}
    ${"sans extension"}               | ${"acte"}                      | ${/pas accepté/}
    ${"un programme"}                 | ${"facture.exe"}               | ${/pas accepté/}
    ${"un classeur à macros"}         | ${"bordereau.xlsm"}            | ${/pas accepté/}
    ${"une page web"}                 | ${"acte.html"}                 | ${/pas accepté/}
    ${"une double extension hostile"} | ${"acte.pdf.svg"}              | ${/pas accepté/}
    ${"un nom de plus de 200 signes"} | ${`${"a".repeat(200)}.pdf`}    | ${/trop long/}
  `("$cas : refusé", ({ nom, faute }: { nom: string; faute: RegExp }) => {
    expect(findFauteNom(nom)).toMatch(faute);
  });

  test("quel que soit le nom : ce qui passe n'a ni séparateur, ni caractère de commande, et a un type", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 40 }),
        fc.constantFrom(".pdf", ".exe", ""),
        (debut, fin) => {
          const nom = debut + fin;
          if (findFauteNom(nom) !== null) return;
          expect(nom).not.toMatch(/[/\\\p{Cc}]/u);
          expect(findTypePiece(nom)).not.toBeNull();
        },
      ),
    );
  });
});

describe("le genre d'une pièce", () => {
  test("un acte signé l'est par son genre", () => {
    expect(GENRES_PIECE.filter(({ signee }) => signee).map(({ code }) => code)).toEqual([
      "deliberation",
      "convention-signee",
    ]);
  });
  test("un genre inconnu est refusé, en citant ce qui a été donné", () => {
    expect(() => getGenrePiece("facture" as never)).toThrow(/« facture »/);
  });
});

describe("le dépôt d'une pièce", () => {
  const signataires = [{ nom: "A. Essai", qualite: "maire" }];
  const read = (saisie: object) => deposerPieceSchema.safeParse({ nom: "acte.pdf", ...saisie });

  test("un acte signé dit qui l'a signé et en quelle qualité", () => {
    expect(read({ genre: "convention-signee", signataires }).success).toBe(true);
    const sans = read({ genre: "convention-signee", signataires: [] });
    expect(sans.error?.issues).toMatchObject([{ path: ["signataires"], message: /signataire/ }]);
    const sansQualite = read({ genre: "deliberation", signataires: [{ nom: "A. Essai", qualite: " " }] });
    expect(sansQualite.error?.issues[0]?.path).toEqual(["signataires", 0, "qualite"]);
  });

  test("une pièce qui n'est pas signée n'a pas de signataire", () => {
    expect(read({ genre: "accuse-reception", signataires: [] }).success).toBe(true);
    expect(read({ genre: "autre", signataires }).success).toBe(false);
  });

  test.each([{ genre: "facture" }, { genre: "autre", nom: "../a.pdf" }, { genre: "autre", nom: 12 }])(
    "refusé : %o",
    (saisie) => {
      expect(read({ signataires: [], ...saisie }).success).toBe(false);
    },
  );
});
