import type { Calendrier } from "../calendriers/calendrier.ts";
import { quoteInput } from "../quote-input.ts";
import { type CodeConvocation, SEUIL_CONVOCATION } from "../texts/cgct-convocations.ts";
import type { DemandeConvocation } from "./convocation.ts";

/** Finds which delay of convocation holds for an assembly; refuses in French a population that is no number of people. */
export function chooseRegle({ territoire }: Calendrier, demande: DemandeConvocation): CodeConvocation {
  const urgence = demande.urgence === true;
  switch (demande.assemblee) {
    case "conseil-departemental":
      return urgence ? "departement-urgence" : "departement";
    case "conseil-communautaire":
      return chooseBySize(demande.habitantsCommuneLaPlusPeuplee, "habitantsCommuneLaPlusPeuplee", urgence);
    case "conseil-municipal": {
      const bySize = chooseBySize(demande.habitants, "habitants", urgence);
      if (demande.habitants < SEUIL_CONVOCATION.value) {
        if (territoire === "AM") return urgence ? "alsace-moselle-urgence" : "alsace-moselle";
        return bySize;
      }
      return demande.premiereSeance === true && !urgence ? "premiere-seance" : bySize;
    }
    default:
      throw new RangeError(
        `assemblee : ${quoteInput((demande as { assemblee?: unknown }).assemblee)} inconnue, attendu conseil-municipal, conseil-communautaire ou conseil-departemental.`,
      );
  }
}

function chooseBySize(habitants: number, champ: string, urgence: boolean): CodeConvocation {
  if (!Number.isSafeInteger(habitants) || habitants < 0) {
    throw new RangeError(`${champ} : ${quoteInput(habitants)} invalide, nombre entier d'habitants attendu.`);
  }
  if (urgence) return "urgence";
  return habitants < SEUIL_CONVOCATION.value ? "moins-de-3500" : "3500-et-plus";
}
