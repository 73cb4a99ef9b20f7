// The door of every command: `node tooling/bootstrap.mjs <task> [arguments]`.
// Plain JavaScript for Node >= 18 with no dependency, because it runs before anything is installed.
import { fileURLToPath } from "node:url";
import { dirname, join } from "node:path";
import { buildDashboard } from "./bootstrap/build-dashboard.mjs";
import { ensureInstalled } from "./bootstrap/ensure-installed.mjs";
import { ensureTools } from "./bootstrap/ensure-tools.mjs";
import { ensureWritable } from "./bootstrap/ensure-writable.mjs";
import { Failure } from "./bootstrap/failure.mjs";
import { run, watchSignals } from "./bootstrap/run.mjs";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
/** Compiled modules kept from one start to the next: a quarter of the time of a warm start. */
const COMPILED = join(ROOT, "node_modules", ".cache", "node");
const WATCH_PARENT = new URL("./bootstrap/watch-parent.mjs", import.meta.url).href;

/** What each task runs once Node, pnpm and the dependencies are there. */
const TASKS = {
  start: { script: "apps/server/src/main.ts", dashboard: true },
  test: { script: "tooling/scripts/src/test.ts" },
  dev: { script: "tooling/scripts/src/dev.ts" },
  bench: { script: "tooling/scripts/src/bench.ts" },
  stress: { script: "tooling/stress/src/main.ts" },
};

async function main([task, ...args]) {
  const entry = Object.hasOwn(TASKS, task ?? "") ? TASKS[task] : undefined;
  if (!entry) {
    throw new Failure(`commande inconnue « ${task ?? ""} » : attendu ${Object.keys(TASKS).join(", ")}.`);
  }
  ensureWritable(ROOT);
  const tools = await ensureTools(ROOT);
  await ensureInstalled(ROOT, tools);
  if (entry.dashboard) await buildDashboard(ROOT, tools);
  return run(
    tools.node,
    ["--conditions=@ia-territoires/source", `--import=${WATCH_PARENT}`, entry.script, ...args],
    { cwd: ROOT, env: entry.dashboard ? { NODE_COMPILE_CACHE: COMPILED, ...tools.env } : tools.env },
  );
}

watchSignals();
try {
  process.exitCode = (await main(process.argv.slice(2))).code;
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  if (error.detail) process.stderr.write(`${error.detail.trimEnd()}\n`);
  process.stderr.write(`ia-territoires : ${error.message}\n`);
  process.exitCode = error.code;
}
