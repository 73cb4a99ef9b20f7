import { afterAll, describe, expect, test } from "vitest";
import { buildPng } from "../relecture/build-png.ts";
import { EXEMPLE_CONVENTION, EXEMPLE_DELIBERATION, EXEMPLE_DEVIS } from "../relecture/exemples-mission.ts";
import { EXEMPLE_RAPPORT } from "../relecture/exemples-ecrits.ts";
import { readPdf } from "../relecture/read-pdf.ts";
import { removeEspaces } from "../relecture/remove-espaces.ts";
import { buildBlocs } from "../blocs/build-blocs.ts";
import type { Logo } from "../modeles/logo.ts";
import { buildTacheTypst } from "./build-tache-typst.ts";
import { closeRendus } from "./close-rendus.ts";
import { MOTEUR } from "./moteur.ts";
import { packObjets } from "./pack-objets.ts";
import { renderPdf } from "./render-pdf.ts";

afterAll(closeRendus);

const withLogo = (logo: Partial<Logo>) => ({
  ...EXEMPLE_DEVIS,
  prestataire: {
    ...EXEMPLE_DEVIS.prestataire,
    logo: { octets: buildPng(40, 20), typeMedia: "image/png", texteAlternatif: "Logo", ...logo } as Logo,
  },
});

describe("PDF relu", () => {
  test.each([
    ["devis", EXEMPLE_DEVIS, "Devis n°\u00A0D-2026-014"],
    ["projet de délibération", EXEMPLE_DELIBERATION, "Projet de délibération du conseil municipal"],
    ["convention", EXEMPLE_CONVENTION, "Convention\u00A0: Accompagnement à la mise en conformité"],
  ])("%s : balisé, en français, titré, PDF/UA-1, signets", async (_, modele, titre) => {
    const pdf = await readPdf(await renderPdf(modele));
    expect(pdf.isMarked).toBe(true);
    expect(pdf.info["Language"]).toMatch(/^fr\b/u);
    expect(pdf.info["Title"]).toContain(titre);
    expect(pdf.info["Author"]).toBe(
      ("prestataire" in modele && modele.modele !== "projet-deliberation"
        ? modele.prestataire
        : EXEMPLE_DEVIS.beneficiaire
      ).nom.replace("'", "’"),
    );
    expect(pdf.xmp).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(pdf.xmp).toContain("<rdf:li>fr-FR</rdf:li>");
    expect(pdf.noeuds.map(({ role }) => role)).toEqual(expect.arrayContaining(["Document", "H1", "H2", "P"]));
    expect(pdf.noeuds.filter(({ role }) => role === "H1")).toHaveLength(1);
    expect(pdf.signets[0]).toContain(titre);
    expect(pdf.signets.length).toBeGreaterThan(2);
    expect(pdf.artefacts).toContain(`1/${pdf.pages}`);
  });

  test("devis : texte alternatif du logo, en-têtes de colonnes, chiffres et clauses", async () => {
    const pdf = await readPdf(await renderPdf(EXEMPLE_DEVIS));
    expect(pdf.noeuds.find(({ role }) => role === "Figure")?.alt).toBe(
      "Logo du centre de gestion de démonstration",
    );
    expect(pdf.noeuds.filter(({ role }) => role === "TH")).toHaveLength(4);
    const texte = removeEspaces(pdf.texte);
    for (const attendu of [
      "Document de démonstration, sans valeur",
      "SIRET : 100 000 009 00017",
      "Valable jusqu’au : 2 juin 2026",
      "6 200,00 € 1 200,00 €",
      "Total, 8 demi-journées 1 600,00 €",
      "article 256 B du code général des impôts",
      "frais inclus dans le prix",
      "Année 2026 : plafond de 10 demi-journées ; avant ce devis, 3 acceptées et 7 restantes ; ce devis en demande 6.",
      "Année 2027 : plafond de 10 demi-journées ; avant ce devis, 0 acceptée et 10 restantes ; ce devis en demande 2.",
      "Code général de la fonction publique, art. L. 452-40",
      "Offre de service CDG14, art. 2.2",
      "ia@cdg.example",
      "Bon pour accord du bénéficiaire",
    ]) {
      expect(texte).toContain(removeEspaces(attendu));
    }
  });

  test("rapport : barres dessinées en vecteurs, hors de ce qui se lit ; en-têtes de colonnes", async () => {
    const pdf = await readPdf(await renderPdf(EXEMPLE_RAPPORT));
    expect(pdf.xmp).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(pdf.noeuds.filter(({ role }) => role === "TH")).toHaveLength(3);
    // The logo, and no drawing of ours.
    expect(pdf.noeuds.filter(({ role }) => role === "Figure")).toHaveLength(1);
    // Each bar is two rectangles: its track, itself.
    const sans = await readPdf(await renderPdf({ ...EXEMPLE_RAPPORT, graphiques: [] }));
    expect(pdf.traces - sans.traces).toBe(4);
  });

  test("un tableau de 200 lignes pèse 400 octets par ligne au plus, balises comprises", async () => {
    const [tableau] = EXEMPLE_RAPPORT.tableaux;
    if (tableau === undefined) throw new Error("Un tableau est attendu.");
    const cellules = tableau.colonnes.map((_, rang) => `Cellule ${rang}`);
    const lignes = Array.from({ length: 200 }, () => ({ detail: false, cellules }));
    const octets = await renderPdf({ ...EXEMPLE_RAPPORT, tableaux: [{ ...tableau, lignes }] });
    const { length: vide } = await renderPdf(EXEMPLE_RAPPORT);
    expect(octets.length - vide).toBeLessThan(200 * 400);
    const { noeuds } = await readPdf(octets);
    expect(noeuds.filter(({ role }) => role === "TD").length).toBeGreaterThanOrEqual(200 * cellules.length);
  });

  test("ce qui n'est pas un PDF de notre compilateur est rendu tel quel", () => {
    for (const texte of [
      "",
      "%PDF-1.7\nstartxref\n9\n%%EOF",
      "%PDF-1.7\nxref\n0 1\ntrailer\n<<>>\nstartxref\n9\n%%EOF",
    ]) {
      const octets = new TextEncoder().encode(texte);
      expect(packObjets(octets)).toBe(octets);
    }
  });

  test("sans démonstration, aucune bannière ; sans logo, aucune figure", async () => {
    const { logo: _, ...prestataire } = EXEMPLE_DEVIS.prestataire;
    const pdf = await readPdf(await renderPdf({ ...EXEMPLE_DEVIS, demonstration: false, prestataire }));
    expect(pdf.texte + pdf.artefacts).not.toContain("démonstration, sans valeur");
    expect(pdf.noeuds.some(({ role }) => role === "Figure")).toBe(false);
  });

  test("un long devis répète sa bannière et ses en-têtes de colonnes à chaque page", async () => {
    const ligne = EXEMPLE_DEVIS.lignes[0];
    const lignes = Array.from({ length: 60 }, () => ligne ?? expect.unreachable());
    const pdf = await readPdf(await renderPdf({ ...EXEMPLE_DEVIS, lignes }));
    expect(pdf.pages).toBeGreaterThan(3);
    expect(pdf.artefacts.match(/démonstration, sans valeur/gu)).toHaveLength(pdf.pages - 1);
    expect((pdf.texte + pdf.artefacts).match(/Désignation/gu)?.length).toBeGreaterThan(2);
  });

  test.each([
    ["devis", EXEMPLE_DEVIS],
    ["projet de délibération, sans date", EXEMPLE_DELIBERATION],
    ["convention", EXEMPLE_CONVENTION],
  ])("%s : deux rendus donnent les mêmes octets", async (_, modele) => {
    const [a, b] = [await renderPdf(modele), await renderPdf(structuredClone(modele))];
    expect(Buffer.from(a).equals(Buffer.from(b))).toBe(true);
  });
});

