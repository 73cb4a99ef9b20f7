/** How far an export is. */
export interface Avancement {
  readonly lues: number;
  readonly total: number;
}

interface Suivi extends Avancement {
  readonly utilisateurId: string;
}

/**
 * Follows the exports being written by this server, by the identifier their screen chose. Nothing is stored: behind a
 * balancer another server may be asked, and answers null; the screen then shows the bytes it receives.
 * @example
 * suivis.set(id, utilisateurId, { lues: 500, total: 34_969 });
 */
export function createSuivis() {
  const enCours = new Map<string, Suivi>();
  return {
    set(id: string, utilisateurId: string, avancement: Avancement): void {
      enCours.set(id, { ...avancement, utilisateurId });
    },
    get(id: string, utilisateurId: string): Avancement | null {
      const suivi = enCours.get(id);
      return suivi?.utilisateurId === utilisateurId ? { lues: suivi.lues, total: suivi.total } : null;
    },
    remove(id: string): void {
      enCours.delete(id);
    },
    count: (): number => enCours.size,
  };
}

/** The exports of this process. */
export const SUIVIS = createSuivis();
