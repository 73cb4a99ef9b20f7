import { runCommand, stopOnSignals } from "./runner/run-command.ts";

const DAY = 24 * 3600;

// Server and dashboard from their sources, restarted and reloaded as they change.
stopOnSignals();
const filters = ["server", "dashboard"].map((name) => `--filter=@ia-territoires/${name}`);
const reason = await runCommand("turbo", ["run", "dev", ...filters], {
  env: { API_PORT: process.env["PORT"] ?? "3000" },
  limit: 20 * DAY,
});
if (reason !== undefined) {
  process.stderr.write(`npm run dev : ${reason}\n`);
  process.exitCode = 1;
}
