import { randomUUID } from "node:crypto";
import { addJours, getAnnee, parseDateIso, parseSiret } from "@ia-territoires/core";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { type Appel, buildAppels, type OptionsDemonstration } from "./build-appels.ts";
import { fait } from "./fait.ts";

/** An invented body with an invented number that has a right key: titres need one, and no real body lends its own. */
const SYNDICAT = {
  nature: "syndicat",
  nom: "Syndicat numérique du Bocage (démonstration)",
  siret: parseSiret("99914003100017"),
  departement: "14",
  assemblee: "comité syndical",
} as const;
const SIGNATAIRE = { nom: "Signataire C (démonstration)", qualite: "signataire de démonstration" };

const cle = (): { cleIdempotence: string } => ({ cleIdempotence: randomUUID() });

/**
 * The end of the chain: a body of its own, a devis of four half-days, two interventions done and confirmed; the first is
 * billed by a titre that has its number, the second waits for the next batch. Everything through the same procedures.
 *
 * @example
 * await seedTitres({ base, auth, session, organismeId, maintenant: new Date() })
 */
export async function seedTitres(options: OptionsDemonstration): Promise<void> {
  const il_y_a = buildAppels(options);
  const jour = (jours: number) => addJours(getAujourdHui(options.maintenant), -jours);
  const syndicat = fait(await il_y_a(60).organismes.create({ ...cle(), ...SYNDICAT }));
  const signes = await openMission(syndicat.id, il_y_a, jour);
  const premiere = await confirm({ ...options, jours: 20 }, signes, syndicat.id, 2);

  const annee = getAnnee(jour(20));
  fait(await il_y_a(15).titres.openExercice({ ...cle(), annee }));
  const imputation = { chapitre: "70", article: "7068", compteAnterieur: "" };
  fait(await il_y_a(15).titres.updateReglage({ ...cle(), version: 0, ...imputation }));
  const demande = { exercice: annee, du: parseDateIso(`${annee}-01-01`), au: jour(20), ecartes: [] };
  const apercu = await il_y_a(15).titres.preview(demande);
  if (apercu.statut === "refus") throw new Error(`Démonstration : ${apercu.message}`);
  const attendu = { titres: apercu.titres.length, montantTtc: apercu.totaux.montantTtc };
  const { lotId } = fait(await il_y_a(15).titres.createLot({ ...cle(), ...demande, attendu }));
  fait(await il_y_a(14).titres.transmitLot({ ...cle(), lotId, version: 1 }));
  const [titre] = (await il_y_a(13).titres.list({ lotId, page: 1, taille: 1 })).lignes;
  if (titre === undefined) throw new Error(`Démonstration : intervention ${premiere} sans titre.`);
  const emission = { numero: "128", bordereau: "17", emisLe: jour(13) };
  fait(
    await il_y_a(13).titres.recordEmission({
      ...cle(),
      titreId: titre.id,
      version: titre.version,
      ...emission,
    }),
  );
  await confirm({ ...options, jours: 6 }, signes, syndicat.id, 1);
  const suivante = getAnnee(jour(0));
  if (suivante !== annee) fait(await il_y_a(0).titres.openExercice({ ...cle(), annee: suivante }));
}

interface Mission {
  readonly missionId: string;
  readonly devisId: string;
}
type IlYA = (jours: number) => Appel;

/** A devis accepted, after délibération and convention. */
async function openMission(
  organismeId: string,
  il_y_a: IlYA,
  jour: (jours: number) => ReturnType<typeof addJours>,
): Promise<Mission> {
  const { devisId, missionId, version } = fait(
    await il_y_a(55).devis.create({
      ...cle(),
      organismeId,
      tarif: "cdg14-ia",
      objet: "Cartographie des systèmes d'IA du syndicat (démonstration)",
      tranches: [{ prevueLe: jour(20), demiJournees: 4 }],
    }),
  );
  const envoye = fait(await il_y_a(50).devis.send({ ...cle(), devisId, version }));
  const deliberation = { numero: "DEMO-SYNDICAT-01", date: jour(40), publieeLe: jour(38) };
  const surMission = { missionId, version: envoye.version };
  const delibere = fait(
    await il_y_a(35).missions.recordDeliberation({ ...cle(), ...surMission, ...deliberation }),
  );
  const signataires = (["prestataire", "beneficiaire"] as const).map((partie) => ({
    ...SIGNATAIRE,
    partie,
    signeLe: jour(33),
  }));
  const convention = { missionId, version: delibere.version, signeeLe: jour(33), signataires };
  fait(await il_y_a(32).missions.recordConvention({ ...cle(), ...convention }));
  fait(await il_y_a(30).devis.accept({ ...cle(), devisId, signataire: SIGNATAIRE }));
  return { missionId, devisId };
}

/** An intervention planned, done and confirmed by both sides, some days ago. */
async function confirm(
  options: OptionsDemonstration & { readonly jours: number },
  { missionId, devisId }: Mission,
  beneficiaireId: string,
  demiJournees: number,
): Promise<string> {
  const { session, jours } = options;
  const vendeur = buildAppels(options)(jours);
  const beneficiaire = buildAppels({
    ...options,
    organismeId: beneficiaireId,
    session: { ...session, appartenances: [{ organismeId: beneficiaireId, roles: ["dgs"] }] },
  })(jours);
  const read = () => vendeur.missions.get({ id: missionId });
  const date = addJours(getAujourdHui(options.maintenant), -jours);
  const { version } = await read();
  fait(await vendeur.interventions.plan({ ...cle(), missionId, devisId, version, date, demiJournees }));
  const interventionId = (await read()).mission.interventions.at(-1)?.id ?? "";
  const sur = async () => ({ ...cle(), missionId, interventionId, version: (await read()).version });
  fait(await vendeur.interventions.complete(await sur()));
  for (const [partie, appel] of [
    ["prestataire", vendeur],
    ["beneficiaire", beneficiaire],
  ] as const) {
    fait(await appel.interventions.confirm({ ...(await sur()), partie, signataire: SIGNATAIRE }));
  }
  return interventionId;
}
