import { randomUUID } from "node:crypto";
import type { FactId } from "@ia-territoires/compliance";
import { addJours, type DateIso } from "@ia-territoires/core";
import {
  type ActionSysteme,
  type EvenementSysteme,
  nextSysteme,
  type ReponseDonnee,
  type Systeme,
} from "@ia-territoires/dossiers/systemes";
import { inTransaction, type Tx } from "../db/in-transaction.ts";
import type { Base } from "../db/open-base.ts";
import { createSysteme, type Declarant } from "../registre/create-systeme.ts";
import { getSysteme } from "../registre/get-systeme.ts";
import { rescreenSystemes } from "../registre/rescreen-systemes.ts";
import { saveSysteme } from "../registre/save-systeme.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { fait } from "./fait.ts";
import { SCENARIOS_REPRIS } from "./scenarios-systemes-repris.ts";
import { SCENARIOS_SYSTEMES, type ScenarioSysteme } from "./scenarios-systemes.ts";

/** A day under the wording of 2024, after which the text changed. */
const AVANT_JUILLET_2026 = new Date("2026-06-15T09:00:00Z");

/**
 * Puts the systems of the demonstration in the registers of its communes, through the same functions as the screens;
 * one transaction each, since nobody waits between two answers. Those declared before July 2026 are screened again, as
 * the hourly job would.
 *
 * @example
 * await seedSystemes({ base, secretaire, juriste, maintenant: new Date() })
 */
export async function seedSystemes(options: {
  readonly base: Base;
  /** Identifiers of the accounts that declare and give opinions. */
  readonly secretaire: string;
  readonly juriste: string;
  readonly maintenant: Date;
}): Promise<void> {
  const { base, secretaire, juriste, maintenant } = options;
  const scenarios = [...SCENARIOS_SYSTEMES, ...SCENARIOS_REPRIS];
  const lues = await base.owner
    .selectFrom("organisme")
    .where("code_insee", "in", [...new Set(scenarios.map(({ insee }) => insee))])
    .select(["id", "code_insee as insee"])
    .execute();
  const communes = new Map(lues.map(({ id, insee }) => [insee ?? "", id]));
  for (const [rang, scenario] of scenarios.entries()) {
    const organismeId = communes.get(scenario.insee);
    if (organismeId === undefined)
      throw new Error(`Démonstration : la commune ${scenario.insee} n'est pas dans l'annuaire.`);
    const ilYA = new Date(maintenant.getTime() - (30 - rang) * 86_400_000);
    const le = scenario.avantJuillet2026 === true && AVANT_JUILLET_2026 < ilYA ? AVANT_JUILLET_2026 : ilYA;
    const ctx = buildDeclarant(secretaire, organismeId, le);
    await inTransaction({ base, acteur: ctx.acteur }, (tx) =>
      play(tx, ctx, scenario, { juriste, maintenant }),
    );
  }
  for (const organismeId of new Set(communes.values())) {
    const ctx = buildDeclarant("demonstration", organismeId, maintenant);
    await inTransaction({ base, acteur: ctx.acteur }, (tx) => rescreenSystemes(tx, ctx, { maximum: 100 }));
  }
}

function buildDeclarant(utilisateurId: string, organismeId: string, le: Date): Declarant {
  return {
    acteur: { utilisateurId, organismeId, mesOrganismes: [organismeId] },
    organismeId,
    roles: ["dgs"],
    horloge: () => le,
    demonstration: true,
  };
}

async function play(
  tx: Tx,
  ctx: Declarant,
  scenario: ScenarioSysteme,
  { juriste, maintenant }: { readonly juriste: string; readonly maintenant: Date },
): Promise<void> {
  const { nom, fournisseur, finalite, service, usage, faits } = scenario;
  const cree = fait(
    await createSysteme(tx, ctx, {
      organismeId: ctx.organismeId,
      nom,
      fournisseur,
      finalite,
      service,
      usage,
    }),
  );
  const reponses = Object.entries(faits).map(
    ([question, reponse]): ActionSysteme => ({
      type: "repondre",
      fait: question as FactId,
      reponse: reponse as ReponseDonnee,
    }),
  );
  const aujourdHui = getAujourdHui(maintenant);
  await playActions(tx, ctx, cree.systemeId, [...reponses, ...listActions(scenario, aujourdHui)]);
  if (scenario.avis === undefined) return;
  const { classes, motif } = scenario.avis;
  const avis: ActionSysteme =
    classes === null ? { type: "confirmer", motif } : { type: "requalifier", classes, motif };
  const acteur = { ...ctx.acteur, utilisateurId: juriste };
  await playActions(tx, { ...ctx, acteur, roles: ["juriste"] }, cree.systemeId, [avis]);
}

function listActions({ actions = [] }: ScenarioSysteme, aujourdHui: DateIso): readonly ActionSysteme[] {
  return actions.flatMap(({ dansJours, faite, ...action }): readonly ActionSysteme[] => {
    const saisie = { ...action, actionId: randomUUID(), echeance: addJours(aujourdHui, dansJours) };
    return [
      { type: "ajouter-action", ...saisie },
      ...(faite === true ? [{ type: "modifier-action" as const, ...saisie, etat: "faite" as const }] : []),
    ];
  });
}

/** Several actions in one save. */
async function playActions(
  tx: Tx,
  ctx: Declarant,
  id: string,
  actions: readonly ActionSysteme[],
): Promise<void> {
  const demande = { maintenant: ctx.horloge(), auteur: ctx.acteur.utilisateurId, verrou: true };
  const charge = await getSysteme(tx, id, demande);
  let systeme: Systeme = charge.systeme;
  const evenements: EvenementSysteme[] = [];
  for (const action of actions) {
    const suite = fait(nextSysteme(systeme, action, charge.contexte));
    systeme = suite.systeme;
    evenements.push(...suite.evenements);
  }
  await saveSysteme(tx, ctx, charge, { statut: "fait", systeme, evenements });
}
