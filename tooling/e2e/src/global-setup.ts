import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { request } from "@playwright/test";
import { findBrowser } from "./navigateur/find-browser.ts";
import { toLaunchOptions } from "./navigateur/to-launch-options.ts";
import { COMPTES, MOT_DE_PASSE } from "./serveur/comptes.ts";
import { startServer } from "./serveur/start-server.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

function buildDashboard(): void {
  const turbo = join(ROOT, "node_modules/turbo/bin/turbo");
  const args = [turbo, "run", "build", "--filter=@ia-territoires/dashboard", "--output-logs=errors-only"];
  execFileSync(process.execPath, args, { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
}

/** Signs each demonstration account in once; journeys start from its cookies. */
async function signIn(url: string, email: string, file: string): Promise<void> {
  const context = await request.newContext();
  const answer = await context.post(`${url}/api/auth/sign-in/email`, {
    data: { email, password: MOT_DE_PASSE },
    headers: { origin: url },
  });
  if (!answer.ok())
    throw new Error(`Connexion de ${email} refusée : ${answer.status()} ${await answer.text()}`);
  await context.storageState({ path: file });
  await context.dispose();
}

/** A browser, the dashboard built, a server of its own with demonstration data, the accounts signed in. */
export default async function setup(): Promise<() => Promise<void>> {
  buildDashboard();
  // The browser is chosen while the server makes its demonstration; what has started is stopped when one of both fails.
  const [choice, server] = await Promise.allSettled([
    findBrowser(join(ROOT, "node_modules/.cache/ia-territoires")),
    startServer(MOT_DE_PASSE),
  ]);
  if (server.status === "rejected") throw server.reason;
  const { url, stop } = server.value;
  if (choice.status === "rejected") {
    await stop();
    throw choice.reason;
  }
  process.stdout.write(`Navigateur : ${choice.value.nom}\n`);
  process.env["E2E_LAUNCH"] = JSON.stringify(toLaunchOptions(choice.value));
  const sessions = mkdtempSync(join(tmpdir(), "ia-territoires-sessions-"));
  mkdirSync(sessions, { recursive: true });
  process.env["E2E_URL"] = url;
  process.env["E2E_SESSIONS"] = sessions;
  try {
    for (const [name, email] of Object.entries(COMPTES))
      await signIn(url, email, join(sessions, `${name}.json`));
  } catch (error) {
    await stop();
    throw error;
  }
  return async () => {
    await stop();
    rmSync(sessions, { recursive: true, force: true });
  };
}
