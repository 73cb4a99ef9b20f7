import { randomUUID } from "node:crypto";
import { type DateIso, parseDateIso } from "@ia-territoires/core";
import type { Appel, Monde } from "./create-monde.ts";

export const date = (texte: string): DateIso => parseDateIso(texte);
export const cle = (): { cleIdempotence: string } => ({ cleIdempotence: randomUUID() });

/** What was done, or the test stops with the refusal's own words. */
export function fait<T extends { readonly statut: string }>(
  reponse: T,
): Extract<T, { readonly statut: "fait" }> {
  if (reponse.statut === "fait") return reponse as Extract<T, { readonly statut: "fait" }>;
  throw new Error(`refusé : ${JSON.stringify(reponse)}`);
}

/** A refusal, or the test stops. */
export function refus<T extends { readonly statut: string }>(
  reponse: T,
): Extract<T, { readonly statut: "refus" }> {
  if (reponse.statut === "refus") return reponse as Extract<T, { readonly statut: "refus" }>;
  throw new Error(`accepté : ${JSON.stringify(reponse)}`);
}

/** A devis of so many half-days on 16 March 2026, for the world's commune unless told. */
export async function createDevis(
  monde: Monde,
  demiJournees = 1,
  autres: { organismeId?: string; appel?: Appel; prevueLe?: string } = {},
) {
  const { organismeId = monde.commune, appel = monde.referent, prevueLe = "2026-03-16" } = autres;
  return fait(
    await appel.devis.create({
      ...cle(),
      organismeId,
      tarif: "cdg14-ia",
      objet: "Atelier de sensibilisation",
      tranches: [{ prevueLe: date(prevueLe), demiJournees }],
    }),
  );
}

export const DELIBERATION = {
  numero: "2026-12",
  date: date("2026-03-02"),
  transmiseLe: date("2026-03-03"),
  publieeLe: date("2026-03-03"),
};
export const CONVENTION = {
  signeeLe: date("2026-03-09"),
  signataires: [
    { partie: "prestataire" as const, nom: "A. Essai", qualite: "présidente", signeLe: date("2026-03-08") },
    { partie: "beneficiaire" as const, nom: "B. Essai", qualite: "maire", signeLe: date("2026-03-09") },
  ],
};

/** Sends a devis and records délibération and convention: only its acceptance is left. */
export async function makeReady(monde: Monde, missionId: string, devisIds: readonly string[]): Promise<void> {
  const { referent } = monde;
  for (const devisId of devisIds) fait(await referent.devis.send({ ...cle(), devisId }));
  const { version } = await referent.missions.get({ id: missionId });
  const apres = fait(
    await referent.missions.recordDeliberation({ ...cle(), missionId, version, ...DELIBERATION }),
  );
  fait(
    await referent.missions.recordConvention({ ...cle(), missionId, version: apres.version, ...CONVENTION }),
  );
}
