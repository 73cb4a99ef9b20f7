import { spawn } from "node:child_process";
import type { Clone } from "./create-clone.ts";

/** Seconds a command takes in a clone, its last line, and whether it succeeded; its output goes to ours. */
export function measureCommand(
  { root, env }: Clone,
  [command, ...args]: readonly [string, ...string[]],
): Promise<{ readonly seconds: number; readonly lastLine: string; readonly succeeded: boolean }> {
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const child = spawn(command, args, { cwd: root, env, stdio: ["ignore", "pipe", "inherit"] });
    let lastLine = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      process.stdout.write(text);
      lastLine = text.trimEnd().split("\n").at(-1) || lastLine;
    });
    child.once("error", reject);
    child.once("close", (code) => {
      resolve({ seconds: (performance.now() - begin) / 1000, lastLine, succeeded: code === 0 });
    });
  });
}
