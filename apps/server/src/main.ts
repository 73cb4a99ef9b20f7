import { inspect } from "node:util";
import { runCommand } from "./administration/run-command.ts";

// The whole program: `main.ts` starts the server; `main.ts journal:verifier` and `main.ts admin:creer …` are commands.
process.exitCode = await runCommand(process.argv.slice(2), process.env).catch((erreur: unknown) => {
  // The embedded database throws objects that are no errors: shown whole, or one would read « [object Object] ».
  process.stderr.write(`${erreur instanceof Error ? erreur.message : inspect(erreur)}\n`);
  if (process.env["LOG_LEVEL"] === "debug" && erreur instanceof Error)
    process.stderr.write(`${erreur.stack ?? ""}\n`);
  return 1;
});
