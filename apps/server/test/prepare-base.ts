import { copyImage } from "./copy-image.ts";

// `prepare-base.ts <data directory>`: an embedded database of today with the directory of organismes, for a server that
// a test starts in a process of its own.
const [dataDir] = process.argv.slice(2);
if (dataDir === undefined) throw new RangeError("Usage : prepare-base.ts <répertoire de données>");
await copyImage("annuaire", dataDir);
