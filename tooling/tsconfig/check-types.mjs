#!/usr/bin/env node
// Checks types with the native compiler, several times faster; declarations are bundled with TypeScript 6 (ADR 0008).
// One thread: packages are already checked side by side, and threads would each infer the same types again.
process.argv.push("--singleThreaded");
await import(new URL("bin/tsc", import.meta.resolve("ts7/package.json")).href);
