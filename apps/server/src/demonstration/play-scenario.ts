import type { DateIso } from "@ia-territoires/core";
import { createMission, type Mission, nextMission } from "@ia-territoires/dossiers";
import { buildUsages } from "../missions/build-usages.ts";
import type { MissionRacontee, PasMission } from "../missions/insert-missions.ts";
import { type BeneficiaireLu, buildContexte, toBeneficiaireMission } from "../missions/mission.repository.ts";
import type { PrestataireLu } from "../prestataire/prestataire.repository.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { buildId } from "./build-id.ts";
import { fait } from "./fait.ts";
import { buildJours } from "./jours.ts";
import type { ScenarioMission } from "./scenarios-missions.ts";

/** Who tells the story: the vendor, the account that acts for it, the one that acts for the bodies, and when. */
interface Narration {
  readonly prestataire: PrestataireLu;
  readonly referentId: string;
  readonly secretaireId: string;
  readonly maintenant: Date;
}

type Auteur = PasMission["auteur"];
type DatedAction = {
  readonly le: DateIso;
  readonly par: "prestataire" | "beneficiaire";
  readonly action: ReturnType<ScenarioMission["pas"][number]["action"]>;
};

const TARIF = "cdg14-ia";
const MINUTE_MS = 60_000;

/** An instant of that day, each later than the one before; never after now. */
function buildHorloge(maintenant: Date): (le: DateIso, rang: number) => Date {
  return (le, rang) => {
    const instant = new Date(Date.parse(`${le}T08:00:00Z`) + rang * MINUTE_MS);
    return instant < maintenant ? instant : maintenant;
  };
}

/** Actions of a scenario on their days, in the order of time; those of one day as they are told. */
function listActions(scenario: ScenarioMission, aujourdHui: DateIso): readonly DatedAction[] {
  const jour = buildJours(aujourdHui);
  const contexte = { jour, id: (cle: string) => buildId(scenario.qui, cle) };
  return scenario.pas
    .map(({ le, par = "prestataire" as const, action }) => ({ le: jour(le), par, action: action(contexte) }))
    .sort((a, b) => (a.le === b.le ? 0 : a.le < b.le ? -1 : 1));
}

/** Numbers of devis, year by year in the order in which they were made; and how many each year has. */
function numberDevis(actions: readonly DatedAction[]): {
  readonly numeros: ReadonlyMap<string, string>;
  readonly series: ReadonlyMap<string, number>;
} {
  const numeros = new Map<string, string>();
  const series = new Map<string, number>();
  const creations = actions.flatMap(({ le, action }) =>
    action.type === "creer-devis" ? [{ le, devisId: action.devisId }] : [],
  );
  creations.sort((a, b) => (a.le === b.le ? 0 : a.le < b.le ? -1 : 1));
  for (const { le, devisId } of creations) {
    const serie = le.slice(0, 4);
    const rang = (series.get(serie) ?? 0) + 1;
    series.set(serie, rang);
    numeros.set(devisId, `${serie}-${String(rang).padStart(4, "0")}`);
  }
  return { numeros, series };
}

/**
 * Plays the stories in memory with the rules that answer people: nothing is read nor written. A step that the rules
 * refuse is a fault of the demonstration, thrown at once. Answers the missions with their whole history, and how many
 * devis each year numbers.
 *
 * @example
 * playScenarios(SCENARIOS_MISSIONS, corps, narration).missions[0]?.pas.length // => 21
 */
export function playScenarios(
  scenarios: readonly ScenarioMission[],
  corps: ReadonlyMap<string, BeneficiaireLu>,
  narration: Narration,
): { readonly missions: readonly MissionRacontee[]; readonly series: ReadonlyMap<string, number> } {
  const { maintenant, prestataire } = narration;
  const aujourdHui = getAujourdHui(maintenant, prestataire.fuseau);
  const dates = scenarios.map((scenario) => listActions(scenario, aujourdHui));
  const { numeros, series } = numberDevis(dates.flat());
  const missions = scenarios.map(({ qui, saisieAujourdHui }, rang) => {
    const beneficiaire = corps.get(qui);
    if (beneficiaire === undefined) throw new Error(`Démonstration : organisme ${qui} absent de l'annuaire.`);
    try {
      const racontee = play({ qui, beneficiaire, actions: dates[rang] ?? [], numeros }, narration);
      // Lists show the last one entered first: these follow one another as they are told.
      const saisieLe = new Date(maintenant.getTime() - (scenarios.length - rang) * 1000);
      return saisieAujourdHui === true ? { ...racontee, saisieLe } : racontee;
    } catch (erreur) {
      throw new Error(
        `Démonstration, ${beneficiaire.nom} : ${erreur instanceof Error ? erreur.message : ""}`,
        { cause: erreur },
      );
    }
  });
  return { missions, series };
}

function play(
  histoire: {
    readonly qui: string;
    readonly beneficiaire: BeneficiaireLu;
    readonly actions: readonly DatedAction[];
    readonly numeros: ReadonlyMap<string, string>;
  },
  { prestataire, referentId, secretaireId, maintenant }: Narration,
): MissionRacontee {
  const { qui, beneficiaire, actions, numeros } = histoire;
  const auteurs: Readonly<Record<DatedAction["par"], Auteur>> = {
    prestataire: buildAuteur(referentId, prestataire.id, "referent-ia"),
    beneficiaire: buildAuteur(secretaireId, beneficiaire.id, "dgs"),
  };
  const instant = buildHorloge(maintenant);
  const compteurs = new Map<DateIso, number>();
  const listUsages = (mission: Pick<Mission, "devis">) =>
    buildUsages(
      [...compteurs].map(([periodeDebut, acceptees]) => ({ periodeDebut, acceptees })),
      mission.devis,
    );
  const monde = buildContexte(prestataire, [], maintenant);
  const [premiere] = actions;
  if (premiere === undefined) throw new Error("aucune action");
  const ouverture = fait(
    createMission(
      {
        id: buildId("mission", qui),
        prestataire: { siret: prestataire.siret, departement: prestataire.departement },
        beneficiaire: toBeneficiaireMission(beneficiaire),
        tarif: TARIF,
      },
      monde,
    ),
  );
  const pas: [PasMission, ...PasMission[]] = [
    { fait: ouverture, quand: instant(premiere.le, 0), auteur: auteurs[premiere.par] },
  ];
  let { mission } = ouverture;
  for (const [rang, { le, par, action }] of actions.entries()) {
    const contexte = { ...monde, usages: listUsages(mission), aujourdHui: le };
    const numerotee =
      action.type === "creer-devis" ? { ...action, numero: numeros.get(action.devisId) ?? "" } : action;
    const suite = fait(nextMission(mission, numerotee, contexte));
    ({ mission } = suite);
    for (const { periode, demiJournees } of suite.mouvements) {
      compteurs.set(periode.debut, (compteurs.get(periode.debut) ?? 0) + demiJournees);
    }
    pas.push({ fait: suite, quand: instant(le, rang + 1), auteur: auteurs[par] });
  }
  const contexte = { ...monde, usages: listUsages(mission) };
  return { charge: { prestataire, beneficiaire, contexte, demonstration: true }, pas };
}

function buildAuteur(utilisateurId: string, organismeId: string, role: "referent-ia" | "dgs"): Auteur {
  return {
    acteur: { utilisateurId, organismeId, mesOrganismes: [organismeId] },
    organismeId,
    roles: [role],
  };
}
