import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const PACKAGE = join(dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium"))), "..");
const UNPACK = fileURLToPath(new URL("unpack-chromium.ts", import.meta.url));
const { version } = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8")) as { version: string };

/** Where the Chromium of the npm registry is unpacked, with its fonts and the libraries a bare machine lacks. */
export interface ExtractedChromium {
  readonly executablePath: string;
  /** A fontconfig file that knows the fonts unpacked here and those of the system. */
  readonly fontConfig: string;
  readonly libraries: string;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** Without a single font, a date field crashes the page: the packed configuration only knows the folders of a cloud. */
function writeFontConfig(folder: string): string {
  const fonts = join(folder, "fonts");
  const file = join(fonts, "ia-territoires.conf");
  const folders = [fonts, "/usr/share/fonts", "/usr/local/share/fonts"].map(
    (path) => `  <dir>${escapeXml(path)}</dir>\n`,
  );
  const families = ["sans-serif", "serif", "monospace", "system-ui"].map(
    (name) =>
      `  <alias><family>${name}</family><default><family>DejaVu Sans</family><family>Open Sans</family></default></alias>\n`,
  );
  const cache = `  <cachedir>${escapeXml(join(folder, "fonts-cache"))}</cachedir>\n`;
  writeFileSync(
    file,
    `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>\n${[...folders, cache, ...families].join("")}</fontconfig>\n`,
  );
  return file;
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
    try {
      await promisify(execFile)(process.execPath, [UNPACK, join(PACKAGE, "bin/al2023.tar.br")], {
        env: { ...process.env, TMPDIR: partial },
      });
      renameSync(partial, folder);
    } catch (error) {
      rmSync(partial, { recursive: true, force: true });
      if (!existsSync(folder)) throw error;
    }
  }
  return {
    executablePath: join(folder, "chromium"),
    fontConfig: writeFontConfig(folder),
    libraries: join(folder, "al2023/lib"),
  };
}
