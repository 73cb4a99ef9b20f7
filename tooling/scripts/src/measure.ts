import { availableParallelism } from "node:os";
import { createClone } from "./measure/create-clone.ts";
import { measureCommand } from "./measure/measure-command.ts";
import { measureStart } from "./measure/measure-start.ts";

// Times the two commands as somebody meets them: a clean clone, empty caches. Long, and needs the network.
const format = (seconds: number): string => `${seconds.toFixed(1).replace(".", ",")} s`;
const lines: string[] = [];

function note(what: string, seconds: number, aim: number, detail = ""): void {
  const line = `${what.padEnd(46)} ${format(seconds).padStart(9)}   visé ${format(aim)}${detail}`;
  lines.push(line);
  process.stdout.write(`${line}\n`);
}

const started = createClone();
try {
  note("npm start, clone neuf et caches vides", await measureStart(started), 90);
  for (let count = 0; count < 3; count += 1) note("npm start, déjà installé", await measureStart(started), 4);
} finally {
  started.remove();
}

const tested = createClone();
try {
  const cold = await measureCommand(tested, ["npm", "test"]);
  note("npm test, clone neuf et caches vides", cold.seconds, 480, ` (${cold.lastLine})`);
  const types = await measureCommand(tested, ["npm", "test", "--", "--only", "types"]);
  note("npm test -- --only types, en cache", types.seconds, 10, ` (${types.lastLine})`);
  if (!cold.succeeded) process.exitCode = 1;
} finally {
  tested.remove();
}

process.stdout.write(
  `\nSur ${availableParallelism()} cœurs, Node ${process.version} :\n${lines.join("\n")}\n`,
);
