import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { buildBlocs } from "../blocs/build-blocs.ts";
import { closeRendus, type DocumentDevis, type ModeleDocument, renderDocx, renderPdf } from "../index.ts";
import { POLICES } from "../pdf/polices.ts";
import { EXEMPLE_BORDEREAU, EXEMPLE_ETAT_LIQUIDATIF } from "./exemples-titres.ts";
import {
  EXEMPLE_CONVENTION,
  EXEMPLE_DELIBERATION,
  EXEMPLE_DEVIS,
  EXEMPLE_INTERVENTION,
} from "./exemples-mission.ts";
import { EXEMPLE_LISTE, EXEMPLE_NOTE, EXEMPLE_DOCUMENT_MODELE, EXEMPLE_RAPPORT } from "./exemples-ecrits.ts";
import { readDocx } from "./read-docx.ts";
import { readPdf } from "./read-pdf.ts";
import { removeEspaces } from "./remove-espaces.ts";

afterAll(closeRendus);

async function readBoth(modele: ModeleDocument): Promise<{ pdf: string; docx: string }> {
  const [pdf, docx] = [await readPdf(await renderPdf(modele)), readDocx(await renderDocx(modele))];
  return { pdf: removeEspaces(pdf.texte), docx: removeEspaces(docx.texte) };
}

/** A devis in which a user wrote the same text everywhere. */
function buildDevis(texte: string): DocumentDevis {
  const [ligne] = EXEMPLE_DEVIS.lignes;
  return {
    ...EXEMPLE_DEVIS,
    prestataire: {
      ...EXEMPLE_DEVIS.prestataire,
      nom: texte,
      adresse: [texte, texte],
      telephone: texte,
      courriel: texte,
    },
    beneficiaire: { ...EXEMPLE_DEVIS.beneficiaire, nom: texte, adresse: [texte] },
    numero: texte,
    objet: texte,
    lignes: ligne === undefined ? [] : [{ ...ligne, libelle: texte }],
    tva: { ...EXEMPLE_DEVIS.tva, mention: texte },
    fondements: [{ texte, article: texte, url: "https://example.org/?q=1&x=%22" }],
    contact: { fonction: texte, telephone: texte, courriel: texte },
    signataire: { nom: texte, qualite: texte },
  };
}

describe("le PDF et le DOCX disent la même chose", () => {
  test.each([
    ["devis", EXEMPLE_DEVIS],
    ["devis avec TVA", { ...EXEMPLE_DEVIS, tva: { ...EXEMPLE_DEVIS.tva, statut: "taxable" } } as const],
    ["projet de délibération", EXEMPLE_DELIBERATION],
    ["convention", EXEMPLE_CONVENTION],
    ["fiche d'intervention", EXEMPLE_INTERVENTION],
    ["état liquidatif", EXEMPLE_ETAT_LIQUIDATIF],
    ["état liquidatif sans numéro", { ...EXEMPLE_ETAT_LIQUIDATIF, emission: undefined }],
  ])("%s", async (_, modele) => {
    const { pdf, docx } = await readBoth(modele);
    expect(pdf).toBe(docx);
    expect(pdf.length).toBeGreaterThan(800);
  });

  test("bordereau de titres", async () => {
    const { pdf, docx } = await readBoth(EXEMPLE_BORDEREAU);
    expect(pdf).toBe(docx);
    expect(pdf).toContain("LOT-2026-0001-02");
  });

  test("liste", async () => {
    const { pdf, docx } = await readBoth(EXEMPLE_LISTE);
    expect(pdf).toBe(docx);
    expect(pdf).toContain('#panic("texte")*gras*');
  });
});

test("un document de modèle : le même dans les deux formats, ce qui manque à compléter, un texte jamais exécuté", async () => {
  const { pdf, docx } = await readBoth(EXEMPLE_DOCUMENT_MODELE);
  expect(pdf).toBe(docx);
  for (const texte of ["[à compléter : date de la délibération]", "Pour la collectivité"])
    expect(pdf).toContain(removeEspaces(texte));
  expect(pdf).toContain('#panic("texte")*gras*');
  expect(buildBlocs(EXEMPLE_DOCUMENT_MODELE).reference).toMatch(/, édition 2 du 2 mars 2026$/);
});

test("un rapport : ses chiffres, ses graphiques et ses tableaux, les mêmes dans les deux formats", async () => {
  const { pdf, docx } = await readBoth(EXEMPLE_RAPPORT);
  expect(pdf).toBe(docx);
  for (const texte of [
    "janvier 2026 : 1 900,00 €",
    '#panic("février") : -500,00 €',
    "200 000 008 00025",
    "Pénalités Aucune ligne.",
    "Deux mois seulement, *sans* #read(1).",
    "CCTP, art. 7",
  ])
    expect(pdf).toContain(removeEspaces(texte));
});

