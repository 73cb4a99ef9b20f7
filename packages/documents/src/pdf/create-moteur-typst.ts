import type { ChildProcess } from "node:child_process";
import { buildErreurRendu } from "../erreurs/build-erreur-rendu.ts";
import { buildErreurCompilation } from "./build-erreur-compilation.ts";
import { startTypst } from "./start-typst.ts";
import type { TacheTypst } from "./tache-typst.ts";
import { waitForReponse } from "./wait-for-reponse.ts";

const DELAI_MS = 20_000;

/** Compiles Typst sources one after the other in a process that it starts, kills and replaces as needed. */
export interface MoteurTypst {
  compile(tache: TacheTypst): Promise<Uint8Array>;
  /** The process that compiles, when there is one: for logs, and to check that it is gone. */
  pid(): number | undefined;
  /** Stops the process and whatever waits for it. A later `compile` starts a new one. */
  close(): Promise<void>;
}

/**
 * Makes an engine around the Typst compiler; nothing starts before the first task.
 *
 * A task fails with a rendering error: `delai-depasse` (the process is killed, the next task gets a new one),
 * `compilation`, `caractere-non-imprimable`, `logo`, `moteur-arrete` (it died or was closed), `moteur-indisponible`.
 * @example
 * await createMoteurTypst().compile({ source: '#set document(title: "T")\nBonjour', document: "{}", fichiers: [] })
 * // => the bytes of a PDF
 */
export function createMoteurTypst({ delaiMs = DELAI_MS }: { readonly delaiMs?: number } = {}): MoteurTypst {
  let child: ChildProcess | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let round = 0;

  function stop(): void {
    child?.kill("SIGKILL");
    child = undefined;
  }

  async function run(tache: TacheTypst, asked: number): Promise<Uint8Array> {
    if (asked === round && child?.connected !== true) child = await startTypst();
    if (asked !== round || child === undefined) {
      throw buildErreurRendu(
        "moteur-arrete",
        "La fabrication du PDF a été annulée ; elle peut être relancée.",
      );
    }
    const answered = waitForReponse(child, delaiMs);
    // A send that fails also shows as an exit or as silence, and both end the wait.
    child.send(tache, () => {});
    const reponse = await answered.catch((error: unknown) => {
      stop();
      throw error;
    });
    if (reponse.statut === "pdf") return reponse.pdf;
    throw buildErreurCompilation(reponse.statut === "erreur" ? reponse.detail : reponse.statut);
  }

  return {
    compile(tache) {
      const asked = round;
      const result = queue.then(() => run(tache, asked));
      queue = result.catch(() => undefined);
      return result;
    },
    pid: () => child?.pid,
    async close() {
      round += 1;
      child?.kill("SIGKILL");
      await queue;
      stop();
    },
  };
}
