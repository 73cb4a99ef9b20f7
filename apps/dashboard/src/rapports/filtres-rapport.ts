import { type DateIso, isDateIso, isSiret, type Siret } from "@ia-territoires/core";
import { getSemestre, type LectureAvoirs, type Periode } from "@ia-territoires/reporting";

/** What the address says of a report: everything but the list itself, which never leaves the browser. */
export interface FiltresRapport {
  readonly debut: string;
  readonly fin: string;
  readonly arrete: string;
  readonly lot: string;
  readonly siret: string;
  readonly avoirs: LectureAvoirs;
}

/** Reads the address; what it does not say is empty. */
export function parseFiltresRapport(search: Readonly<Record<string, unknown>>): FiltresRapport {
  const read = (cle: string): string => (typeof search[cle] === "string" ? search[cle] : "");
  return {
    debut: read("debut"),
    fin: read("fin"),
    arrete: read("arrete"),
    lot: read("lot"),
    siret: read("siret"),
    avoirs: read("avoirs") === "date-de-la-commande" ? "date-de-la-commande" : "date-propre",
  };
}

/** What goes to the address: only what was chosen. */
export function formatFiltresRapport(filtres: FiltresRapport): Readonly<Record<string, string>> {
  const { avoirs, ...textes } = filtres;
  return {
    ...Object.fromEntries(Object.entries(textes).filter(([, valeur]) => valeur !== "")),
    ...(avoirs === "date-propre" ? {} : { avoirs }),
  };
}

/** The half-year of the last order, when the address names none. */
export function proposePeriode(dates: Periode | null, aujourdHui: DateIso): Periode {
  return getSemestre(dates === null ? aujourdHui : dates.fin < aujourdHui ? dates.fin : aujourdHui);
}

/** The half-year before a period. */
export function getPeriodePrecedente({ debut }: Periode): Periode {
  const [annee = "", mois = ""] = debut.split("-");
  return Number(mois) > 6
    ? getSemestre(`${annee}-01-01` as DateIso)
    : getSemestre(`${String(Number(annee) - 1)}-12-31` as DateIso);
}

/** Says what is wrong in the fields of the period; null when a report can be drawn. */
export function explainPeriode({ debut, fin, arrete, siret }: FiltresRapport): string | null {
  if (!isDateIso(debut) || !isDateIso(fin)) return "Choisissez le premier et le dernier jour de la période.";
  if (debut > fin) return "La fin de la période précède son début.";
  if (debut < "2000-01-01" || fin > "2099-12-31") return "Les rapports vont de 2000 à 2099.";
  if (!isDateIso(arrete)) return "Choisissez le jour où le rapport est arrêté.";
  if (siret !== "" && !isSiret(siret)) return "Ce SIRET n’en est pas un : choisissez un bénéficiaire.";
  return null;
}

/** The SIRET of the filters; null for all. */
export const readSiret = ({ siret }: FiltresRapport): Siret | null => (isSiret(siret) ? siret : null);
