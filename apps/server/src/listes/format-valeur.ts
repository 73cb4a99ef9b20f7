import { formatDateCourte, formatMontant, parseDateIso, parseMontant } from "@ia-territoires/core";
import type { TypeColonne, Valeur } from "@ia-territoires/tableurs";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";

const HEURE = new Intl.DateTimeFormat("fr-FR", {
  timeZone: "Europe/Paris",
  hour: "2-digit",
  minute: "2-digit",
});

/**
 * Writes a value of a list as people read it on paper.
 * @example
 * formatValeur("1800.00", "montant") // => "1 800,00 €"
 */
export function formatValeur(valeur: Valeur, type: TypeColonne): string {
  if (valeur === null) return "";
  if (typeof valeur === "boolean") return valeur ? "Oui" : "Non";
  const texte = String(valeur);
  if (type === "montant") return formatMontant(parseMontant(texte));
  if (type === "date") return formatDateCourte(parseDateIso(texte));
  if (type === "nombre") return texte.replace(".", ",");
  if (type === "entier") return texte.replace(/\B(?=(\d{3})+(?!\d))/g, "\u202f");
  if (type !== "instant") return texte;
  const instant = new Date(texte);
  return `${formatDateCourte(getAujourdHui(instant))} ${HEURE.format(instant)}`;
}