test("une note du registre : la même dans les deux formats, à relire, avec sa version du droit et ce qui reste à compléter", async () => {
  const { pdf, docx } = await readBoth(EXEMPLE_NOTE);
  expect(pdf).toBe(docx);
  for (const texte of ["Projet à relire", "2 mars 2026", "AIA-2024-07-12", "2026-11-22", "0123456789abcdef"])
    expect(pdf).toContain(removeEspaces(texte));
  expect(pdf).toContain(removeEspaces("[à compléter : base légale]"));
  expect(pdf).toContain('#panic("texte")*gras*');
  expect(pdf).toContain(removeEspaces("Document de démonstration"));
});

describe("un texte hostile reste un texte", () => {
  test.each([
    ["lecture de fichier", '#read("/etc/passwd")'],
    ["code Typst", '#panic(1) #{ let x = 1 } #import "@preview/x:1.0.0": *'],
    ["balisage Typst", "*gras* _souligné_ `brut` = Titre - liste / terme: x $x^2$ // fin"],
    ["renvois et étiquettes", '@ref <label> #label("x") [contenu] https://example.org'],
    ["barres et guillemets", "C:\\temp\\n \\u{41} \"a\" 'b' ~ -- --- ..."],
    ["XML", "</w:t></w:r><w:r><w:t>x &amp; <![CDATA[y]]> <?xml?> &#0;"],
    ["formules de tableur", '=HYPERLINK("http://x") +1 @SUM(A1)'],
    ["5 000 caractères sans espace", "é".repeat(5_000)],
    ["5 000 caractères", "mot assez court ".repeat(313)],
  ])("%s", async (_, texte) => {
    const { pdf, docx } = await readBoth(buildDevis(texte));
    // Beyond a page, a cell goes on after its neighbours: the same signs, in another order.
    const order = (t: string): string => (texte.length > 1_000 ? Array.from(t).sort().join("") : t);
    expect(order(pdf) === order(docx)).toBe(true);
    const court = removeEspaces(texte)
      .slice(0, 60)
      .replace(/(?<=\p{L})'(?=\p{L})/gu, "’");
    expect(pdf.split(court).length - 1).toBeGreaterThanOrEqual(12);
  });

  test("un texte vide est un blanc nommé, jamais un trou", async () => {
    const { pdf, docx } = await readBoth(buildDevis("  \n "));
    expect(pdf).toBe(docx);
    for (const attendu of ["nom de l’organisme", "adresse", "numéro", "objet", "désignation"]) {
      expect(pdf).toContain(removeEspaces(`[à compléter : ${attendu}]`));
    }
  });

  test("émoji et idéogrammes : un □ dans le PDF, avec une note ; le signe même dans le DOCX", async () => {
    const { pdf, docx } = await readBoth({ ...EXEMPLE_DEVIS, objet: "Atelier 😀 東" });
    expect(docx).toContain("Atelier😀東");
    expect(pdf).toContain("Atelier□□");
    expect(pdf).toContain("laversionDOCXlecontient");
  });

  test("hébreu et arabe s'impriment, sans note", async () => {
    const { pdf } = await readBoth({ ...EXEMPLE_DEVIS, objet: "שלום مرحبا" });
    expect(pdf).not.toContain("□");
    for (const lettre of "שלוםمرحبا") expect(pdf).toContain(lettre);
  });

  test("un texte quelconque donne toujours deux documents", async () => {
    const texte = fc.string({ unit: "binary", maxLength: 80 });
    await fc.assert(
      fc.asyncProperty(fc.oneof(texte, fc.string({ unit: "grapheme", maxLength: 80 })), async (t) => {
        const { pdf, docx } = await readBoth(buildDevis(t));
        expect(pdf.length).toBeGreaterThan(500);
        expect(docx.length).toBeGreaterThan(500);
      }),
      { numRuns: 15 },
    );
  });

  test("un texte fait de signes imprimables est dit pareil des deux côtés", async () => {
    // Left-to-right ones: a reader gives back the others in the order it sees them.
    const signe = fc
      .oneof(fc.integer({ min: 0x20, max: 0x52f }), fc.integer({ min: 0x1e00, max: 0x25ff }))
      .map((code) => String.fromCodePoint(code))
      .filter((s) => POLICES[0]?.signes.has(s) === true && !/[\p{M}\u2000-\u200F\u2028-\u202F]/u.test(s));
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: signe, maxLength: 60 }), async (t) => {
        const { pdf, docx } = await readBoth(buildDevis(`x${t}`));
        expect(pdf.normalize("NFKC")).toBe(docx.normalize("NFKC"));
      }),
      { numRuns: 15 },
    );
  });
});

test("un document démesuré est refusé d'une phrase", async () => {
  const modele = buildDevis("mot ".repeat(60_000));
  await expect(renderPdf(modele)).rejects.toMatchObject({ code: "document-trop-long" });
  await expect(renderDocx(modele)).rejects.toMatchObject({ code: "document-trop-long" });
});
