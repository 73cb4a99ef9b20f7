/** Something asked and not done yet: for ten seconds it can still be given up. */
export interface ActionDifferee {
  /** What it is about: one action waits at a time on one object. */
  readonly objet: string;
  /** « Le devis 2026-0001 va être envoyé. » */
  readonly message: string;
  /** Label of the button that gives up, and of the one that does not wait. */
  readonly renoncer: string;
  readonly faire: string;
  /** Does it and tells what came of it; never throws. */
  readonly run: () => Promise<void>;
  /** Does it while the page goes away: nobody waits for the answer. */
  readonly leave: () => void;
}

interface Attente {
  readonly action: ActionDifferee;
  readonly enCours: boolean;
}

const DELAI_MS = 10_000;
const listeners = new Set<() => void>();
const minuteries = new Map<string, ReturnType<typeof setTimeout>>();
const restes = new Map<string, { reste: number; depuis: number }>();
const places = new Map<string, number>();
let attentes: readonly Attente[] = [];

function change(suivantes: readonly Attente[]): void {
  attentes = suivantes;
  for (const listener of listeners) listener();
}

function stop(objet: string): void {
  clearTimeout(minuteries.get(objet));
  minuteries.delete(objet);
}

function start(objet: string, reste: number): void {
  stop(objet);
  restes.set(objet, { reste, depuis: Date.now() });
  minuteries.set(
    objet,
    setTimeout(() => void actionsDifferees.runNow(objet), reste),
  );
}

function remove(objet: string): void {
  stop(objet);
  restes.delete(objet);
  change(attentes.filter(({ action }) => action.objet !== objet));
}

/** The actions that wait; whoever leaves the page, the organisme or the session does them first. */
export const actionsDifferees = {
  list: (): readonly Attente[] => attentes,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** Waits ten seconds, then does it. An action on the same object that still waits is done at once. */
  defer(action: ActionDifferee): void {
    void this.runNow(action.objet);
    change([
      ...attentes.filter(({ action: autre }) => autre.objet !== action.objet),
      { action, enCours: false },
    ]);
    start(action.objet, DELAI_MS);
  },
  /** Gives up an action that waits. */
  cancel(objet: string): void {
    if (attentes.some(({ action, enCours }) => action.objet === objet && !enCours)) remove(objet);
  },
  /** The person reads, or has the focus there: time stops. */
  pause(objet: string): void {
    const temps = restes.get(objet);
    if (temps === undefined || !minuteries.has(objet)) return;
    stop(objet);
    restes.set(objet, { reste: Math.max(0, temps.reste - (Date.now() - temps.depuis)), depuis: Date.now() });
  },
  resume(objet: string): void {
    const temps = restes.get(objet);
    if (temps !== undefined && !minuteries.has(objet)) start(objet, temps.reste);
  },
  async runNow(objet: string): Promise<void> {
    const attente = attentes.find(({ action, enCours }) => action.objet === objet && !enCours);
    if (attente === undefined) return;
    stop(objet);
    restes.delete(objet);
    change(attentes.map((une) => (une === attente ? { ...une, enCours: true } : une)));
    await attente.action.run();
    change(attentes.filter(({ action }) => action !== attente.action));
  },
  /** Does everything that waits, and answers when it is done. */
  async flush(): Promise<void> {
    await Promise.all(attentes.map(({ action }) => this.runNow(action.objet)));
  },
  /** The page goes away: what waits is sent without waiting. */
  leave(): void {
    for (const { action, enCours } of attentes) {
      if (enCours) continue;
      action.leave();
      remove(action.objet);
    }
  },
  /** A screen shows the buttons of this object itself; answers how to say that it no longer does. */
  anchor(objet: string): () => void {
    places.set(objet, (places.get(objet) ?? 0) + 1);
    change(attentes.slice());
    return () => {
      places.set(objet, (places.get(objet) ?? 1) - 1);
      change(attentes.slice());
    };
  },
  isAnchored: (objet: string): boolean => (places.get(objet) ?? 0) > 0,
};

if (typeof window !== "undefined") window.addEventListener("pagehide", () => actionsDifferees.leave());
