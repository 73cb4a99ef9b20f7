import { type DateIso, isDateIso } from "@ia-territoires/core";
import type { LigneEcheance } from "./ligne-echeance.ts";

/** A dossier by its identifier and how it is written; without identifier, what is typed names none. */
export interface DossierChoisi {
  readonly id: string;
  readonly nom: string;
}

/** What the form of an échéance holds while it is typed. */
export interface ValeursEcheance extends Record<string, unknown> {
  readonly quoi: string;
  readonly jour: string;
  readonly heure: string;
  readonly explication: string;
  readonly dossier: DossierChoisi;
  /** Account of the person who has it; empty for nobody in particular. */
  readonly attribueeA: string;
}

const AUCUN: DossierChoisi = { id: "", nom: "" };

/**
 * Gives the values the form opens on: those of an échéance, or empty ones.
 *
 * @example
 * toValeursEcheance(null).quoi // => ""
 */
export function toValeursEcheance(
  echeance: Pick<LigneEcheance, "quoi" | "jour" | "heure" | "explication" | "dossier" | "attribueeA"> | null,
): ValeursEcheance {
  return {
    quoi: echeance?.quoi ?? "",
    jour: echeance?.jour ?? "",
    heure: echeance?.heure ?? "",
    explication: echeance?.explication ?? "",
    dossier: echeance?.dossier ? { id: echeance.dossier.id, nom: echeance.dossier.nom } : AUCUN,
    attribueeA: echeance?.attribueeA?.id ?? "",
  };
}

/**
 * Checks what is typed: a message beside each field to correct.
 *
 * @example
 * Object.keys(validateEcheance(toValeursEcheance(null))) // => ["quoi", "jour"]
 */
export function validateEcheance({ quoi, jour, heure, dossier }: ValeursEcheance): Record<string, string> {
  return {
    ...(quoi.trim() === "" ? { quoi: "Dites ce qui est à faire, par exemple « Relancer la mairie »." } : {}),
    ...(isDateIso(jour) ? {} : { jour: "Indiquez le jour." }),
    ...(heure === "" || /^([01]\d|2[0-3]):[0-5]\d$/.test(heure)
      ? {}
      : { heure: "Indiquez l’heure, par exemple 14:30, ou laissez vide." }),
    ...(dossier.id === "" && dossier.nom.trim() !== ""
      ? { dossier: "Choisissez un dossier parmi ceux proposés, ou laissez vide." }
      : {}),
  };
}

/**
 * Turns what was typed, once checked, into what the server stores.
 *
 * @example
 * toEntreeEcheance({ ...toValeursEcheance(null), quoi: " Relancer ", jour: "2027-05-18" }).heure // => null
 */
export function toEntreeEcheance({ quoi, jour, heure, explication, dossier, attribueeA }: ValeursEcheance) {
  return {
    quoi: quoi.trim(),
    jour: jour as DateIso,
    heure: heure === "" ? null : heure,
    explication: explication.trim(),
    dossierId: dossier.id === "" ? null : dossier.id,
    attribueeA: attribueeA === "" ? null : attribueeA,
  };
}
