import { afterEach, describe, expect, test, vi } from "vitest";
import { createMoteurTypst, type MoteurTypst } from "./create-moteur-typst.ts";
import type { TacheTypst } from "./tache-typst.ts";

// Recursion that would take years: native code that nothing but the end of its process stops.
const SANS_FIN = `#set document(title: "T")
#let f(n) = if n < 2 { 1 } else { f(n - 1) + f(n - 2) }
#for i in range(9000) { for j in range(9000) { let _ = f(20) } }`;

const build = (source: string, document = "{}"): TacheTypst => ({ source, document, fichiers: [] });
const BONJOUR = build('#set document(title: "T")\nBonjour');

let moteur: MoteurTypst;
afterEach(() => moteur.close());

const isPdf = (octets: Uint8Array): boolean =>
  Buffer.from(octets.subarray(0, 5)).toString("latin1") === "%PDF-";

/** A signal 0 reaches a process as long as there is one. */
async function expectGone(pid: number | undefined): Promise<void> {
  if (pid === undefined) expect.unreachable("aucun processus");
  else await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow(/ESRCH/u), { timeout: 5_000 });
}

describe("moteur Typst", () => {
  test("une compilation sans fin est tuée à l'échéance, et la suivante a un moteur neuf", async () => {
    moteur = createMoteurTypst({ delaiMs: 2_500 });
    await moteur.compile(BONJOUR);
    const pid = moteur.pid();
    const bloquee = moteur.compile(build(SANS_FIN));
    const suivante = moteur.compile(BONJOUR);
    await expect(bloquee).rejects.toMatchObject({
      code: "delai-depasse",
      message: expect.stringContaining("2,5 s"),
    });
    expect(isPdf(await suivante)).toBe(true);
    expect(moteur.pid()).not.toBe(pid);
    await expectGone(pid);
  });

  test("une erreur de compilation n'arrête pas le moteur, et garde les mots de Typst comme cause", async () => {
    moteur = createMoteurTypst();
    await expect(moteur.compile(build("#inconnu"))).rejects.toMatchObject({
      code: "compilation",
      cause: expect.stringContaining("unknown variable"),
    });
    expect(isPdf(await moteur.compile(BONJOUR))).toBe(true);
  });

  test("une image sans texte alternatif ou un document sans titre ne donne pas de PDF", async () => {
    moteur = createMoteurTypst();
    await expect(moteur.compile(build("Sans titre"))).rejects.toMatchObject({
      cause: expect.stringMatching(/title/u),
    });
    await expect(
      moteur.compile(
        build(
          '#set document(title: "T")\n#image(bytes("<svg xmlns=\\"http://www.w3.org/2000/svg\\" width=\\"9\\" height=\\"9\\"/>"))',
        ),
      ),
    ).rejects.toMatchObject({ cause: expect.stringMatching(/alt/u) });
  });

  test("les fichiers de la machine sont hors d'atteinte, même d'une source hostile", async () => {
    moteur = createMoteurTypst();
    for (const chemin of ["/etc/passwd", "../../../../etc/passwd", "/../../etc/passwd"]) {
      await expect(
        moteur.compile(build(`#set document(title: "T")\n#read("${chemin}")`)),
      ).rejects.toMatchObject({ code: "compilation" });
    }
  });

  test("fermer annule ce qui attend ; un nouvel appel relance un moteur", async () => {
    moteur = createMoteurTypst();
    const attentes = [build(SANS_FIN), BONJOUR, BONJOUR].map((tache) => moteur.compile(tache));
    const issues = Promise.allSettled(attentes);
    await vi.waitFor(() => expect(moteur.pid()).toBeDefined(), { timeout: 20_000 });
    const pid = moteur.pid();
    await moteur.close();
    await expectGone(pid);
    expect(
      (await issues).map((issue) => issue.status === "rejected" && (issue.reason as { code: string }).code),
    ).toEqual(["moteur-arrete", "moteur-arrete", "moteur-arrete"]);
    expect(isPdf(await moteur.compile(BONJOUR))).toBe(true);
  });

  test("vingt demandes à la fois reçoivent chacune la sienne", async () => {
    moteur = createMoteurTypst();
    const source = "#let d = json(bytes(sys.inputs.document))\n#set document(title: d.titre)\n#d.titre";
    const pdfs = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        moteur.compile(build(source, JSON.stringify({ titre: `Titre numéro ${n}` }))),
      ),
    );
    for (const [n, pdf] of pdfs.entries()) {
      expect(Buffer.from(pdf).toString("utf8")).toContain(`Titre numéro ${n}<`);
    }
  });
});
