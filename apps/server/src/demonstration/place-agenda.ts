import { addJours, type DateIso } from "@ia-territoires/core";
import {
  buildDevisAgenda,
  confirmCreneau,
  createAgenda,
  type Creneau,
  type FermetureAgenda,
  getLundi,
  listMomentsLibres,
  type Mission,
  placeCreneaux,
  proposeCreneau,
} from "@ia-territoires/dossiers";
import type { MissionRacontee, PasMission } from "../missions/insert-missions.ts";
import { buildId } from "./build-id.ts";
import { fait } from "./fait.ts";
import type { Placement } from "./scenarios-agenda.ts";

/** The agenda in which half-days are placed: three référents, in the order in which placements name them. */
interface AgendaDemonstration {
  readonly aujourdHui: DateIso;
  readonly maintenant: Date;
  readonly referents: readonly string[];
  readonly fermetures: readonly FermetureAgenda[];
}

const getMission = ({ pas }: MissionRacontee): Mission => (pas.at(-1) ?? pas[0]).fait.mission;

/**
 * Places half-days in the missions with the rules of the agenda, in memory: proposed, then confirmed when both agreed. A
 * half-day that is férié that week goes to the nearest free one, or is left out when its year has none left. Answers the
 * missions with these steps at the end of their history.
 *
 * @example
 * placeAgenda(missions, PLACEMENTS, { aujourdHui, maintenant, referents, fermetures: [] })
 */
export function placeAgenda(
  missions: readonly MissionRacontee[],
  placements: readonly Placement[],
  agenda: AgendaDemonstration,
): readonly MissionRacontee[] {
  const parId = new Map(missions.map((mission) => [getMission(mission).id, mission]));
  const lundi = addJours(getLundi(agenda.aujourdHui), 7);
  for (const { qui, devis, referent, jour, demiJournee, confirme } of placements) {
    const voulue = parId.get(buildId("mission", qui));
    if (voulue === undefined) throw new Error(`Démonstration : pas de mission pour ${qui}.`);
    const id = buildId(qui, devis, String(jour), demiJournee);
    const demande = {
      devisId: buildId(qui, devis),
      date: addJours(lundi, jour),
      demiJournee,
      referentId: agenda.referents[referent] ?? "",
    };
    const propose = findPlace([...parId.values()], { id, ...demande }, agenda);
    if (propose === undefined) continue;
    let racontee = addPas(voulue, propose, agenda);
    parId.set(getMission(racontee).id, racontee);
    if (confirme !== true) continue;
    const lu = buildAgenda([...parId.values()], agenda);
    const { creneaux } = fait(confirmCreneau(id, lu, { par: "prestataire", accordRecu: true }));
    racontee = addPas(racontee, creneaux, agenda);
    parId.set(getMission(racontee).id, racontee);
  }
  return [...parId.values()];
}

function findPlace(
  missions: readonly MissionRacontee[],
  demande: Parameters<typeof proposeCreneau>[0],
  options: AgendaDemonstration,
): readonly Creneau[] | undefined {
  const agenda = buildAgenda(missions, options);
  const premier = proposeCreneau(demande, agenda, "prestataire");
  if (premier.statut === "fait") return premier.creneaux;
  const [proche] = listMomentsLibres(demande, agenda, 1);
  if (proche === undefined) return undefined;
  return fait(proposeCreneau({ ...demande, ...proche }, agenda, "prestataire")).creneaux;
}

function buildAgenda(missions: readonly MissionRacontee[], options: AgendaDemonstration) {
  const { aujourdHui, referents, fermetures } = options;
  return createAgenda({
    aujourdHui,
    territoire: "FR",
    referents: referents.map((id) => ({ id, nom: id, jusquAu: null })),
    fermetures,
    absences: [],
    devis: missions.flatMap((racontee) => {
      const mission = getMission(racontee);
      const { id, nom } = racontee.charge.beneficiaire;
      return buildDevisAgenda(mission, { id, nom, departement: mission.beneficiaire.departement });
    }),
    creneaux: missions.flatMap((racontee) => getMission(racontee).creneaux),
  });
}

function addPas(
  racontee: MissionRacontee,
  creneaux: readonly Creneau[],
  { aujourdHui, maintenant }: AgendaDemonstration,
): MissionRacontee {
  const place: PasMission = {
    fait: placeCreneaux(getMission(racontee), creneaux, aujourdHui),
    quand: maintenant,
    auteur: getAuteur(racontee),
  };
  return { ...racontee, pas: [...racontee.pas, place] };
}

/** The vendor, as it acts elsewhere in the story. */
function getAuteur({ charge, pas }: MissionRacontee): PasMission["auteur"] {
  const sien = pas.find(({ auteur }) => auteur.organismeId === charge.prestataire.id);
  if (sien === undefined) throw new Error(`Démonstration : ${charge.beneficiaire.nom} sans prestataire.`);
  return sien.auteur;
}
