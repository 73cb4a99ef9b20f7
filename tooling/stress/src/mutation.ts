import { spawnSync } from "node:child_process";

// Faults planted one by one in the engine of compliance: at least nine in ten must redden its quick suites.
const { status, error } = spawnSync("pnpm", ["--filter", "@ia-territoires/compliance", "run", "mutation"], {
  stdio: "inherit",
});
if (error !== undefined || status !== 0) {
  process.stderr.write(
    `Mutations de compliance : ${error?.message ?? "moins de 90 % des fautes plantées ont été vues."}\n`,
  );
  process.exitCode = 1;
}
