/** Where drafts go; the server, or a fake in tests. */
export interface Depot {
  readonly save: (contenu: unknown) => Promise<void>;
  readonly delete: () => Promise<void>;
}

/** Keeps what is typed in one form, some time after the last key. */
export interface Gardien {
  /** Something was typed: it is kept soon, or at once by `flush`. */
  note(contenu: unknown): void;
  flush(): Promise<void>;
  /** A text found on the server has been taken up: it is there to forget. */
  adopt(): void;
  /** Nothing is left to keep: forgets what was kept, and whatever was about to be. */
  forget(): Promise<void>;
}

const ATTENTE_MS = 1_000;

/**
 * Creates the keeper of a form's draft. Saves follow one another, so that an older text never comes last; one that
 * fails is tried again with the next key. `onGarde` tells the last text that was kept, or that none is.
 *
 * @example
 * const gardien = createGardien(depot, (garde) => setGarde(garde)); gardien.note({ objet: "Atelier" })
 */
export function createGardien(depot: Depot, onGarde: (garde: boolean) => void): Gardien {
  let attente: { contenu: unknown; minuterie: ReturnType<typeof setTimeout> } | null = null;
  /** Whether the server may hold a text of this form, even an older one. */
  let depose = false;
  let file: Promise<void> = Promise.resolve();

  async function run(avant: Promise<void>, envoi: () => Promise<void>, apres: boolean): Promise<void> {
    await avant;
    try {
      await envoi();
      depose = apres;
      onGarde(apres);
    } catch {
      onGarde(false);
    }
  }

  function push(envoi: () => Promise<void>, apres: boolean): Promise<void> {
    file = run(file, envoi, apres);
    return file;
  }

  function take(): unknown {
    const contenu = attente?.contenu;
    if (attente !== null) clearTimeout(attente.minuterie);
    attente = null;
    return contenu;
  }

  return {
    note(contenu) {
      take();
      attente = { contenu, minuterie: setTimeout(() => void this.flush(), ATTENTE_MS) };
    },
    flush() {
      if (attente === null) return file;
      const contenu = take();
      return push(() => depot.save(contenu), true);
    },
    adopt() {
      depose = true;
    },
    async forget() {
      take();
      // A save may be under way: it ends before the draft is deleted.
      await file;
      if (depose) await push(() => depot.delete(), false);
    },
  };
}
