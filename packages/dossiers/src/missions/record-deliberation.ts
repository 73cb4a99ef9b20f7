import { buildRefus, compareDates, formatDateFr, quoteInput } from "@ia-territoires/core";
import type {
  Action,
  AvertissementMission,
  ContexteMission,
  RefusMission,
  ResultatMission,
} from "./action-mission.ts";
import { assertDate } from "./assert-date.ts";
import { assertTexte } from "./assert-texte.ts";
import { buildFait } from "./build-fait.ts";
import { CODES_AVERTISSEMENT_MISSION } from "./codes-avertissement.ts";
import { findDateFuture } from "./find-date-future.ts";
import { findConventionAvant, findRefusAdhesion } from "./find-refus-adhesion.ts";
import { getCaractereExecutoire } from "./get-caractere-executoire.ts";
import type { Deliberation, Mission, VoteDeliberation } from "./mission.ts";
import { resolveTarifMission } from "./resolve-tarif-mission.ts";

/**
 * Records or corrects the délibération. A correction may not take away the ground of what was done since: a convention
 * signed after it, a devis accepted while it was binding.
 */
export function recordDeliberation(
  mission: Mission,
  action: Action<"enregistrer-deliberation">,
  contexte: ContexteMission,
): ResultatMission {
  const deliberation = readDeliberation(action);
  const { date, transmiseLe, publieeLe, accuse } = deliberation;
  const { adhesion } = resolveTarifMission(mission, contexte);
  const suivante: Mission = { ...mission, deliberation };
  const refus =
    findDateFuture(
      [
        { nom: "Séance", le: date },
        { nom: "Transmission", le: transmiseLe },
        { nom: "Publication", le: publieeLe },
        { nom: "Accusé de réception", le: accuse?.recuLe },
      ],
      contexte.aujourdHui,
    ) ??
    findAvantSeance("transmission", deliberation, transmiseLe) ??
    findAvantSeance("publication", deliberation, publieeLe) ??
    findAvantSeance("reception", deliberation, accuse?.recuLe) ??
    findVoteFaux(deliberation) ??
    (adhesion && findConventionAvant(mission, deliberation, [adhesion])) ??
    (adhesion && findFondementOte(suivante, adhesion, contexte));
  if (refus) return refus;
  const le = contexte.aujourdHui;
  return buildFait(suivante, [{ type: "deliberation-enregistree", le, numero: deliberation.numero, date }], {
    avertissements: listAvertissements(suivante, deliberation, contexte),
  });
}

function readDeliberation({
  numero,
  date,
  transmiseLe,
  publieeLe,
  accuse,
  vote,
  objet,
  matiere,
  url,
}: Action<"enregistrer-deliberation">): Deliberation {
  assertTexte("numero", numero);
  assertDate("date", date);
  if (transmiseLe !== undefined) assertDate("transmiseLe", transmiseLe);
  if (publieeLe !== undefined) assertDate("publieeLe", publieeLe);
  if (accuse !== undefined) {
    assertTexte("accuse, reference", accuse.reference);
    assertDate("accuse, recuLe", accuse.recuLe);
  }
  if (vote !== undefined) assertVote(vote);
  return {
    ...(objet === undefined ? {} : { objet }),
    ...(matiere === undefined ? {} : { matiere }),
    ...(url === undefined ? {} : { url }),
    numero: numero.trim(),
    date,
    ...(transmiseLe === undefined ? {} : { transmiseLe }),
    ...(publieeLe === undefined ? {} : { publieeLe }),
    ...(accuse === undefined ? {} : { accuse }),
    ...(vote === undefined ? {} : { vote }),
  };
}

function assertVote(vote: VoteDeliberation): void {
  const faux = Object.values(vote).find(
    (nombre: unknown) => !Number.isSafeInteger(nombre) || Number(nombre) < 0,
  );
  if (faux !== undefined) throw new RangeError(`vote : nombres entiers attendus, reçu ${quoteInput(faux)}.`);
}

/** Votes that do not add up: more voters than members, or votes that are not those of the voters. */
function findVoteFaux({ vote }: Deliberation): RefusMission | undefined {
  if (vote === undefined) return undefined;
  const { effectif, votants, pour, contre, abstention } = vote;
  if (votants <= effectif && pour + contre + abstention === votants) return undefined;
  return buildRefus({
    code: "vote-incoherent",
    message: `Le vote ne tombe pas juste : ${effectif} membres, ${votants} votants, ${pour} pour, ${contre} contre, ${abstention} abstentions.`,
    sources: [],
    figures: { ...vote },
  });
}

function findAvantSeance(
  formalite: "transmission" | "publication" | "reception",
  { date }: Deliberation,
  le: Deliberation["publieeLe"],
): RefusMission | undefined {
  if (le === undefined || compareDates(le, date) >= 0) return undefined;
  return buildRefus({
    code: "deliberation-incoherente",
    message: `La ${formalite === "reception" ? "réception en préfecture" : formalite} (${formatDateFr(le)}) ne peut pas précéder la séance (${formatDateFr(date)}).`,
    sources: [],
    figures: { date, [formalite]: le },
  });
}

/** A devis was accepted on the délibération recorded until now: the new one must have been binding on that day too. */
function findFondementOte(
  suivante: Mission,
  adhesion: NonNullable<ReturnType<typeof resolveTarifMission>["adhesion"]>,
  contexte: ContexteMission,
): RefusMission | undefined {
  for (const { statut, accepteLe, numero } of suivante.devis) {
    if (statut !== "accepte" || accepteLe === undefined) continue;
    const refus = findRefusAdhesion(suivante, accepteLe, adhesion, contexte);
    if (refus === undefined) continue;
    return buildRefus({
      code: "deliberation-deja-utilisee",
      message: `Le devis ${numero} a été accepté le ${formatDateFr(accepteLe)} sur le fondement de la délibération enregistrée ; avec cette correction : ${refus.message}`,
      sources: refus.sources,
      figures: { numero, accepteLe, cause: refus.code },
    });
  }
  return undefined;
}

function listAvertissements(
  { beneficiaire }: Mission,
  deliberation: Deliberation,
  { aujourdHui, transmission }: ContexteMission,
): readonly AvertissementMission[] {
  const { etat, sources } = getCaractereExecutoire(
    deliberation,
    aujourdHui,
    beneficiaire.nature,
    transmission,
  );
  if (etat === "executoire") return [];
  const code = etat === "a-verifier" ? "regime-a-verifier" : "deliberation-non-publiee";
  return [{ code, message: CODES_AVERTISSEMENT_MISSION[code].explication, sources }];
}
