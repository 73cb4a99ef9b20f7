import { createReadStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import type { ReglagesS3 } from "../env.ts";
import { type FileStore, isIdFichier, type ObjetStocke, requireIdFichier } from "./file-store.ts";

const PREFIXE = "fichiers/";
const DELAI_MS = 120_000;

/** The bucket is the last part of the path, else the address is the bucket's own. */
function splitAdresse(adresse: string): { endpoint: string; seau: string; parChemin: boolean } {
  const url = new URL(adresse);
  const seau = url.pathname
    .split("/")
    .filter((partie) => partie !== "")
    .at(-1);
  if (seau !== undefined) return { endpoint: url.origin, seau, parChemin: true };
  const [nom = "", ...reste] = url.host.split(".");
  return { endpoint: `${url.protocol}//${reste.join(".")}`, seau: nom, parChemin: false };
}

const ignore = (): void => undefined;

/**
 * Opens a file store in a bucket of an S3-compatible service. An object is written by one request that carries its
 * length and its SHA-256: the service makes it visible whole, or not at all.
 *
 * @example
 * const store = await openS3({ adresse: "https://s3.exemple.fr/seau", region: "fr-par", cle, secret })
 */
export async function openS3({ adresse, region, cle, secret }: ReglagesS3): Promise<FileStore> {
  const depot = join(tmpdir(), `ia-territoires-depot-${process.getuid?.() ?? 0}`);
  await mkdir(depot, { recursive: true, mode: 0o700 });
  const { endpoint, seau, parChemin } = splitAdresse(adresse);
  const s3 = new S3Client({
    endpoint,
    region,
    forcePathStyle: parChemin,
    credentials: { accessKeyId: cle, secretAccessKey: secret },
    // The hash of the whole is sent by us; other checksums are unknown to many services.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    maxAttempts: 2,
    // What goes wrong is thrown; the client's own words stay out of the log.
    logger: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    requestHandler: { connectionTimeout: 5_000, requestTimeout: DELAI_MS, throwOnRequestTimeout: true },
  });
  const locate = (id: string) => ({ Bucket: seau, Key: `${PREFIXE}${requireIdFichier(id)}` });
  const remove = async (id: string): Promise<void> => {
    await s3.send(new DeleteObjectCommand(locate(id)));
  };

  async function* list(): AsyncIterable<ObjetStocke> {
    let suite: string | undefined;
    do {
      const page = await s3.send(
        new ListObjectsV2Command({ Bucket: seau, Prefix: PREFIXE, ContinuationToken: suite }),
      );
      for (const {
        Key: nom = "",
        Size: octets = 0,
        LastModified: modifieLe = new Date(0),
      } of page.Contents ?? []) {
        const id = nom.slice(PREFIXE.length);
        if (isIdFichier(id)) yield { id, octets, modifieLe };
      }
      suite = page.NextContinuationToken;
    } while (suite !== undefined);
  }

  return {
    genre: "s3",
    depot,
    list,
    remove,
    async add(id, recu) {
      try {
        await s3.send(
          new PutObjectCommand({
            ...locate(id),
            Body: createReadStream(recu.chemin),
            ContentLength: recu.octets,
            ChecksumSHA256: Buffer.from(recu.empreinte, "hex").toString("base64"),
          }),
        );
      } catch (erreur) {
        // S3 keeps nothing of a request cut short; some of its imitators do.
        await remove(id).catch(() => undefined);
        throw erreur;
      }
    },
    async get(id) {
      try {
        const { Body: corps } = await s3.send(new GetObjectCommand(locate(id)));
        return corps instanceof Readable ? corps : null;
      } catch (erreur) {
        if (erreur instanceof NoSuchKey) return null;
        throw erreur;
      }
    },
  };
}
