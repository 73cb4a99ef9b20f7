import { type ChildProcess, fork } from "node:child_process";
import { buildErreurRendu } from "../erreurs/build-erreur-rendu.ts";
import { waitForReponse } from "./wait-for-reponse.ts";

const DELAI_DEMARRAGE_MS = 30_000;
/** What a Node process needs to start on every system, and nothing more: no secret reaches the compiler. */
const ENVIRONNEMENT = ["PATH", "SystemRoot", "TEMP", "TMP", "TMPDIR"];

/**
 * Starts the compiling process and waits until it is ready. It never keeps its parent alive, and it ends with it.
 *
 * Fails with `moteur-indisponible` when it does not start: no compiler for this machine, or no memory.
 */
export async function startTypst(): Promise<ChildProcess> {
  const child = fork(new URL("./compile-typst.child.ts", import.meta.url), {
    execArgv: ["--conditions=@ia-territoires/source"],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    env: Object.fromEntries(
      ENVIRONNEMENT.map((nom) => [nom, process.env[nom]]).filter(([, valeur]) => valeur),
    ),
  });
  // An error nobody listens to would end the parent.
  child.on("error", () => {});
  try {
    await waitForReponse(child, DELAI_DEMARRAGE_MS);
  } catch (error) {
    child.kill("SIGKILL");
    const message = "La fabrication des PDF n'est pas disponible sur cette machine ; le document DOCX l'est.";
    throw buildErreurRendu("moteur-indisponible", message, error);
  }
  child.unref();
  child.channel?.unref();
  return child;
}
