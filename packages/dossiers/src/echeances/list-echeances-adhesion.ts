import { compareDates, formatDateFr } from "@ia-territoires/core";
import type { TarifCdg } from "@ia-territoires/pricing/cdg";
import type { ContexteMission } from "../missions/action-mission.ts";
import { getCaractereExecutoire } from "../missions/get-caractere-executoire.ts";
import type { Devis, Mission } from "../missions/mission.ts";
import type { EcheanceDossier } from "./echeance-dossier.ts";

/** Délibération, its publication, convention: due while a devis waits for them, under a tariff that asks for them. */
export function listEcheancesAdhesion(
  mission: Mission,
  { adhesion }: TarifCdg,
  { transmission }: Pick<ContexteMission, "transmission">,
): readonly EcheanceDossier[] {
  const { deliberation, convention, beneficiaire } = mission;
  const premier = findPremier(mission.devis);
  if (adhesion === undefined || premier === undefined) return [];
  const attendus = mission.devis.some(({ statut }) => statut === "envoye");
  const jour = premier.valideJusquAu;
  const delai = `Aucun texte ne fixe de jour : celui-ci est la fin de validité du devis n° ${premier.numero}.`;
  const echeances: EcheanceDossier[] = [];
  if (deliberation !== undefined || attendus) {
    echeances.push({
      cle: "deliberation",
      nature: "deliberation",
      jour,
      quoi: `Délibérer (${beneficiaire.assemblee})`,
      explication: `L'adhésion se fait par convention signée après délibération : sans elle, le devis ne peut pas être accepté. ${delai}`,
      sources: [adhesion],
      responsable: "beneficiaire",
      ...(deliberation === undefined ? {} : { faiteLe: deliberation.date }),
    });
  }
  if (deliberation === undefined) return echeances;
  const caractere = getCaractereExecutoire(deliberation, jour, beneficiaire.nature, transmission);
  if (caractere.etat !== "a-verifier" && (caractere.depuis !== undefined || attendus)) {
    const formalites = transmission === "requise" ? "publiée et transmise au préfet" : "publiée";
    echeances.push({
      cle: "publication-deliberation",
      nature: "publication-deliberation",
      jour,
      quoi: "Publier la délibération et en noter la date",
      explication: `La délibération n° ${deliberation.numero} du ${formatDateFr(deliberation.date)} n'est exécutoire qu'une fois ${formalites}. ${delai}`,
      sources: caractere.sources,
      responsable: "beneficiaire",
      ...(caractere.depuis === undefined ? {} : { faiteLe: caractere.depuis }),
    });
  }
  if (convention !== undefined || attendus) {
    echeances.push({
      cle: "convention",
      nature: "convention",
      jour,
      quoi: "Faire signer la convention",
      explication: `L'adhésion se fait par convention signée après délibération. ${delai}`,
      sources: [adhesion],
      responsable: "prestataire",
      ...(convention === undefined ? {} : { faiteLe: convention.signeeLe }),
    });
  }
  return echeances;
}

/** The devis whose validity ends first, among those that were sent and not cancelled; those still open come first. */
function findPremier(devis: readonly Devis[]): Devis | undefined {
  const envoyes = devis.filter(({ statut }) => statut !== "brouillon" && statut !== "annule");
  const ouverts = envoyes.filter(({ statut }) => statut === "envoye");
  return (ouverts.length > 0 ? ouverts : envoyes)
    .slice()
    .sort((a, b) => compareDates(a.valideJusquAu, b.valideJusquAu))[0];
}
