import type { Jauge } from "@ia-territoires/pricing/cdg";

/**
 * Writes a gauge as a sentence, for those who do not see its boxes.
 *
 * @example
 * formatJauge(jauge) // => "4 demi-journées acceptées sur 10, 2 dans ce devis, 0 proposée par d’autres devis, 4 restantes après ce devis"
 */
export function formatJauge({ plafond, acceptees, demandees, devisees, restantes }: Jauge): string {
  return [
    `${count(acceptees, "demi-journée acceptée", "demi-journées acceptées")} sur ${String(plafond)}`,
    ...(demandees > 0 ? [`${String(demandees)} dans ce devis`] : []),
    `${count(devisees, "proposée", "proposées")}${demandees > 0 ? " par d’autres devis" : `, pas encore acceptée${devisees > 1 ? "s" : ""}`}`,
    `${count(Math.max(0, restantes - demandees), "restante", "restantes")}${demandees > 0 ? " après ce devis" : ""}`,
  ].join(", ");
}

function count(nombre: number, singulier: string, pluriel: string): string {
  return `${String(nombre)} ${nombre > 1 ? pluriel : singulier}`;
}
