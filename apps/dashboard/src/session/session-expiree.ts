const listeners = new Set<() => void>();
let expiree = false;

/** Raised when a call answers that the session is over: the shell then asks to sign in above the page, which stays. */
export const sessionExpiree = {
  get: (): boolean => expiree,
  set(value: boolean): void {
    if (value === expiree) return;
    expiree = value;
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
