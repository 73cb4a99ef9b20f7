import { join } from "node:path";
import { Failure } from "./failure.mjs";
import { run } from "./run.mjs";

/** Builds the dashboard through turbo, which does nothing when its sources did not change. */
export async function buildDashboard(root, { node, env }) {
  const turbo = join(root, "node_modules", "turbo", "bin", "turbo");
  const { code, output } = await run(
    node,
    [turbo, "run", "build", "--filter=@ia-territoires/dashboard", "--output-logs=errors-only"],
    { cwd: root, env, capture: true },
  );
  if (code !== 0) {
    throw new Failure("la construction du tableau de bord a échoué : voir le message ci-dessus.", {
      detail: output,
    });
  }
}
