import { listChiffresCalendrier } from "@ia-territoires/calendar/chiffres";
import { listChiffresDroit } from "@ia-territoires/compliance/chiffres";
import type { Chiffre } from "@ia-territoires/core";
import { listChiffresDossiers } from "@ia-territoires/dossiers/chiffres";
import { listChiffresPrix } from "@ia-territoires/pricing/chiffres";
import { listChiffresServeur } from "./list-chiffres-serveur.ts";

/** What figures are about, by the first word of their code. */
export const DOMAINES = {
  droit: "IA : règlement européen et droit français",
  calendrier: "Délais, convocations et jours fériés",
  prix: "Prix, TVA et marchés",
  dossiers: "Délibérations et recettes",
  donnees: "Données personnelles et organismes",
} as const;
export type Domaine = keyof typeof DOMAINES;

let liste: readonly Chiffre[] | undefined;

/** Every figure of every package, and of the server: they only change with the program. */
export function listChiffres(): readonly Chiffre[] {
  liste ??= [
    ...listChiffresDroit(),
    ...listChiffresCalendrier(),
    ...listChiffresPrix(),
    ...listChiffresDossiers(),
    ...listChiffresServeur(),
  ];
  return liste;
}

/** What a figure is about. */
export function getDomaine({ code }: Pick<Chiffre, "code">): Domaine {
  const premier = code.split(":")[0] ?? "";
  if (Object.hasOwn(DOMAINES, premier)) return premier as Domaine;
  throw new RangeError(`Chiffre sans domaine : « ${code} ».`);
}
