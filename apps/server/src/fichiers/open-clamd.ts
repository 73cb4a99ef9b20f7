import { createReadStream } from "node:fs";
import { connect, type Socket } from "node:net";
import type { Analyseur, ResultatAnalyse } from "./analyseur.ts";

const DELAI_MS = 60_000;
const MORCEAU = 64 * 1_024;
const REPONSE_MAXIMUM = 4_096;

async function write(prise: Socket, octets: Buffer): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    prise.write(octets, (erreur) => (erreur instanceof Error ? reject(erreur) : resolve()));
  });
}

/** Sends the file as clamd's INSTREAM wants it: chunks each after its length, then a length of zero. */
async function sendFile(prise: Socket, chemin: string): Promise<void> {
  await write(prise, Buffer.from("zINSTREAM\0"));
  for await (const morceau of createReadStream(chemin, { highWaterMark: MORCEAU })) {
    const longueur = Buffer.alloc(4);
    longueur.writeUInt32BE((morceau as Buffer).length);
    await write(prise, Buffer.concat([longueur, morceau as Buffer]));
  }
  await write(prise, Buffer.alloc(4));
}

async function readReponse(prise: Socket): Promise<string> {
  let lu = "";
  for await (const morceau of prise) {
    lu += (morceau as Buffer).toString("utf8");
    if (lu.includes("\0") || lu.length > REPONSE_MAXIMUM) break;
  }
  return lu.split("\0")[0]?.trim() ?? "";
}

function parseReponse(reponse: string): ResultatAnalyse {
  if (reponse === "stream: OK") return { statut: "sain" };
  const virus = /^stream: (.+) FOUND$/.exec(reponse)?.[1];
  if (virus !== undefined) return { statut: "infecte", virus };
  throw new Error(`L'analyseur n'a pas répondu : « ${reponse.slice(0, 100)} ».`);
}

/**
 * Opens a scanner that asks a ClamAV daemon (clamd) over TCP. A daemon that does not answer within a minute, or
 * answers anything but a verdict, is an error.
 *
 * @example
 * const analyseur = openClamd({ hote: "127.0.0.1", port: 3310 })
 */
export function openClamd({ hote, port }: { readonly hote: string; readonly port: number }): Analyseur {
  return {
    async analyse(chemin) {
      const prise = connect({ host: hote, port });
      prise.setTimeout(DELAI_MS, () => prise.destroy(new Error("L'analyseur ne répond pas.")));
      try {
        // clamd may answer, and hang up, before the whole file is sent: its verdict counts, not the broken sending.
        const [lue] = await Promise.allSettled([readReponse(prise), sendFile(prise, chemin)]);
        if (lue.status === "rejected") throw lue.reason;
        return parseReponse(lue.value);
      } finally {
        prise.destroy();
      }
    },
  };
}
