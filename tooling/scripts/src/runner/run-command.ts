import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { ROOT } from "../root.ts";
import type { Write } from "./stage.ts";

const BIN = join(ROOT, "node_modules/.bin");

/** Process groups under way, ended with the runner. */
const groups = new Set<number>();

function killGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(process.platform === "win32" ? pid : -pid, signal);
  } catch {
    // Already gone.
  }
}

/** Ends what the runner started, then the runner, when it is asked to stop. */
export function stopOnSignals(): void {
  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const) {
    process.once(signal, () => {
      for (const pid of groups) killGroup(pid, "SIGTERM");
      setTimeout(() => {
        for (const pid of groups) killGroup(pid, "SIGKILL");
        process.exit(code);
      }, 3000);
    });
  }
}

export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Seconds after which a command that hangs is ended. */
  readonly limit: number;
  /** Takes the output instead of our own. */
  readonly write?: Write | undefined;
}

/**
 * Runs a program with its output on ours or given to `write`, and gives `undefined` when it succeeded, otherwise one French sentence.
 * @example
 * await runCommand("node", ["--version"], { limit: 10 }) // => undefined
 */
export function runCommand(
  command: string,
  args: readonly string[],
  { cwd = ROOT, env = {}, limit, write }: CommandOptions,
): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, PATH: [BIN, process.env["PATH"]].join(delimiter), ...env },
      shell: process.platform === "win32",
      stdio: write === undefined ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
      detached: process.platform !== "win32",
    });
    if (write !== undefined) {
      for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", write);
    }
    const { pid } = child;
    if (pid !== undefined) groups.add(pid);
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      if (pid !== undefined) killGroup(pid, "SIGKILL");
    }, limit * 1000);
    child.on("error", (error) => {
      clearTimeout(timer);
      resolve(`impossible de lancer ${command} : ${error.message}`);
    });
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      if (pid !== undefined) {
        groups.delete(pid);
        killGroup(pid, "SIGTERM");
      }
      if (late) resolve(`arrêtée après ${limit} s sans avoir fini`);
      else if (code === 0) resolve(undefined);
      else resolve(signal ? `arrêtée par ${signal}` : `code de sortie ${code}`);
    });
  });
}
