import type { Quantite } from "@ia-territoires/core";
import type { Appel } from "./create-monde.ts";
import { cle, date, fait } from "./create-mission.ts";

/** A training of twelve agents, half a day, on 2 March 2026. */
export const FORMATION = {
  publicForme: "agent" as const,
  nom: null,
  nombre: 12,
  le: date("2026-03-02"),
  heures: "3.5" as Quantite,
  contenu: "Usages et limites d'un assistant conversationnel",
  formateur: "Centre de gestion d'essai",
  fichierId: null,
};

/** Records {@link FORMATION}, changed by `autres`, for a body; answers its identifier. */
export async function createFormation(
  { formations }: Appel,
  organismeId: string,
  autres: Partial<Omit<typeof FORMATION, "publicForme" | "nom">> & {
    readonly publicForme?: "elu" | "cadre" | "agent";
    readonly nom?: string | null;
  } = {},
): Promise<string> {
  return fait(await formations.create({ ...cle(), organismeId, ...FORMATION, ...autres })).id;
}
