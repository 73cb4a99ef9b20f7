import { afterEach, expect, test, vi } from "vitest";
import { commandStage } from "./command-stage.ts";
import { runStages } from "./run-stages.ts";
import type { Stage } from "./stage.ts";

const VERTE: Stage = {
  nom: "verte",
  titre: "",
  budget: 1,
  run: () => Promise.resolve({ passed: 2, failed: 0, raisons: [] }),
};
const ROUGE: Stage = { ...VERTE, nom: "rouge", run: () => Promise.reject(new Error("cassée")) };

afterEach(() => vi.restoreAllMocks());

async function runAndRead(stages: readonly (Stage | readonly Stage[])[]): Promise<string> {
  const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  await runStages(stages);
  return write.mock.calls.map(([text]) => String(text)).join("");
}

test("une étape rouge ne cache pas les suivantes, et la dernière ligne est le compte", async () => {
  const output = await runAndRead([ROUGE, VERTE]);
  expect(output).toContain("✗ rouge : Error: cassée");
  expect(output.trimEnd().split("\n").at(-1)).toBe("2 passed, 1 failed");
});

test("des étapes menées de front écrivent chacune d'un seul tenant, et toutes comptent", async () => {
  const parle = (nom: string): Stage =>
    commandStage(nom, "", 5, [process.execPath, "-p", `"dit par ${nom}"`]);
  const output = await runAndRead([[parle("une"), parle("autre"), ROUGE], VERTE]);
  for (const nom of ["une", "autre"]) {
    expect(output).toMatch(new RegExp(`── ${nom} : .*\\n+dit par ${nom}\\n +1 réussi`));
  }
  expect(output.trimEnd().split("\n").at(-1)).toBe("4 passed, 1 failed");
});

test("une commande compte pour un contrôle, selon son code de sortie", async () => {
  const node = (code: number): Stage =>
    commandStage("code", "", 5, [process.execPath, "-e", `process.exit(${code})`]);
  expect((await runAndRead([node(0)])).trimEnd().split("\n").at(-1)).toBe("1 passed, 0 failed");
  expect((await runAndRead([node(3)])).trimEnd().split("\n").at(-1)).toBe("0 passed, 1 failed");
});

test("une commande introuvable est un échec expliqué", async () => {
  const output = await runAndRead([commandStage("absente", "", 5, ["commande-qui-n-existe-pas"])]);
  expect(output).toContain("impossible de lancer commande-qui-n-existe-pas");
});
