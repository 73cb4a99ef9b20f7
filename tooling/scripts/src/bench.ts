import { runCommand, stopOnSignals } from "./runner/run-command.ts";

const HOUR = 3600;

// Every package that has a `bench` script, one after the other: two at a time would measure each other.
stopOnSignals();
const reason = await runCommand("pnpm", ["--recursive", "--workspace-concurrency=1", "run", "bench"], {
  limit: HOUR,
});
if (reason !== undefined) {
  process.stderr.write(`npm run bench : ${reason}\n`);
  process.exitCode = 1;
}
