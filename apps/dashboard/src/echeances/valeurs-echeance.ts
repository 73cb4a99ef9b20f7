import { type DateIso, isDateIso } from "@ia-territoires/core";

/** What the form of an échéance holds while it is typed. */
export type ValeursEcheance = Record<"quoi" | "jour" | "heure" | "explication", string>;

/**
 * Checks what is typed: a message beside each field to correct.
 *
 * @example
 * validateEcheance({ quoi: "", jour: "", heure: "", explication: "" }) // => { quoi: "…", jour: "…" }
 */
export function validateEcheance({ quoi, jour, heure }: ValeursEcheance): Record<string, string> {
  return {
    ...(quoi.trim() === "" ? { quoi: "Dites ce qui est à faire, par exemple « Relancer la mairie »." } : {}),
    ...(isDateIso(jour) ? {} : { jour: "Indiquez le jour." }),
    ...(heure === "" || /^([01]\d|2[0-3]):[0-5]\d$/.test(heure)
      ? {}
      : { heure: "Indiquez l’heure, par exemple 14:30, ou laissez vide." }),
  };
}

/**
 * Turns what was typed, once checked, into what the server stores.
 *
 * @example
 * toEntreeEcheance({ quoi: " Relancer ", jour: "2027-05-18", heure: "", explication: "" }).heure // => null
 */
export function toEntreeEcheance({ quoi, jour, heure, explication }: ValeursEcheance) {
  return {
    quoi: quoi.trim(),
    jour: jour as DateIso,
    heure: heure === "" ? null : heure,
    explication: explication.trim(),
  };
}
