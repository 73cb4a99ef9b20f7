import { buildRefus, formatDateFr } from "@ia-territoires/core";
import { formatDemiJournees } from "@ia-territoires/pricing/cdg";
import type { Agenda, DevisAgenda } from "./agenda.ts";
import type { CodeRefusAgenda } from "./codes.ts";
import type { Conflit, DemandeCreneau } from "./conflit.ts";

const refuse = (code: CodeRefusAgenda, message: string, sources: Conflit["sources"] = []): Conflit =>
  buildRefus({ code, message, sources, figures: {} });

/** Conflicts with what was accepted: the devis, its half-days in all and by year, its convention. */
export function listConflitsDevis(
  demande: DemandeCreneau,
  devis: DevisAgenda,
  agenda: Agenda,
  sauf: ReadonlySet<string>,
): readonly Conflit[] {
  const { numero, statut, demiJournees, conventionDu, conventionAu } = devis;
  const { date } = demande;
  if (statut !== "accepte") {
    return [
      refuse(
        "creneau-devis-non-accepte",
        `Le devis n° ${numero} n'est pas accepté : ses demi-journées ne se placent pas encore, ou plus.`,
      ),
    ];
  }
  const poses = (agenda.index.parDevis.get(devis.id) ?? []).filter(({ id }) => !sauf.has(id));
  const conflits: Conflit[] = [];
  if (poses.length >= demiJournees) {
    conflits.push(
      refuse(
        "creneau-demi-journees-epuisees",
        `Le devis n° ${numero} compte ${formatDemiJournees(demiJournees)}, déjà dans l'agenda. Pour une de plus, établir un autre devis.`,
      ),
    );
  }
  if (conventionDu !== null && date < conventionDu) {
    conflits.push(
      refuse("creneau-avant-convention", `La convention prend effet le ${formatDateFr(conventionDu)}.`),
    );
  }
  if (conventionAu !== null && date > conventionAu) {
    conflits.push(
      refuse("creneau-apres-convention", `La convention prend fin le ${formatDateFr(conventionAu)}.`),
    );
  }
  return conflits;
}
