import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import chromium, { inflate } from "@sparticuz/chromium";

const PACKAGE = join(dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium"))), "..");
const { version } = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8")) as { version: string };

/** Where the Chromium of the npm registry is unpacked, with its fonts and the libraries a bare machine lacks. */
export interface ExtractedChromium {
  readonly executablePath: string;
  readonly fonts: string;
  readonly libraries: string;
}

/**
 * Unpacks the Chromium of the npm registry once per version, under `cache`: not in the shared temporary folder,
 * where another account may have left one that this account cannot run.
 */
export async function extractChromium(cache: string): Promise<ExtractedChromium> {
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    const partial = mkdtempSync(`${folder}-`);
    const before = process.env["TMPDIR"];
    process.env["TMPDIR"] = partial;
    try {
      await chromium.executablePath();
      await inflate(join(PACKAGE, "bin/al2023.tar.br"));
      renameSync(partial, folder);
    } catch (error) {
      rmSync(partial, { recursive: true, force: true });
      if (!existsSync(folder)) throw error;
    } finally {
      if (before === undefined) delete process.env["TMPDIR"];
      else process.env["TMPDIR"] = before;
    }
  }
  return {
    executablePath: join(folder, "chromium"),
    fonts: join(folder, "fonts"),
    libraries: join(folder, "al2023/lib"),
  };
}
