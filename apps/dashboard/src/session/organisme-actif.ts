const CLE = "ia-territoires.organisme";
const listeners = new Set<() => void>();
let actif: string | null = read();

function read(): string | null {
  try {
    return sessionStorage.getItem(CLE) ?? localStorage.getItem(CLE);
  } catch {
    return null; // storage refused by the browser: the choice lasts as long as the page
  }
}

/** The organisme the person acts for in this tab, sent in the `x-organisme` header of every call. */
export const organismeActif = {
  get: (): string | null => actif,
  set(id: string | null): void {
    if (id === actif) return;
    actif = id;
    try {
      if (id === null) sessionStorage.removeItem(CLE);
      else {
        sessionStorage.setItem(CLE, id);
        localStorage.setItem(CLE, id); // the next tab starts with the last choice
      }
    } catch {
      // see read()
    }
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
