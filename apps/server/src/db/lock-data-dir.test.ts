import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lockDataDir } from "./lock-data-dir.ts";

const dossier = (): string => mkdtempSync(join(tmpdir(), "ia-verrou-"));

test("the directory is given back", () => {
  const dir = dossier();
  lockDataDir(dir)();
  expect(existsSync(join(dir, "verrou.json"))).toBe(false);
  lockDataDir(dir)();
});

test("a living process keeps it, and the sentence says which", () => {
  const dir = dossier();
  const release = lockDataDir(dir);
  expect(() => lockDataDir(dir)).toThrow(`déjà utilisé par une autre instance (processus ${process.pid})`);
  release();
});

test("the lock of a dead process is taken over", () => {
  const dir = dossier();
  const mort = spawnSync(process.execPath, ["-e", "0"]).pid;
  writeFileSync(join(dir, "verrou.json"), JSON.stringify({ pid: mort, naissance: null }));
  const release = lockDataDir(dir);
  expect(JSON.parse(readFileSync(join(dir, "verrou.json"), "utf8"))).toMatchObject({ pid: process.pid });
  release();
});

test.runIf(process.platform === "linux")(
  "a process that only has the same number is not taken for it",
  () => {
    const dir = dossier();
    writeFileSync(join(dir, "verrou.json"), JSON.stringify({ pid: process.pid, naissance: "1" }));
    const release = lockDataDir(dir);
    expect(JSON.parse(readFileSync(join(dir, "verrou.json"), "utf8"))).toMatchObject({ pid: process.pid });
    release();
  },
);

test("a damaged lock file does not keep everybody out", () => {
  const dir = dossier();
  writeFileSync(join(dir, "verrou.json"), "{");
  const release = lockDataDir(dir);
  expect(JSON.parse(readFileSync(join(dir, "verrou.json"), "utf8"))).toMatchObject({ pid: process.pid });
  release();
});

test("a directory that cannot be made or written is refused in one sentence", () => {
  const dir = dossier();
  writeFileSync(join(dir, "fichier"), "");
  expect(() => lockDataDir(join(dir, "fichier"))).toThrow("n'est pas accessible en écriture");
  // Rights do not bind root: there, only the case above can be tried.
  if (process.getuid?.() === 0) return;
  const lectureSeule = dossier();
  chmodSync(lectureSeule, 0o500);
  expect(() => lockDataDir(lectureSeule)).toThrow("n'est pas accessible en écriture");
});
