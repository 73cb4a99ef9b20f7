import { compareDates, formatDateFr } from "@ia-territoires/core";
import type { Source } from "@ia-territoires/core";
import type { AvertissementMission, ContexteMission } from "./action-mission.ts";
import { getCaractereExecutoire } from "./get-caractere-executoire.ts";
import type { Convention, Mission } from "./mission.ts";

/** What to show about the dates of a convention; none of it is forbidden by the offer. */
export function listAvertissementsConvention(
  { deliberation, beneficiaire }: Mission,
  { signeeLe, dateDebut, signataires }: Convention,
  sources: readonly Source[],
  { transmission }: Pick<ContexteMission, "transmission">,
): readonly AvertissementMission[] {
  const avertissements: AvertissementMission[] = [];
  if (dateDebut !== undefined && compareDates(dateDebut, signeeLe) < 0) {
    const message = `Les effets de la convention commencent le ${formatDateFr(dateDebut)}, avant sa signature (${formatDateFr(signeeLe)}).`;
    avertissements.push({ code: "convention-retroactive", message, sources: [] });
  }
  if (deliberation === undefined) return avertissements;
  const seance = formatDateFr(deliberation.date);
  const avant = signataires.find(
    ({ partie, signeLe }) => partie === "prestataire" && compareDates(signeLe, deliberation.date) < 0,
  );
  if (avant) {
    const message = `Le centre de gestion a signé le ${formatDateFr(avant.signeLe)}, avant la délibération du ${seance} ; le bénéficiaire a signé après elle.`;
    avertissements.push({ code: "prestataire-signe-avant", message, sources });
  }
  for (const { partie, signeLe } of signataires) {
    if (partie !== "beneficiaire") continue;
    const caractere = getCaractereExecutoire(deliberation, signeLe, beneficiaire.nature, transmission);
    if (caractere.etat !== "non-executoire") continue;
    const message = `Le bénéficiaire a signé le ${formatDateFr(signeLe)}, sans que la délibération du ${seance} soit connue comme exécutoire ce jour-là : régularité à vérifier.`;
    avertissements.push({ code: "signature-avant-executoire", message, sources: caractere.sources });
    break;
  }
  return avertissements;
}
