import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

// Ten million random orders against the exact oracle: it lives with the tests of pricing, which a published package keeps to itself.
const script = fileURLToPath(new URL("../../../packages/pricing/bench/stress.ts", import.meta.url));
try {
  execFileSync(process.execPath, ["--conditions=@ia-territoires/source", script], { stdio: "inherit" });
} catch {
  process.exitCode = 1;
}
