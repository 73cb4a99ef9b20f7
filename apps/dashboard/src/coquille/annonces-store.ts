export interface Annonce {
  readonly id: number;
  readonly ton: "fait" | "attention";
  readonly message: string;
  /** The way back, while the message is there. */
  readonly retour?: Retour;
}

/** Puts things back as they were, by a lawful act of its own. */
export interface Retour {
  readonly libelle: string;
  readonly run: () => void;
}

const DUREE_MS = 12_000;
const listeners = new Set<() => void>();
let liste: readonly Annonce[] = [];
let next = 1;

function change(suivante: readonly Annonce[]): void {
  liste = suivante;
  for (const listener of listeners) listener();
}

/** The messages on show. A done thing goes away by itself; something to look at stays until it is closed. */
export const annonces = {
  list: (): readonly Annonce[] => liste,
  add(message: string, ton: Annonce["ton"] = "fait", retour?: Retour): void {
    const id = next++;
    change([...liste.slice(-3), { id, ton, message, ...(retour === undefined ? {} : { retour }) }]);
    if (ton === "fait") setTimeout(() => annonces.remove(id), DUREE_MS);
  },
  remove(id: number): void {
    change(liste.filter((annonce) => annonce.id !== id));
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
