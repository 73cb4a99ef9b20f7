import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openClamd } from "./open-clamd.ts";

const dossier = mkdtempSync(join(tmpdir(), "ia-clamd-"));
afterAll(() => {
  rmSync(dossier, { recursive: true, force: true });
});

/** A daemon that speaks clamd's protocol: it reads the stream to its end, then says what `judge` thinks of it. */
async function ask(octets: Buffer, judge: (recu: Buffer) => string | null): Promise<unknown> {
  const serveur = createServer((prise) => {
    let lu = Buffer.alloc(0);
    prise.on("error", () => undefined);
    prise.on("data", (morceau: Buffer) => {
      lu = Buffer.concat([lu, morceau]);
      const commande = "zINSTREAM\0".length;
      const morceaux: Buffer[] = [];
      let ici = commande;
      while (ici + 4 <= lu.length) {
        const longueur = lu.readUInt32BE(ici);
        if (longueur === 0) {
          const verdict = judge(Buffer.concat(morceaux));
          if (verdict === null) prise.destroy();
          else prise.end(`${verdict}\0`);
          return;
        }
        if (ici + 4 + longueur > lu.length) return;
        morceaux.push(lu.subarray(ici + 4, ici + 4 + longueur));
        ici += 4 + longueur;
      }
    });
  });
  await new Promise<void>((resolve) => serveur.listen(0, "127.0.0.1", resolve));
  const chemin = join(dossier, "fichier");
  writeFileSync(chemin, octets);
  try {
    return await openClamd({ hote: "127.0.0.1", port: (serveur.address() as AddressInfo).port }).analyse(
      chemin,
    );
  } finally {
    serveur.close();
  }
}

const GRAND = Buffer.alloc(300_000, "a");

test("un fichier sain : lu en entier par l'analyseur", async () => {
  let recu: Buffer = Buffer.alloc(0);
  const resultat = await ask(GRAND, (tout) => {
    recu = tout;
    return "stream: OK";
  });
  expect(resultat).toEqual({ statut: "sain" });
  expect(recu.equals(GRAND)).toBe(true);
});

test("un virus reconnu est nommé", async () => {
  expect(await ask(GRAND, () => "stream: Win.Test.EICAR_HDB-1 FOUND")).toEqual({
    statut: "infecte",
    virus: "Win.Test.EICAR_HDB-1",
  });
});

test.each([
  ["une erreur de l'analyseur", "INSTREAM size limit exceeded. ERROR"],
  ["une réponse vide", ""],
  ["une connexion coupée", null],
])("%s n'est jamais un feu vert", async (_cas, reponse) => {
  await expect(ask(GRAND, () => reponse)).rejects.toThrow("n'a pas répondu");
});

test("un analyseur éteint est une erreur", async () => {
  const chemin = join(dossier, "fichier");
  writeFileSync(chemin, "a");
  await expect(openClamd({ hote: "127.0.0.1", port: 1 }).analyse(chemin)).rejects.toMatchObject({
    code: "ECONNREFUSED",
  });
});