describe("logo refusé : une phrase en français, pas de document", () => {
  test.each([
    [
      "illisible",
      { octets: new Uint8Array([1, 2, 3]) },
      "Le fichier du logo n'est pas une image PNG entière et lisible.",
    ],
    [
      "trop lourd",
      { octets: new Uint8Array(2_000_000) },
      "Le logo pèse 1954 Ko ; 1024 Ko au plus sont acceptés.",
    ],
    [
      "sans texte alternatif",
      { texteAlternatif: "" },
      "Le texte alternatif du logo compte de 1 à 250 caractères.",
    ],
    [
      "trop grand",
      { octets: buildPng(5_000, 1) },
      "Le logo mesure 5000 × 1 pixels ; de 1 à 4000 pixels de côté sont acceptés.",
    ],
  ])("%s", async (_, logo, message) => {
    await expect(renderPdf(withLogo(logo))).rejects.toMatchObject({ code: "logo", message });
  });

  test("entier mais impossible à décoder", async () => {
    await expect(
      renderPdf(withLogo({ octets: buildPng(40, 20, { isCorrupted: true }) })),
    ).rejects.toMatchObject({
      code: "logo",
      message: "L'image du logo est abîmée : elle ne peut pas être imprimée.",
    });
  });
});

test.each(["日", "😀"])(
  "« %s » passé outre le filtre : pas de police de la machine, une erreur claire",
  async (signe) => {
    const tache = buildTacheTypst(buildBlocs({ ...EXEMPLE_DEVIS, objet: "REPERE" }));
    const document = tache.document.replaceAll("REPERE", signe);
    await expect(MOTEUR.compile({ ...tache, document })).rejects.toMatchObject({
      code: "caractere-non-imprimable",
    });
  },
);

test("un modèle inconnu est refusé", async () => {
  await expect(renderPdf({ modele: "facture" } as never)).rejects.toMatchObject({ code: "modele-inconnu" });
});
