import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Base, openBase } from "../src/db/open-base.ts";
import { copyImage } from "./copy-image.ts";

/**
 * A new empty embedded database, not migrated, in a temporary folder that goes with it: when it is closed, or when the
 * process ends.
 *
 * @example
 * const base = await openLite(); … await base.close()
 */
export async function openLite(): Promise<Base> {
  const dataDir = mkdtempSync(join(tmpdir(), "ia-base-"));
  const remove = (): void => rmSync(dataDir, { recursive: true, force: true });
  process.once("exit", remove);
  await copyImage("vide", dataDir);
  const base = await openBase({ url: null, dataDir });
  return {
    ...base,
    close: async () => {
      await base.close();
      process.off("exit", remove);
      remove();
    },
  };
}
