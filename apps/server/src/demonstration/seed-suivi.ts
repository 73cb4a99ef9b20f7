import { randomUUID } from "node:crypto";
import { addJours, type DateIso } from "@ia-territoires/core";
import type { Appel } from "./build-appels.ts";
import { fait } from "./fait.ts";

interface Suivi {
  readonly missionId: string;
  readonly devisId: string;
  readonly version: number;
  readonly aujourdHui: DateIso;
  readonly il_y_a: (jours: number) => Appel;
}

/**
 * What follows an acceptance, through the same procedures as people use: an intervention done, written up and confirmed
 * by the vendor, another one to come, a document asked.
 */
export async function seedSuivi({ missionId, devisId, version, aujourdHui, il_y_a }: Suivi): Promise<void> {
  let vue = version;
  const sur = () => ({ cleIdempotence: randomUUID(), missionId, version: vue });
  const plan = async (jours: number, objectif: string): Promise<string> => {
    const date = addJours(aujourdHui, jours);
    const planifiee = fait(
      await il_y_a(9).interventions.plan({ ...sur(), devisId, date, demiJournees: 1, objectif }),
    );
    vue = planifiee.version;
    return planifiee.objetId;
  };
  const interventionId = await plan(-7, "Atelier de sensibilisation (démonstration)");
  await plan(12, "Relecture de la charte (démonstration)");
  ({ version: vue } = fait(await il_y_a(6).interventions.complete({ ...sur(), interventionId })));
  ({ version: vue } = fait(
    await il_y_a(6).interventions.updateFiche({
      ...sur(),
      interventionId,
      objectif: "Atelier de sensibilisation (démonstration)",
      presents: [
        { nom: "Agent A (démonstration)", qualite: "accueil", partie: "beneficiaire" },
        { nom: "Référent (démonstration)", qualite: "référent IA", partie: "prestataire" },
      ],
      realise: "Deux groupes : usages courants, limites, données à ne jamais saisir.",
      suite: "Rédiger la charte, puis la soumettre au comité social territorial.",
      annexes: [],
    }),
  ));
  ({ version: vue } = fait(
    await il_y_a(5).interventions.confirm({
      ...sur(),
      interventionId,
      partie: "prestataire",
      signataire: { nom: "Référent (démonstration)", qualite: "référent IA" },
    }),
  ));
  fait(
    await il_y_a(4).demandes.create({
      ...sur(),
      libelle: "Liste des outils d'IA utilisés (démonstration)",
      pourquoi: "Pour la cartographie des systèmes.",
      pourLe: addJours(aujourdHui, 7),
    }),
  );
}
