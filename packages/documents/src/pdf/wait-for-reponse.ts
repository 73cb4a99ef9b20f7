import type { ChildProcess } from "node:child_process";
import { buildErreurRendu } from "../erreurs/build-erreur-rendu.ts";
import type { ReponseTypst } from "./tache-typst.ts";

/**
 * Waits for the next message of the compiling process.
 *
 * Fails with `delai-depasse` after `delaiMs`, with `moteur-arrete` when the process dies or cannot be reached.
 * The timer, not the process, keeps the event loop alive meanwhile.
 */
export function waitForReponse(child: ChildProcess, delaiMs: number): Promise<ReponseTypst> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      const message = `Le PDF n'a pas été prêt en ${String(delaiMs / 1000).replace(".", ",")} s ; sa fabrication est abandonnée.`;
      settle(() => reject(buildErreurRendu("delai-depasse", message)));
    }, delaiMs);
    const onMessage = (reponse: ReponseTypst): void => settle(() => resolve(reponse));
    const onStop = (cause: unknown): void => {
      const message = "La fabrication du PDF a été interrompue ; elle peut être relancée.";
      settle(() => reject(buildErreurRendu("moteur-arrete", message, cause)));
    };
    const settle = (act: () => void): void => {
      clearTimeout(timer);
      child.off("message", onMessage).off("error", onStop).off("exit", onStop);
      act();
    };
    child.on("message", onMessage).on("error", onStop).on("exit", onStop);
  });
}
