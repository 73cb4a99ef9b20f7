import type { TestProject } from "vitest/node";
import { startPostgresql } from "./start-postgresql.ts";

/** Starts the real server once for the project « postgresql », and stops it after the last test. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const serveur = await startPostgresql();
  project.provide("databaseUrl", serveur.url);
  return () => serveur.stop();
}
