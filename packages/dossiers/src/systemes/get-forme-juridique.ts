import type { OptionOf } from "@ia-territoires/compliance";
import type { NatureOrganisme } from "../natures/natures-organisme.ts";

const FORMES: Readonly<Partial<Record<NatureOrganisme, OptionOf<"legalForm">>>> = {
  commune: "commune",
  epci: "epci",
  departement: "departement",
  region: "region",
  "ccas-cias": "ccas",
  syndicat: "syndicat",
  sdis: "sdis",
  cdg: "cdg",
  spl: "spl",
  association: "association",
};

/**
 * The legal form that the kind of a body already answers; undefined where it has to be asked.
 * @example
 * getFormeJuridique("ccas-cias") // => "ccas"
 * getFormeJuridique("entreprise") // => undefined
 */
export function getFormeJuridique(nature: NatureOrganisme): OptionOf<"legalForm"> | undefined {
  return FORMES[nature];
}
