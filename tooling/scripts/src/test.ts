import { parseArgs } from "node:util";
import { stopOnSignals } from "./runner/run-command.ts";
import { runStages } from "./runner/run-stages.ts";
import type { Stage } from "./runner/stage.ts";
import { STAGES, STAGES_ON_DEMAND } from "./stages.ts";

/** The stages asked for by `--only a,b` (repeatable), or all of them. */
function selectStages(only: readonly string[]): readonly (Stage | readonly Stage[])[] {
  const names = only.flatMap((value) => value.split(","));
  const known: readonly Stage[] = [...STAGES.flat(), ...STAGES_ON_DEMAND];
  const unknown = names.find((name) => !known.some((stage) => stage.nom === name));
  if (unknown !== undefined) {
    const expected = known.map((stage) => stage.nom).join(", ");
    throw new RangeError(`étape inconnue « ${unknown} » : attendu ${expected}.`);
  }
  return names.length === 0 ? STAGES : known.filter((stage) => names.includes(stage.nom));
}

stopOnSignals();
try {
  const { values } = parseArgs({
    options: {
      only: { type: "string", multiple: true, default: [] },
      // Takes the pictures of the documentation into a folder instead of running the checks.
      captures: { type: "string" },
    },
  });
  if (values.captures !== undefined) process.env["CAPTURES"] = values.captures;
  const { failed } = await runStages(
    selectStages(values.captures === undefined ? values.only : ["parcours"]),
  );
  process.exitCode = failed === 0 ? 0 : 1;
} catch (error) {
  process.stderr.write(`npm test : ${error instanceof Error ? error.message : String(error)}\n`);
  process.stdout.write("0 passed, 1 failed\n");
  process.exitCode = 1;
}
