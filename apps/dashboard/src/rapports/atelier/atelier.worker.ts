// Runs in a worker of the browser: a large list never blocks the page, and one that asks too much is stopped with it.
import { createAtelier } from "./create-atelier.ts";
import type { Operations } from "./protocole.ts";

interface Question {
  readonly id: number;
  readonly nom: keyof Operations;
  readonly argument: never;
}

const atelier = createAtelier();

/** A failure is answered like the rest: nothing is lost in a thread that nobody looks at. */
async function answer({ id, nom, argument }: Question): Promise<void> {
  try {
    const valeur: unknown = await atelier[nom](argument);
    postMessage({ id, valeur });
  } catch (erreur) {
    postMessage({ id, erreur: erreur instanceof Error ? erreur.message : String(erreur) });
  }
}

addEventListener("message", (event: MessageEvent<Question>) => void answer(event.data));
