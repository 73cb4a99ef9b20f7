import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { ROOT } from "../root.ts";
import { buildUserEnv } from "./build-user-env.ts";

/** `npm start` under way, or ended. */
export interface StartedNpm {
  readonly process: ChildProcess;
  /** What it printed so far, both outputs together. */
  readonly output: () => string;
  /** Its exit code, once it ended. */
  readonly ended: Promise<number | null>;
}

/** Runs `npm start` as a person would, in a process group of its own, as a terminal gives it. */
export function startNpm(env: Readonly<Record<string, string>>): StartedNpm {
  const child = spawn("npm", ["start"], {
    cwd: ROOT,
    env: { ...buildUserEnv(), ...env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  }
  const ended = new Promise<number | null>((resolve) => child.once("close", (code) => resolve(code)));
  return { process: child, output: () => output, ended };
}
