import { addJours, parseQuantite } from "@ia-territoires/core";
import type { PublicForme } from "@ia-territoires/dossiers/formations";
import { inTransaction } from "../db/in-transaction.ts";
import { createFormation } from "../formations/save-formation.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { buildContexteAu, type OptionsDemonstration } from "./contexte-demonstration.ts";

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

/** Records the trainings of the demonstration, as the screen does, in one transaction. */
export async function seedFormations(options: OptionsDemonstration): Promise<void> {
  const aujourdHui = getAujourdHui(options.maintenant);
  const communes = await options.base.owner
    .selectFrom("organisme")
    .where("code_insee", "in", [...new Set(SCENARIOS.map(({ insee }) => insee))])
    .select(["id", "code_insee"])
    .execute();
  const ids = new Map(communes.map(({ id, code_insee }) => [code_insee, id]));
  const aujourd = buildContexteAu(options, options.maintenant);
  await inTransaction(aujourd, async (tx) => {
    for (const { insee, jours, heures, ...formation } of SCENARIOS) {
      const le = addJours(aujourdHui, -jours);
      const organismeId = ids.get(insee);
      if (organismeId === undefined)
        throw new Error(`Démonstration : la commune ${insee} n'est pas dans l'annuaire.`);
      await createFormation(tx, buildContexteAu(options, new Date(`${le}T09:00:00Z`)), {
        organismeId,
        ...formation,
        heures: parseQuantite(heures),
        nom: null,
        le,
        formateur: "CDG 14 (démonstration)",
        fichierId: null,
      });
    }
  });
}
