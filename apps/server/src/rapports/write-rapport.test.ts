import { closeRendus, type DocumentRapport } from "@ia-territoires/documents";
import { readPdf } from "@ia-territoires/documents/test/read-pdf";
import { calculateRapport } from "@ia-territoires/reporting";
import { createListeExemple } from "@ia-territoires/reporting/exemple";
import { buildImpression } from "@ia-territoires/reporting/presentation";
import { buildTableauxSuivi } from "@ia-territoires/reporting/suivi";
import { recalculate } from "@ia-territoires/tableurs/test/recalculate";
import { relire } from "@ia-territoires/tableurs/test/relire";
import { afterAll, expect, test } from "vitest";
import { date } from "../../test/create-mission.ts";
import { LIGNES_IMPRIMEES_MAXIMUM, writeRapport } from "./write-rapport.ts";

afterAll(closeRendus);

const { lignes: toutes, noms } = createListeExemple();
const lignes = toutes.slice(0, 120);
const [premier] = noms.keys();
const arreteLe = date("2026-07-10");
const rapport = calculateRapport(lignes, {
  periode: { debut: date("2026-01-01"), fin: date("2026-06-30") },
  arreteLe,
  noms,
  suivi: buildTableauxSuivi(
    {
      projets: [
        {
          commande: "BC-1",
          beneficiaire: premier,
          projet: "=1+1",
          coutHt: "900.00",
          gains: "1234.56",
          methode: "",
          confiance: "estime",
        },
      ],
    } as never,
    { arreteLe, noms },
  ),
});
const modele: DocumentRapport = {
  modele: "rapport",
  titre: "Premier semestre",
  organisme: { nom: "Essai", adresse: ["1 rue"] },
  date: arreteLe,
  demonstration: true,
  ...buildImpression(rapport),
};
const write = (format: Parameters<typeof writeRapport>[0], tableau: string | null = null) =>
  writeRapport(format, { rapport, modele, tableau });

test.each(["xlsx", "ods"] as const)(
  "%s : relu par un second lecteur, chaque formule recalculée donne la valeur écrite",
  async (format) => {
    const { formules, ecarts } = await recalculate(format, await write(format));
    expect(ecarts).toEqual([]);
    expect(formules).toBeGreaterThan(200);
  },
);

test("json : le rapport tel quel", async () => {
  expect(JSON.parse(new TextDecoder().decode(await write("json")))).toEqual(structuredClone(rapport));
});

test("csv : un tableau, ses totaux compris", async () => {
  const { titres, lignes: lues } = await relire("csv", await write("csv", "volume-lots"));
  expect(titres[0]).toBe("Lot");
  expect(lues).toHaveLength(5);
  await expect(write("csv", "autre")).rejects.toMatchObject({ codeMetier: "tableau-inconnu" });
  await expect(write("csv")).rejects.toThrow(/volume-global/);
});

test("pdf : graphiques et tableaux ; au-delà de ce qui s'imprime, un refus qui dit quoi faire", async () => {
  const { texte, noeuds } = await readPdf(await write("pdf"));
  for (const { titre } of rapport.tableaux) expect(texte).toContain(titre.replaceAll("'", "’"));
  expect(texte).toContain("Volume d’affaires par mois");
  expect(noeuds.some(({ role }) => role === "TH")).toBe(true);
  const ligne = { detail: false, cellules: ["x"] };
  const long = {
    ...modele,
    tableaux: modele.tableaux.map((tableau) => ({
      ...tableau,
      lignes: Array.from({ length: LIGNES_IMPRIMEES_MAXIMUM }, () => ligne),
    })),
  };
  await expect(writeRapport("pdf", { rapport, modele: long, tableau: null })).rejects.toThrow(/XLSX/);
});

test("docx : une archive de Word", async () => {
  expect(new TextDecoder().decode((await write("docx")).slice(0, 2))).toBe("PK");
});
