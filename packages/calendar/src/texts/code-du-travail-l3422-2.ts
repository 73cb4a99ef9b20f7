import type { Territoire } from "@ia-territoires/core";
import type { JourDeTexte, RegleDatee } from "../feries/regle-ferie.ts";
import { buildRegles, type TexteFerie } from "./build-regles.ts";

type Abolition = readonly [mois: number, jour: number, premiereAnnee?: number, derniereAnnee?: number];
type Lecture = "27-mai" | "28-mai";

/** Commemoration of the abolition of slavery, one date a territory. */
const DATES: Partial<Record<Territoire, Abolition>> = {
  YT: [4, 27],
  MQ: [5, 22],
  GP: [5, 27],
  GF: [6, 10],
  BL: [10, 9, 2012],
  RE: [12, 20],
  // Then the code still says 27 May, and the authorities keep 28 May: two readings.
  MF: [5, 27, 2012, 2017],
};

const toJour = (abolition: Abolition): JourDeTexte => ["abolition-esclavage", ...abolition];

/** The days of abolition of a territory, as counting needs them; none where no text gives one. */
export function listJoursL3422_2(territoire: Territoire, lecture: Lecture): readonly JourDeTexte[] {
  const date = DATES[territoire];
  if (date === undefined) return [];
  if (territoire !== "MF") return [toJour(date)];
  return [toJour(date), toJour([5, lecture === "27-mai" ? 27 : 28, 2018])];
}

/** The same days with their texts. */
export function buildFeriesL3422_2(territoire: Territoire, lecture: Lecture): readonly RegleDatee[] {
  const code: TexteFerie = {
    source: { texte: "Code du travail", article: "L. 3422-2" },
    certainty: "verified",
    verifiedOn: "2026-11-22",
    // Loi n° 83-550 and décret n° 83-1003.
    from: "1983-11-23",
  };
  const [jour, ...contestes] = listJoursL3422_2(territoire, lecture);
  if (jour === undefined) return [];
  const conteste: TexteFerie = {
    source:
      lecture === "27-mai"
        ? code.source
        : { texte: "Circulaire du 4 mai 2018 et pratique de la préfecture de Saint-Martin" },
    certainty: "contested",
    verifiedOn: code.verifiedOn,
    statut: "conteste",
  };
  return [...buildRegles(code, [jour]), ...buildRegles(conteste, contestes)];
}
