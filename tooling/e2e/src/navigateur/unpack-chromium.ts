import chromium, { inflate } from "@sparticuz/chromium";

// `unpack-chromium.ts <archive of libraries>`: unpacks the Chromium of the npm registry and these libraries into
// TMPDIR, the only place it knows: a process of its own, so that nobody else's temporary files follow.
const [libraries] = process.argv.slice(2);
if (libraries === undefined) throw new RangeError("Usage : unpack-chromium.ts <archive des bibliothèques>");
await chromium.executablePath();
await inflate(libraries);
