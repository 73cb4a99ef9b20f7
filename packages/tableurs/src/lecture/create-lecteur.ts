import { Worker } from "node:worker_threads";
import type { Classeur } from "./classeur.ts";
import type { DemandeLecture } from "./read-octets.ts";
import { type RefusLecture, refuseLecture } from "./refus-lecture.ts";

/** Reads files one after the other, in a thread that is stopped and replaced when a file asks too much of it. */
export interface Lecteur {
  read(demande: DemandeLecture): Promise<Classeur | RefusLecture>;
  /** Stops the thread and whatever waits for it; a later `read` starts a new one. */
  close(): Promise<void>;
}

/** Megabytes of heap of the thread: what a file may make it use, beside the bytes it was given. */
const MEMOIRE_MO = 112;

const DELAI_DEMARRAGE_MS = 30_000;
const ARRET = refuseLecture(
  "lecture-arretee",
  "La lecture du fichier a été arrêtée ; elle peut être relancée.",
);
const MEMOIRE = refuseLecture(
  "memoire-depassee",
  "Le fichier demande trop de mémoire : le partager en plusieurs fichiers.",
);

/**
 * Makes a reader; nothing starts before the first file. A file that takes longer than its limit is refused
 * (`delai-depasse`), one that fills the memory of the thread too (`memoire-depassee`): in both cases the thread dies
 * alone, and the next file gets a new one.
 * @example
 * await createLecteur().read({ octets, nom: "tarifs.xlsx", limites: LIMITES }) // => { statut: "lu", format: "xlsx", … }
 */
export function createLecteur({ memoireMo = MEMOIRE_MO }: { readonly memoireMo?: number } = {}): Lecteur {
  let worker: Worker | undefined;
  let file: Promise<unknown> = Promise.resolve();
  let tour = 0;

  function start(): Worker {
    const neuf = new Worker(new URL("./lecteur.worker.ts", import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: memoireMo, maxYoungGenerationSizeMb: 16 },
      env: {},
    });
    neuf.unref();
    return neuf;
  }

  function stop(): Promise<unknown> {
    const ancien = worker;
    worker = undefined;
    return ancien?.terminate() ?? Promise.resolve();
  }

  /** Waits for the next message of the thread; the thread that dies, or is too slow, is forgotten. */
  function wait<T>(sur: Worker, delaiMs: number): Promise<T | RefusLecture> {
    return new Promise((resolve) => {
      const finish = (reponse: T | RefusLecture): void => {
        clearTimeout(minuterie);
        sur.off("message", finish);
        sur.off("error", onError);
        sur.off("exit", onExit);
        resolve(reponse);
      };
      const abandon = (refus: RefusLecture): void => {
        if (worker === sur) worker = undefined;
        void sur.terminate();
        finish(refus);
      };
      const minuterie = setTimeout(() => {
        const secondes = String(delaiMs / 1000).replace(".", ",");
        const message = `La lecture du fichier dépasse ${secondes} s : elle est arrêtée.`;
        abandon(refuseLecture("delai-depasse", message));
      }, delaiMs);
      const onError = (erreur: Error & { readonly code?: string }): void => {
        abandon(erreur.code === "ERR_WORKER_OUT_OF_MEMORY" ? MEMOIRE : ARRET);
      };
      const onExit = (): void => {
        abandon(ARRET);
      };
      sur.on("message", finish);
      sur.on("error", onError);
      sur.on("exit", onExit);
    });
  }

  async function run(demande: DemandeLecture, demandeAuTour: number): Promise<Classeur | RefusLecture> {
    if (demandeAuTour !== tour) return ARRET;
    if (worker === undefined) {
      worker = start();
      const pret = await wait<"pret">(worker, DELAI_DEMARRAGE_MS);
      if (pret !== "pret") return pret;
    }
    const reponse = wait<Classeur>(worker, demande.limites.delaiMs);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has none
    worker.postMessage(demande);
    return reponse;
  }

  return {
    read(demande) {
      const demandeAuTour = tour;
      const lecture = file.then(() => run(demande, demandeAuTour));
      file = lecture;
      return lecture;
    },
    async close() {
      tour += 1;
      await stop();
      await file;
    },
  };
}
