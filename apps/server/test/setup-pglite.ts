import type { TestProject } from "vitest/node";
import "./setup-postgresql.ts";

/** PGlite lives in the process of the tests: there is only to say that no server was started. */
export default function setup(project: TestProject): void {
  project.provide("databaseUrl", null);
}
