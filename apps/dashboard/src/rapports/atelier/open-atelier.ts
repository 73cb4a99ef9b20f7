import type { Operations } from "./protocole.ts";

/** Time that a file may take to be read: beyond, it is stopped, and the page says so. */
const DELAI_LECTURE_MS = 60_000;

/** What the page asks of its worker: the operations of an atelier, each by a promise. */
export interface Atelier {
  /** Tells it from the others of the page. */
  readonly id: number;
  ask<Nom extends keyof Operations>(
    nom: Nom,
    ...argument: Parameters<Operations[Nom]>
  ): Promise<Awaited<ReturnType<Operations[Nom]>>>;
  /** Stops the worker and forgets what it holds. */
  close(): void;
}

interface Attente {
  readonly resolve: (valeur: never) => void;
  readonly reject: (erreur: Error) => void;
}

let ouverts = 0;

/** Starts a worker of its own: one holds one list, which goes away with it. */
export function openAtelier(): Atelier {
  const worker = new Worker(new URL("./atelier.worker.ts", import.meta.url), { type: "module" });
  const attentes = new Map<number, Attente>();
  let suivant = 1;
  ouverts += 1;

  function stop(message: string): void {
    worker.terminate();
    for (const { reject } of attentes.values()) reject(new Error(message));
    attentes.clear();
  }
  worker.addEventListener("message", ({ data }: MessageEvent<Reponse>) => {
    const attente = attentes.get(data.id);
    attentes.delete(data.id);
    if (data.erreur === undefined) attente?.resolve(data.valeur as never);
    else attente?.reject(new Error(data.erreur));
  });
  worker.addEventListener("error", () => {
    stop("Le calcul s’est arrêté : la liste demande sans doute trop de mémoire. Partagez-la en deux.");
  });

  return {
    id: ouverts,
    async ask(nom, ...[argument]) {
      const id = suivant;
      suivant += 1;
      const reponse = new Promise<never>((resolve, reject) => {
        attentes.set(id, { resolve, reject });
      });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
      worker.postMessage({ id, nom, argument }, listTransferts(argument));
      const minuterie = setTimeout(() => {
        if (attentes.has(id)) stop("La lecture dépasse une minute : elle est arrêtée. Partagez le fichier.");
      }, DELAI_LECTURE_MS);
      try {
        return await reponse;
      } finally {
        clearTimeout(minuterie);
      }
    },
    close() {
      stop("La liste est fermée.");
    },
  };
}

interface Reponse {
  readonly id: number;
  readonly valeur?: unknown;
  readonly erreur?: string;
}

/** The bytes of a file are given, not copied. */
function listTransferts(argument: unknown): Transferable[] {
  if (typeof argument !== "object" || argument === null || !("octets" in argument)) return [];
  return argument.octets instanceof ArrayBuffer ? [argument.octets] : [];
}
