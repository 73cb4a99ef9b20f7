import {
  buildRefus,
  compareQuantites,
  formatQuantite,
  parseQuantite,
  toQuantite,
} from "@ia-territoires/core";
import type { Quantite, Refus, Source } from "@ia-territoires/core";
import type { ProfilIntervenant } from "../bpu/bpu.ts";
import { LIMITES_CCTP, articleCctp } from "../texts/cctp-2024-aoo-ia.ts";
import type { CodeRefusFormation } from "./codes-refus-formation.ts";

/** The profile of a person, or the hole of the text. */
export type ProfilClasse =
  | { readonly statut: "profil"; readonly profil: ProfilIntervenant; readonly sources: readonly Source[] }
  | Refus<CodeRefusFormation, { readonly annees: Quantite }>;

/**
 * Gives the profile of a person from years of experience in AI (at most four decimals) and whether the person has the
 * « compétences techniques spécialisées » of an EXPERT.
 *
 * From 3 to under 4 years the CCTP names no profile: refused as `experience-sans-profil`, never guessed. CCTP
 * 2024_AOO_IA, § 6.6.4. Throws a RangeError on what is not a number of years, zero or more.
 * @example
 * classifyProfil({ annees: "2.9", specialise: true }).profil // => "JUNIOR"
 * classifyProfil({ annees: "3.5", specialise: false }) // => { statut: "refus", code: "experience-sans-profil", … }
 * classifyProfil({ annees: "4", specialise: true }).profil // => "EXPERT"
 */
export function classifyProfil({
  annees,
  specialise,
}: {
  readonly annees: Quantite;
  readonly specialise: boolean;
}): ProfilClasse {
  const lues = parseQuantite(annees);
  if (lues.startsWith("-"))
    throw new RangeError(`Années d'expérience : zéro ou plus attendu, reçu « ${lues} ».`);
  if (typeof specialise !== "boolean") throw new TypeError("specialise : vrai ou faux attendu.");
  const sources = [articleCctp("6.6.4")];
  if (compareQuantites(lues, toQuantite(LIMITES_CCTP.anneesJunior)) < 0) {
    return { statut: "profil", profil: "JUNIOR", sources };
  }
  if (compareQuantites(lues, toQuantite(LIMITES_CCTP.anneesConfirme)) >= 0) {
    return { statut: "profil", profil: specialise ? "EXPERT" : "CONFIRME", sources };
  }
  return buildRefus({
    code: "experience-sans-profil",
    message: `${formatQuantite(lues)} ans d'expérience : le CCTP (6.6.4) classe les moins de 3 ans et les 4 ans ou plus, et ne donne aucun profil entre les deux. À fixer entre les parties.`,
    sources,
    figures: { annees: lues },
  });
}
