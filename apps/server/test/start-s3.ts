import { connect, createServer, type Server, type Socket } from "node:net";
import { buildApp } from "fauxqs";
import type { ReglagesS3 } from "../src/env.ts";

/** A real S3 server behind a wire that can be cut. */
export interface ServeurS3 {
  readonly reglages: ReglagesS3;
  /** Cuts the line once that many bytes have gone towards the server; null lets everything through again. */
  cutAfter(octets: number | null): void;
  stop(): Promise<void>;
}

const SEAU = "ia-essai";

function startWire(port: number, getLimite: () => number | null): Promise<Server> {
  const fil = createServer((client: Socket) => {
    const serveur = connect(port, "127.0.0.1");
    let passes = 0;
    const cut = (): void => {
      client.destroy();
      serveur.destroy();
    };
    client.on("data", (morceau) => {
      passes += morceau.length;
      const limite = getLimite();
      if (limite === null || passes <= limite) serveur.write(morceau);
      else cut();
    });
    serveur.on("data", (morceau) => client.write(morceau));
    for (const prise of [client, serveur]) prise.on("error", cut).on("close", cut);
  });
  return new Promise((resolve) => fil.listen(0, "127.0.0.1", () => resolve(fil)));
}

/**
 * Starts a local S3 server with an empty bucket, on a free port of the loopback, behind the wire.
 *
 * @example
 * const s3 = await startS3(); const store = await openS3(s3.reglages); await s3.stop()
 */
export async function startS3(): Promise<ServeurS3> {
  const serveur = buildApp({ logger: false });
  const direct = await serveur.listen({ port: 0, host: "127.0.0.1" });
  const seau = await fetch(`${direct}/${SEAU}`, { method: "PUT" });
  if (!seau.ok) throw new Error(`Le seau d'essai n'a pas été créé (${seau.status}).`);
  let limite: number | null = null;
  const fil = await startWire(Number(new URL(direct).port), () => limite);
  const adresse = fil.address();
  if (adresse === null || typeof adresse === "string") throw new Error("Aucun port libre sur 127.0.0.1.");
  return {
    reglages: {
      adresse: `http://127.0.0.1:${adresse.port}/${SEAU}`,
      region: "us-east-1",
      cle: "cle-d-essai",
      secret: "secret-d-essai",
    },
    cutAfter: (octets) => {
      limite = octets;
    },
    stop: async () => {
      fil.close();
      await serveur.close();
    },
  };
}
