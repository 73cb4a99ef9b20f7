import { getDecalage } from "./zone.ts";

/** Writes an instant with the clock and the offset of a zone: `2027-03-29T10:30+02:00`; seconds only when there are. */
export function formatInstant(instant: number, zone: string): string {
  const decalage = getDecalage(instant, zone);
  const iso = new Date(instant + decalage).toISOString();
  return `${iso.slice(0, iso.slice(17, 19) === "00" ? 16 : 19)}${formatDecalage(decalage)}`;
}

/** Writes an offset: `+02:00`, `-09:30`. */
export function formatDecalage(decalage: number): string {
  const minutes = Math.abs(decalage) / 60_000;
  const pad = (value: number): string => String(value).padStart(2, "0");
  return `${decalage < 0 ? "-" : "+"}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
