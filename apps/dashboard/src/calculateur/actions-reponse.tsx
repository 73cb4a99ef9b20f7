import { Button } from "@mantine/core";
import { IconCopy } from "@tabler/icons-react";
import { annonces } from "../coquille/annonces-store.ts";
import { EmporterReponse } from "../outils/emporter-reponse.tsx";
import type { Resultat } from "./resultat.ts";
import { formatSaisieEcheance, type SaisieEcheance } from "./saisie-echeance.ts";

interface Props {
  readonly saisie: SaisieEcheance;
  readonly resultats: readonly Resultat[];
}

/** Takes the answer away: the sentence, the calendar file, the paper, the address. */
export function ActionsReponse({ saisie, resultats }: Props) {
  async function copy(): Promise<void> {
    const texte = resultats
      .map(({ libelle, phrase }) => (resultats.length === 1 ? phrase : `${libelle} : ${phrase}`))
      .join("\n");
    try {
      await navigator.clipboard.writeText(texte);
      annonces.add("Phrase copiée, à coller dans un courrier.");
    } catch {
      annonces.add(`Votre navigateur refuse la copie : ${texte}`, "attention");
    }
  }

  async function writeIcs(): Promise<string> {
    const { buildEvenementEcheance, buildIcs } = await import("@ia-territoires/calendar/ics");
    // The same question gives the same identifiers: a file taken again updates the agenda.
    const question = Object.values(formatSaisieEcheance(saisie))
      .join("_")
      .replace(/[^\w.-]/g, "-");
    const evenements = resultats.map(({ code, libelle, evenement }) =>
      buildEvenementEcheance(evenement, {
        uid: `${question}-${code}@ia-territoires`,
        sequence: 0,
        horodatage: new Date().toISOString(),
        titre: libelle,
        url: window.location.href,
      }),
    );
    return buildIcs({ nom: "Échéances", evenements });
  }

  return (
    <>
      <Button leftSection={<IconCopy size={18} aria-hidden />} onClick={() => void copy()}>
        Copier la phrase
      </Button>
      <EmporterReponse agenda={{ nom: "echeances.ics", write: writeIcs }} />
    </>
  );
}
