import { buildRefus } from "@ia-territoires/core";
import type { Agenda } from "./agenda.ts";
import { CODES_REFUS_AGENDA, type CodeRefusAgenda } from "./codes.ts";
import type { Conflit, DemandeCreneau, RefusAgenda } from "./conflit.ts";
import { formatMoment } from "./format-moment.ts";
import { listConflits } from "./list-conflits.ts";
import { listEchanges } from "./list-echanges.ts";
import type { Moment } from "./moment.ts";

/** The refusal of a half-day that is not free, with all its conflicts and the swaps offered; undefined when it is. */
export function findRefusCreneau(demande: DemandeCreneau, agenda: Agenda): RefusAgenda | undefined {
  const conflits = listConflits(demande, agenda);
  const [premier] = conflits;
  if (premier === undefined) return undefined;
  return buildRefus({
    code: premier.code,
    message: conflits.map(({ message }) => message).join(" "),
    sources: conflits.flatMap(({ sources }) => sources),
    figures: { conflits, echanges: listEchanges(demande, conflits, agenda) },
  });
}

/** A refusal that comes from where the créneau stands, and from no text. */
export function refuseEtat(code: CodeRefusAgenda, moment: Moment): RefusAgenda {
  const { titre, explication } = CODES_REFUS_AGENDA[code];
  return buildRefus({
    code,
    message: `${titre} (${formatMoment(moment)}). ${explication}`,
    sources: [],
    figures: { conflits: [], echanges: [] },
  });
}

/** A refusal that gathers the conflicts of several créneaux. */
export function refuseEnsemble(code: CodeRefusAgenda, conflits: readonly Conflit[]): RefusAgenda {
  return buildRefus({
    code,
    message: `${CODES_REFUS_AGENDA[code].explication} ${conflits.map(({ message }) => message).join(" ")}`,
    sources: conflits.flatMap(({ sources }) => sources),
    figures: { conflits, echanges: [] },
  });
}
