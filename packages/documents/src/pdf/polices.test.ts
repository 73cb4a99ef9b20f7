import { afterAll, describe, expect, test } from "vitest";
import { createMoteurTypst } from "./create-moteur-typst.ts";
import { POLICES } from "./polices.ts";

const moteur = createMoteurTypst();
afterAll(() => moteur.close());

const SOURCE = `
#let d = json(bytes(sys.inputs.document))
#set document(title: "Signes")
#set text(lang: "fr", font: d.famille, fallback: false)
#for s in d.signes [#s #strong(s) #linebreak()]`;

describe("polices du PDF : chaque signe annoncé s'écrit, en maigre et en gras, sans police de la machine", () => {
  test.each(POLICES)("$famille", async ({ famille, signes }) => {
    const liste = Array.from(signes).filter((signe) => signe !== "\n");
    expect(liste.length).toBeGreaterThan(50);
    const pdf = await moteur.compile({
      source: SOURCE,
      document: JSON.stringify({ famille, signes: liste }),
      fichiers: [],
    });
    expect(pdf.byteLength).toBeGreaterThan(1_000);
  });

  test("un signe que la police n'a pas fait refuser le PDF : la liste ci-dessus est utile", async () => {
    const document = JSON.stringify({ famille: "Libertinus Serif", signes: ["日"] });
    await expect(moteur.compile({ source: SOURCE, document, fichiers: [] })).rejects.toMatchObject({
      code: "caractere-non-imprimable",
    });
  });
});
