/** From what hour on, where its reader is, a mail of the morning leaves. */
export const HEURE_ENVOI = 7;

/** The hour of an instant on the clock of a place, 0 to 23. */
export function getHeure(instant: Date, fuseau: string): number {
  return Number(
    new Intl.DateTimeFormat("en-GB", { timeZone: fuseau, hour: "2-digit", hourCycle: "h23" }).format(instant),
  );
}
