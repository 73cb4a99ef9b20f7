import { describe, expect, test } from "vitest";
import { buildJpeg } from "../relecture/build-jpeg.ts";
import { EXEMPLE_CONVENTION, EXEMPLE_DELIBERATION, EXEMPLE_DEVIS } from "../relecture/exemples-mission.ts";
import { EXEMPLE_RAPPORT } from "../relecture/exemples-ecrits.ts";
import { readDocx } from "../relecture/read-docx.ts";
import { removeEspaces } from "../relecture/remove-espaces.ts";
import { renderDocx } from "./render-docx.ts";

describe("DOCX relu", () => {
  test.each([
    ["devis", EXEMPLE_DEVIS],
    ["projet de délibération", EXEMPLE_DELIBERATION],
    ["convention", EXEMPLE_CONVENTION],
  ])("%s : styles de Word, français, titre, pied de page numéroté", async (_, modele) => {
    const docx = readDocx(await renderDocx(modele));
    expect(docx.styles).toContain('<w:lang w:val="fr-FR"/>');
    expect(docx.document.match(/<w:pStyle w:val="Title"\/>/gu)).toHaveLength(1);
    expect(docx.document.match(/<w:pStyle w:val="Heading1"\/>/gu)?.length).toBeGreaterThan(1);
    for (const style of ["Title", "Heading1", "Coordonnees", "Note", "ACompleter"]) {
      expect(docx.styles).toContain(`w:styleId="${style}"`);
    }
    expect(docx.proprietes).toMatch(/<dc:title>[^<]{5,}<\/dc:title>/u);
    expect(docx.pieds).not.toHaveLength(0);
    for (const pied of docx.pieds) expect(pied).toMatch(/PAGE.*NUMPAGES/su);
    expect(docx.entetes.some((entete) => entete.includes("Document de démonstration, sans valeur"))).toBe(
      true,
    );
  });

  test("devis : ligne d'en-tête répétée, lignes insécables, texte alternatif du logo, lien, chiffres", async () => {
    const docx = readDocx(await renderDocx(EXEMPLE_DEVIS));
    expect(docx.document.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
    expect(docx.document.match(/<w:cantSplit\/>/gu)).toHaveLength(5);
    expect(docx.document).toContain('descr="Logo du centre de gestion de démonstration"');
    expect(Object.keys(docx.fichiers).some((path) => /^word\/media\/.*\.png$/u.test(path))).toBe(true);
    expect(docx.fichiers["word/_rels/document.xml.rels"]?.toString()).toBeDefined();
    const texte = removeEspaces(docx.texte);
    for (const attendu of [
      "Total, 8 demi-journées 1 600,00 €",
      "Valable jusqu’au : 2 juin 2026",
      "ia@cdg.example",
    ]) {
      expect(texte).toContain(removeEspaces(attendu));
    }
  });

  test("rapport : chaque chiffre d'un graphique a sa barre, à sa place et à sa longueur", async () => {
    const barres = [
      { libelle: "mars", valeur: "10", debut: 50, longueur: 50 },
      { libelle: "avril", valeur: "-5", debut: 25, longueur: 25 },
      { libelle: "mai", valeur: "0", debut: 50, longueur: 0 },
    ];
    const { document } = readDocx(
      await renderDocx({ ...EXEMPLE_RAPPORT, graphiques: [{ titre: "Par mois", barres }] }),
    );
    const dessins = document
      .split("<w:p>")
      .filter((paragraphe) => paragraphe.includes('w:fill="EBEBEB"'))
      .map((paragraphe) =>
        [...paragraphe.matchAll(/w:fill="(EBEBEB|505050)"[^>]*\/><\/w:rPr><w:t[^>]*>(\u00A0+)</gu)].map(
          ([, fond, espaces = ""]) => `${fond === "505050" ? "plein" : "vide"} ${String(espaces.length)}`,
        ),
      );
    expect(dessins).toEqual([
      ["vide 40", "plein 40"],
      ["vide 20", "plein 20", "vide 40"],
      ["vide 40", "vide 40"],
    ]);
  });

  test("les blancs portent le style « À compléter »", async () => {
    const { document } = readDocx(await renderDocx(EXEMPLE_DELIBERATION));
    const blancs = document.match(/<w:rStyle w:val="ACompleter"\/><\/w:rPr><w:t[^>]*>\[à\u00A0compléter/gu);
    expect(blancs).toHaveLength(document.match(/\[à\u00A0compléter/gu)?.length ?? 0);
    expect(blancs?.length).toBeGreaterThan(10);
  });

  test("un logo JPEG garde ses octets", async () => {
    const logo = { octets: buildJpeg(), typeMedia: "image/jpeg", texteAlternatif: "Logo" } as const;
    const modele = { ...EXEMPLE_DEVIS, prestataire: { ...EXEMPLE_DEVIS.prestataire, logo } };
    const { fichiers } = readDocx(await renderDocx(modele));
    const image = Object.entries(fichiers).find(([path]) => /^word\/media\/.*\.jpg$/u.test(path));
    expect(image?.[1]).toEqual(buildJpeg());
  });

  test("un logo refusé arrête le rendu, comme pour le PDF", async () => {
    const logo = { octets: new Uint8Array([1]), typeMedia: "image/png", texteAlternatif: "Logo" } as const;
    const modele = { ...EXEMPLE_DEVIS, prestataire: { ...EXEMPLE_DEVIS.prestataire, logo } };
    await expect(renderDocx(modele)).rejects.toMatchObject({ code: "logo" });
  });

  test.each([
    ["devis", EXEMPLE_DEVIS],
    ["projet de délibération, sans date", EXEMPLE_DELIBERATION],
    ["convention", EXEMPLE_CONVENTION],
  ])("%s : deux rendus donnent les mêmes octets", async (_, modele) => {
    const [a, b] = [await renderDocx(modele), await renderDocx(structuredClone(modele))];
    expect(Buffer.from(a).equals(Buffer.from(b))).toBe(true);
  });

  test("les dates du fichier sont celles du document, ou aucune", async () => {
    expect(readDocx(await renderDocx(EXEMPLE_DEVIS)).proprietes).toContain(
      ">2026-03-02T00:00:00Z</dcterms:created>",
    );
    expect(readDocx(await renderDocx(EXEMPLE_DELIBERATION)).proprietes).not.toContain("dcterms:created>");
  });
});
