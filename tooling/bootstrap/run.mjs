import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { constants } from "node:os";
import { Failure } from "./failure.mjs";

/** How long a task may take to close its connections after it was asked to stop. */
const GRACE_MS = 15_000;
const WINDOWS = process.platform === "win32";

/** The child of the moment, and the signal that asked us to stop. */
let child;
let asked;
let askedAt = 0;

/** Sends a signal to the child and to whatever it started: outside Windows it leads its own process group. */
function killGroup(pid, signal) {
  try {
    process.kill(WINDOWS ? pid : -pid, signal);
  } catch {
    // Already gone.
  }
}

function stop(signal) {
  // A terminal and npm both send the Ctrl-C on: within a second and a half it is the same one.
  if (asked && Date.now() - askedAt < 1500) return;
  const again = asked !== undefined;
  if (!asked) {
    asked = signal;
    askedAt = Date.now();
  }
  if (!child) process.exit(128 + constants.signals[asked]);
  const { pid } = child;
  if (again) return killGroup(pid, "SIGKILL");
  child.kill(signal === "SIGHUP" ? "SIGTERM" : signal);
  setTimeout(() => killGroup(pid, "SIGKILL"), GRACE_MS).unref();
}

/** npm runs scripts through a shell, and some shells stay in between: then npm is our grandparent. */
function readGrandparent() {
  if (process.platform !== "linux" || !process.env.npm_lifecycle_event) return undefined;
  try {
    const stat = readFileSync(`/proc/${process.ppid}/stat`, "utf8");
    const pid = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
    const shell = /^\d+ \((?:ba|da|z|k|a)?sh\)/.test(stat);
    return shell && pid > 1 ? pid : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** Stops everything on SIGTERM, SIGINT, SIGHUP, and when npm is gone: npm does not always pass signals on. */
export function watchSignals() {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => stop(signal));
  const parent = process.ppid;
  const grandparent = readGrandparent();
  setInterval(() => {
    if (asked) return;
    if (process.ppid !== parent || (grandparent && !isAlive(grandparent))) stop("SIGTERM");
  }, 500).unref();
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
}

/**
 * Runs a program to its end and gives its exit code, with its output when `capture` is asked.
 * When a signal came meanwhile, the whole run ends there with the usual code of that signal.
 */
export function run(command, args, { cwd, env, capture = false, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    let output = "";
    const started = spawn(command, args, {
      cwd,
      env,
      shell,
      stdio: ["ignore", capture ? "pipe" : "inherit", capture ? "pipe" : "inherit"],
      detached: !WINDOWS,
    });
    child = started;
    for (const stream of [started.stdout, started.stderr]) {
      stream?.setEncoding("utf8").on("data", (text) => (output += text));
    }
    started.on("error", (error) => {
      child = undefined;
      reject(new Failure(`impossible de lancer ${command} (${error.code}) : vérifiez qu'il est installé.`));
    });
    started.on("close", (code, signal) => {
      child = undefined;
      if (!WINDOWS) killGroup(started.pid, "SIGTERM");
      if (asked) process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1));
      resolve({ code: code ?? 128 + constants.signals[signal], output });
    });
  });
}
