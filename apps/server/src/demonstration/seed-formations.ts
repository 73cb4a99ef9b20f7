import { randomUUID } from "node:crypto";
import { addJours, parseQuantite } from "@ia-territoires/core";
import type { PublicForme } from "@ia-territoires/dossiers/formations";
import { getOrganismeByInsee } from "../organismes/get-organisme-by-insee.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { buildAppels, type OptionsDemonstration } from "./build-appels.ts";

interface Scenario {
  readonly insee: string;
  readonly jours: number;
  readonly publicForme: PublicForme;
  readonly nombre: number;
  readonly heures: string;
  readonly contenu: string;
}

/** Trainings invented for communes that have a signed convention in the demonstration. */
const SCENARIOS: readonly Scenario[] = [
  {
    insee: "14488",
    jours: 6,
    publicForme: "elu",
    nombre: 9,
    heures: "1.5",
    contenu: "L'IA et la commune : ce que le règlement demande (démonstration)",
  },
  {
    insee: "14488",
    jours: 5,
    publicForme: "agent",
    nombre: 14,
    heures: "3.5",
    contenu: "Usages permis, données à ne pas confier, relire une réponse (démonstration)",
  },
  {
    insee: "14258",
    jours: 4,
    publicForme: "cadre",
    nombre: 6,
    heures: "3.5",
    contenu: "Acheter et suivre un système d'IA (démonstration)",
  },
];

/** Records the trainings of the demonstration through the same procedure as people use. */
export async function seedFormations(options: OptionsDemonstration): Promise<void> {
  const il_y_a = buildAppels(options);
  const aujourdHui = getAujourdHui(options.maintenant);
  for (const { insee, jours, heures, ...formation } of SCENARIOS) {
    const commune = await getOrganismeByInsee(options.base.owner, insee);
    if (commune === null) throw new Error(`Démonstration : la commune ${insee} n'est pas dans l'annuaire.`);
    await il_y_a(jours).formations.create({
      cleIdempotence: randomUUID(),
      organismeId: commune.id,
      ...formation,
      heures: parseQuantite(heures),
      nom: null,
      le: addJours(aujourdHui, -jours),
      formateur: "CDG 14 (démonstration)",
      fichierId: null,
    });
  }
}
