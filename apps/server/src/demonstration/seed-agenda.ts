import { randomUUID } from "node:crypto";
import { addJours, type DateIso } from "@ia-territoires/core";
import { createAgenda, type DemiJournee, getLundi, listMomentsLibres } from "@ia-territoires/dossiers";
import type { Base } from "../db/open-base.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import type { Auth } from "../session/create-auth.ts";
import { type Appel, buildAppels, type OptionsDemonstration } from "./build-appels.ts";

const COLLEGUES = [
  { email: "referente.b@cdg14.demo", nom: "Référente B (démonstration)" },
  { email: "referent.c@cdg14.demo", nom: "Référent C (démonstration)" },
];

interface Placement {
  /** Objet of the devis, as the story of the missions has it. */
  readonly objet: string;
  /** Place of the référent among the three, days after the Monday of next week. */
  readonly referent: number;
  readonly jour: number;
  readonly demiJournee: DemiJournee;
  readonly confirme?: true;
}

const CHARTE = "Charte d'usage et formation des élus (démonstration)";
const CONFORMITE = "Accompagnement à la mise en conformité (démonstration)";
const POINT = "Point d'étape avec les élus (démonstration)";

/** Next week of the demonstration: agreed, proposed, and one that an absence puts in conflict. */
const PLACEMENTS: readonly Placement[] = [
  { objet: CHARTE, referent: 0, jour: 1, demiJournee: "matin", confirme: true },
  { objet: CONFORMITE, referent: 1, jour: 0, demiJournee: "matin", confirme: true },
  { objet: CONFORMITE, referent: 1, jour: 0, demiJournee: "apres-midi", confirme: true },
  { objet: CONFORMITE, referent: 2, jour: 3, demiJournee: "matin" },
  { objet: POINT, referent: 0, jour: 2, demiJournee: "matin" },
  { objet: POINT, referent: 0, jour: 10, demiJournee: "matin", confirme: true },
];

const cle = () => ({ cleIdempotence: randomUUID() });

function fait<T extends { readonly statut: string }>(reponse: T): Extract<T, { readonly statut: "fait" }> {
  if (reponse.statut === "fait") return reponse as Extract<T, { readonly statut: "fait" }>;
  throw new Error(
    `Démonstration refusée par les règles : ${"message" in reponse ? String(reponse.message) : reponse.statut}`,
  );
}

/** Two colleagues of the demonstration's référent: they have no password, nobody signs in as them. */
async function createCollegues(base: Base, auth: Auth, organismeId: string): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const compte of COLLEGUES) {
    const { id } = await auth.api.createCompte({ body: compte });
    await base.auth
      .insertInto("appartenance")
      .values({ utilisateur_id: id, organisme_id: organismeId, roles: ["referent-ia"] })
      .execute();
    ids.push(id);
  }
  return ids;
}

async function acceptPoint(appel: Appel, beneficiaireId: string, jour: DateIso): Promise<void> {
  const cree = fait(
    await appel.devis.create({
      ...cle(),
      organismeId: beneficiaireId,
      tarif: "cdg14-ia",
      objet: POINT,
      tranches: [{ prevueLe: jour, demiJournees: 2 }],
    }),
  );
  const { devisId } = cree;
  const { version } = fait(await appel.devis.send({ ...cle(), devisId, version: cree.version }));
  const signataire = { nom: "Signataire B (démonstration)", qualite: "signataire de démonstration" };
  fait(await appel.devis.accept({ ...cle(), devisId, version, signataire }));
}

/**
 * Fills the agenda of the demonstration through the procedures people use: three référents, an absence, a closure,
 * half-days agreed and proposed, one of them in conflict. A half-day that is férié that week goes to the nearest free one.
 *
 * @example
 * await seedAgenda({ ...demonstration, referentId, beneficiaireId })
 */
export async function seedAgenda(
  options: OptionsDemonstration & { readonly referentId: string; readonly beneficiaireId: string },
): Promise<void> {
  const { base, auth, organismeId, referentId, beneficiaireId, maintenant } = options;
  const appel = buildAppels(options)(0);
  const aujourdHui = getAujourdHui(maintenant);
  const referents = [referentId, ...(await createCollegues(base, auth, organismeId))];
  const lundi = addJours(getLundi(aujourdHui), 7);
  await acceptPoint(appel, beneficiaireId, aujourdHui);
  const fermeture = {
    libelle: "Inventaire (démonstration)",
    du: addJours(lundi, 11),
    au: addJours(lundi, 11),
  };
  fait(await appel.agenda.saveFermeture({ ...cle(), id: null, version: null, ...fermeture }));
  for (const { objet, referent, jour, demiJournee, confirme } of PLACEMENTS) {
    const { donnees, dossiers } = await appel.agenda.get({ du: aujourdHui, au: addJours(aujourdHui, 60) });
    const devisId = Object.keys(dossiers).find((id) => dossiers[id]?.objet === objet) ?? "";
    const demande = {
      devisId,
      date: addJours(lundi, jour),
      demiJournee,
      referentId: referents[referent] ?? "",
    };
    const agenda = createAgenda(donnees);
    const version = dossiers[devisId]?.version ?? 0;
    const premier = await appel.agenda.propose({ ...cle(), version, ...demande });
    const [proche] = premier.statut === "fait" ? [] : listMomentsLibres(demande, agenda, 1);
    const reponse =
      proche === undefined
        ? premier
        : await appel.agenda.propose({ ...cle(), version, ...demande, ...proche });
    const { creneaux, versions } = fait(reponse);
    const [suivante = 0] = Object.values(versions);
    if (confirme !== true) continue;
    const creneauId = creneaux[0]?.id ?? "";
    fait(await appel.agenda.confirm({ ...cle(), creneauId, version: suivante, accordRecu: true }));
  }
  const absence = (rang: number, du: number, au: number) => ({
    ...cle(),
    id: null,
    version: null,
    referentId: referents[rang] ?? "",
    du: addJours(lundi, du),
    duDemiJournee: "matin" as const,
    au: addJours(lundi, au),
    auDemiJournee: "apres-midi" as const,
  });
  fait(await appel.agenda.saveAbsence(absence(1, 2, 4)));
  // Recorded after the half-day was proposed: the agenda shows the conflict, it moves nothing.
  fait(await appel.agenda.saveAbsence(absence(2, 3, 3)));
}
