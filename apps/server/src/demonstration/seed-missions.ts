import { randomUUID } from "node:crypto";
import { addJours, type DateIso } from "@ia-territoires/core";
import { getOrganismeByInsee } from "../organismes/get-organisme-by-insee.ts";
import type { Base } from "../db/open-base.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { type Appel, buildAppels, type OptionsDemonstration } from "./build-appels.ts";
import { fait } from "./fait.ts";
import { seedSuivi } from "./seed-suivi.ts";

type Etape = "brouillon" | "envoye" | "deliberation" | "convention" | "accepte" | "decline";

interface Scenario {
  readonly insee: string;
  readonly objet: string;
  readonly demiJournees: number;
  readonly etape: Etape;
  /** A second devis, sent, for a mission that is well under way. */
  readonly suite?: { readonly objet: string; readonly demiJournees: number };
}

/** Real communes of Calvados, invented missions. */
const SCENARIOS: readonly Scenario[] = [
  {
    insee: "14556",
    objet: "Cartographie des systèmes d'IA (démonstration)",
    demiJournees: 3,
    etape: "convention",
  },
  {
    insee: "14408",
    objet: "Atelier de sensibilisation des agents (démonstration)",
    demiJournees: 2,
    etape: "envoye",
  },
  {
    insee: "14258",
    objet: "Charte d'usage et formation des élus (démonstration)",
    demiJournees: 4,
    etape: "accepte",
  },
  {
    insee: "14488",
    objet: "Accompagnement à la mise en conformité (démonstration)",
    demiJournees: 9,
    etape: "accepte",
    suite: { objet: "Vérification des clauses d'un marché (démonstration)", demiJournees: 1 },
  },
  {
    insee: "14762",
    objet: "Audit d'un assistant conversationnel (démonstration)",
    demiJournees: 6,
    etape: "decline",
  },
  { insee: "14341", objet: "Référentiel documentaire (démonstration)", demiJournees: 2, etape: "brouillon" },
  {
    insee: "14366",
    objet: "Sécurisation d'un projet de vidéo (démonstration)",
    demiJournees: 5,
    etape: "deliberation",
  },
];

const ETAPES: readonly Etape[] = ["brouillon", "envoye", "deliberation", "convention", "accepte"];
const SIGNATURE = { qualite: "signataire de démonstration" };

/**
 * Plays the demonstration's missions through the same procedures as people use, so that every figure, gauge and record
 * is a real one; only the clock is set back, for a story that has lasted some weeks.
 *
 * @example
 * await seedMissions({ base, auth, session, organismeId, maintenant: new Date() })
 */
export async function seedMissions(options: OptionsDemonstration): Promise<void> {
  const { base, maintenant } = options;
  const il_y_a = buildAppels(options);
  const aujourdHui = getAujourdHui(maintenant);
  for (const scenario of SCENARIOS) await play(base, scenario, il_y_a, aujourdHui);
  await seedBesoin(base, il_y_a(3), options.organismeId);
  for (const { insee, suite } of SCENARIOS) {
    if (suite === undefined) continue;
    const { devisId, version } = fait(await createDevis(base, insee, il_y_a(5), aujourdHui, suite));
    fait(await il_y_a(4).devis.send({ cleIdempotence: randomUUID(), devisId, version }));
  }
}

/** A first contact that waits for its devis. */
async function seedBesoin(base: Base, appel: Appel, prestataireId: string): Promise<void> {
  const commune = await getOrganismeByInsee(base.owner, "14047");
  if (commune === null) throw new Error("Démonstration : la commune 14047 n'est pas dans l'annuaire.");
  fait(
    await appel.besoins.create({
      cleIdempotence: randomUUID(),
      prestataireId,
      organismeId: commune.id,
      tarif: "cdg14-ia",
      texte: "Rédiger une charte d'usage avant d'ouvrir un assistant aux agents (démonstration)",
      services: [
        { code: "referentiel-documentaire", livrables: ["charte", "procedures"] },
        { code: "ateliers-sensibilisation", livrables: [] },
      ],
      demiJournees: 3,
    }),
  );
}

/** A day to come in the year of today, so that the story fills one gauge. */
function planJour(aujourdHui: DateIso, jours: number): DateIso {
  const prevue = addJours(aujourdHui, jours);
  return prevue.slice(0, 4) === aujourdHui.slice(0, 4) ? prevue : aujourdHui;
}

async function createDevis(
  base: Base,
  insee: string,
  appel: Appel,
  aujourdHui: DateIso,
  { objet, demiJournees }: Pick<Scenario, "objet" | "demiJournees">,
) {
  const commune = await getOrganismeByInsee(base.owner, insee);
  if (commune === null) throw new Error(`Démonstration : la commune ${insee} n'est pas dans l'annuaire.`);
  return appel.devis.create({
    cleIdempotence: randomUUID(),
    organismeId: commune.id,
    tarif: "cdg14-ia",
    objet,
    tranches: [{ prevueLe: planJour(aujourdHui, 14), demiJournees }],
  });
}

async function play(
  base: Base,
  scenario: Scenario,
  il_y_a: (jours: number) => Appel,
  aujourdHui: DateIso,
): Promise<void> {
  const { insee, etape } = scenario;
  const cree = fait(await createDevis(base, insee, il_y_a(40), aujourdHui, scenario));
  const { missionId, devisId } = cree;
  const rang = etape === "decline" ? 1 : ETAPES.indexOf(etape);
  let version = cree.version;
  if (rang >= 1)
    version = fait(await il_y_a(38).devis.send({ cleIdempotence: randomUUID(), devisId, version })).version;
  if (etape === "decline") {
    fait(
      await il_y_a(20).devis.decline({
        cleIdempotence: randomUUID(),
        devisId,
        version,
        motif: "Crédits non votés (démonstration)",
      }),
    );
  }
  if (rang >= 2) {
    const date = addJours(aujourdHui, -25);
    const deliberation = {
      numero: `DEMO-${insee}-01`,
      date,
      publieeLe: addJours(date, 2),
      transmiseLe: addJours(date, 2),
    };
    version = fait(
      await il_y_a(22).missions.recordDeliberation({
        cleIdempotence: randomUUID(),
        missionId,
        version,
        ...deliberation,
      }),
    ).version;
  }
  if (rang >= 3) {
    const signeLe = addJours(aujourdHui, -15);
    const signataires = (["prestataire", "beneficiaire"] as const).map((partie) => ({
      ...SIGNATURE,
      partie,
      nom: partie === "prestataire" ? "Signataire A (démonstration)" : "Signataire B (démonstration)",
      signeLe,
    }));
    const convention = { signeeLe: signeLe, signataires, fin: { mode: "duree", mois: 36 } as const };
    version = fait(
      await il_y_a(14).missions.recordConvention({
        cleIdempotence: randomUUID(),
        missionId,
        version,
        ...convention,
      }),
    ).version;
  }
  if (rang >= 4) {
    const signataire = { ...SIGNATURE, nom: "Signataire B (démonstration)" };
    const accepte = { cleIdempotence: randomUUID(), devisId, version, signataire };
    ({ version } = fait(await il_y_a(10).devis.accept(accepte)));
    await seedSuivi({ missionId, devisId, version, aujourdHui, il_y_a });
  }
}
