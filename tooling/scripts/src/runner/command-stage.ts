import { runCommand } from "./run-command.ts";
import type { Stage } from "./stage.ts";

/** Seconds a stage may take before it is taken for hung: far beyond its budget, since a busy machine is no fault. */
export function limitOf(budget: number): number {
  return Math.max(300, budget * 6);
}

/** A stage that is one check: it holds when its command succeeds. */
export function commandStage(
  nom: string,
  titre: string,
  budget: number,
  [command, ...args]: readonly [string, ...string[]],
): Stage {
  return {
    nom,
    titre,
    budget,
    run: async (write) => {
      const reason = await runCommand(command, args, { limit: limitOf(budget), write });
      return reason === undefined
        ? { passed: 1, failed: 0, raisons: [] }
        : { passed: 0, failed: 1, raisons: [`${command} ${args.join(" ")} : ${reason}`] };
    },
  };
}
