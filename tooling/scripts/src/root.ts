import { fileURLToPath } from "node:url";

/** The root of the repository, without a final slash. */
export const ROOT = fileURLToPath(new URL("../../..", import.meta.url)).replace(/[\\/]$/, "");
