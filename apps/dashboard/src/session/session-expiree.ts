const listeners = new Set<() => void>();
let expiree = false;
let depart = false;

/** Raised when a call answers that the session is over: the shell then asks to sign in above the page, which stays. */
export const sessionExpiree = {
  get: (): boolean => expiree,
  set(value: boolean): void {
    if (value === expiree || (value && depart)) return;
    expiree = value;
    for (const listener of listeners) listener();
  },
  /** One leaves of one's own will: a call answered after that is nothing to sign in again for. */
  setDepart(value: boolean): void {
    depart = value;
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
