import { randomUUID } from "node:crypto";
import { inTransaction } from "../src/db/in-transaction.ts";
import { reconcileMissions } from "../src/titres/reconcile-missions.ts";
import type { Monde } from "./create-monde.ts";
import { createDevis, cle, date, fait } from "./create-mission.ts";
import { createAcceptee, createBesoin, planIntervention, requestDocument } from "./create-suivi.ts";
import {
  absenceDe,
  createAccepte,
  createCreneau,
  createReferent,
  FERMETURE,
  MARDI,
} from "./create-creneau.ts";
import { createFormation } from "./create-formation.ts";
import { createFichier } from "./create-fichier.ts";
import { createSiret } from "./create-organisme.ts";
import { createCopie, createModele, runCopie } from "./create-modele.ts";
import { createRapport } from "./create-rapport.ts";
import { createSysteme } from "./create-systeme.ts";
import { createPersonne, DELEGATION } from "./create-personne.ts";
import { createServiceFait, createTitre } from "./create-titre.ts";

const FACTURATIONS = new WeakMap<Monde, ReturnType<typeof createFacturation>>();

/** A titre issued and two interventions left to bill, on one devis of a body of its own: lists of missions stay short. */
async function createFacturation(monde: Monde) {
  const organismeId = monde.autreCommune;
  const titre = await createTitre(monde, { numero: "1", demiJournees: 3, organismeId });
  for (const jour of ["2026-03-09", "2026-03-10"])
    await createServiceFait(monde, titre, { jour, organismeId });
  return titre;
}
function getFacturation(monde: Monde) {
  const faite = FACTURATIONS.get(monde) ?? createFacturation(monde);
  FACTURATIONS.set(monde, faite);
  return faite;
}

/** Makes some rows for one list in a world, and gives the criteria that find them. A list without its line here fails. */
export const CRITERES_LISTES: Readonly<Record<string, (monde: Monde) => Promise<object>>> = {
  async organismes({ referent }) {
    const mot = `essai${randomUUID().replace(/\d|-/g, "").slice(0, 12)}`;
    for (const nom of [`Syndicat ${mot} est`, `=Syndicat ${mot}; "ouest"`]) {
      const saisie = { nature: "syndicat" as const, nom, siret: createSiret(), departement: "14" };
      fait(await referent.organismes.create({ ...cle(), ...saisie }));
    }
    return { recherche: mot, tri: "nom" };
  },
  async membres({ base, commune }) {
    const id = randomUUID();
    const siren = createSiret().slice(0, 9);
    await base.owner
      .insertInto("organisme")
      .values({
        id,
        nature: "epci",
        nom: "EPCI d'essai",
        nom_recherche: "epci essai",
        siren,
        type_epci: "CC",
        origine: "annuaire",
      })
      .execute();
    await base.owner.updateTable("organisme").set({ epci_siren: siren }).where("id", "=", commune).execute();
    return { organismeId: id, tri: "-population" };
  },
  async missions(monde) {
    await createDevis(monde);
    return { statut: "sans-deliberation", tri: "beneficiaire" };
  },
  async devis(monde) {
    for (const demiJournees of [3, 1, 2]) await createDevis(monde, demiJournees);
    return { statuts: ["brouillon"], tri: "-montant" };
  },
  async anomalies(monde) {
    for (const demiJournees of [1, 2]) {
      const { devisId } = await createDevis(monde, demiJournees);
      fait(await monde.referent.devis.send({ ...cle(), devisId }));
    }
    return { code: "deliberation-manquante", tri: "-depuis" };
  },
  async systemes(monde) {
    for (const nom of ["Agent conversationnel", '=Tri; "candidatures"'])
      await createSysteme(monde, nom, "cdg");
    return { recherche: "essai", tri: "nom" };
  },
  async "actions-systemes"(monde) {
    for (const nom of ["Agent conversationnel", "Tri"]) await createSysteme(monde, nom, "cdg");
    return { etat: "toutes", tri: "-budget" };
  },
  async "a-facturer"(monde) {
    await getFacturation(monde);
    return { tri: "-date" };
  },
  async "lots-titres"(monde) {
    await getFacturation(monde);
    return { etat: "emis", tri: "-montant" };
  },
  async titres(monde) {
    await getFacturation(monde);
    return { statut: "emis", exercice: 2026, tri: "-emisLe" };
  },
  async "mouvements-plafond"(monde) {
    const { missionId } = await createAcceptee(monde);
    return { missionId, tri: "inscription" };
  },
  async "ecarts-plafond"(monde) {
    const { base, cdg } = monde;
    const { interventionId } = await getFacturation(monde);
    const acteur = { utilisateurId: "essai", organismeId: cdg, mesOrganismes: [cdg] };
    await inTransaction({ base, acteur }, (tx) =>
      tx.updateTable("intervention").where("id", "=", interventionId).set({ statut: "realisee" }).execute(),
    );
    await reconcileMissions({ base, acteur, horloge: () => new Date() }, cdg);
    return { tri: "code" };
  },
  async besoins(monde) {
    await createBesoin(monde);
    return { statut: "ouvert", tri: "beneficiaire" };
  },
  async interventions(monde) {
    await planIntervention(monde);
    return { statuts: ["prevue"], tri: "date" };
  },
  async "documents-demandes"(monde) {
    await requestDocument(monde);
    return { statut: "attendue", tri: "-pourLe" };
  },
  async creneaux(monde) {
    const { id } = await createReferent(monde);
    const devis = await createAccepte(monde, 2);
    await createCreneau(monde, devis, id);
    await createCreneau(monde, devis, id, { ...MARDI, demiJournee: "apres-midi" });
    return { statut: "propose", tri: "-date" };
  },
  async attente(monde) {
    await createAccepte(monde, 1);
    return {};
  },
  async absences(monde) {
    const { id, appel } = await createReferent(monde);
    fait(await appel.agenda.saveAbsence(absenceDe(id)));
    return { tri: "-du" };
  },
  async fermetures(monde) {
    fait(await monde.referent.agenda.saveFermeture({ ...FERMETURE, ...cle() }));
    return { quand: "toutes" };
  },
  async passations(monde) {
    const [{ id: de }, { id: vers }] = [await createReferent(monde), await createReferent(monde)];
    const passation = { ...cle(), de, vers, note: "=Charte ; à relire", enConflit: "refuser" as const };
    fait(await monde.referent.agenda.reassign(passation));
    return { recherche: "à relire", du: "2026-03-01", au: "2026-12-31", tri: "faiteLe" };
  },
  async equipement(monde) {
    await createAcceptee(monde);
    return { etat: "equipe", tri: "-demiJournees" };
  },
  async rapports(monde) {
    for (const titre of ["Premier semestre", '=Second; "semestre"']) await createRapport(monde, titre, "cdg");
    return { recherche: "semestre", annee: 2026, tri: "-montant" };
  },
  async fichiers(monde) {
    const { missionId } = await createDevis(monde);
    for (const _ of [1, 2]) await createFichier(monde, missionId);
    return { genre: "autre", recherche: "ess", tri: "nom" };
  },
  async echeances(monde) {
    const { devisId } = await createDevis(monde);
    fait(await monde.referent.devis.send({ ...cle(), devisId }));
    const saisie = {
      jour: date("2026-03-20"),
      heure: "14:30",
      quoi: "Relancer",
      explication: "",
      dossierId: null,
    };
    fait(await monde.referent.echeances.create({ ...cle(), ...saisie }));
    return { recherche: "e", etat: "toutes", tri: "-jour" };
  },
  async personnes(monde) {
    await createPersonne(monde, monde.cdg, ["dgs"]);
    return { tri: "-nom" };
  },
  async delegations({ as, cdg }) {
    fait(await as("dgs", cdg).delegations.create({ ...cle(), ...DELEGATION }));
    return { tri: "du" };
  },
  async stockages({ base, cdg, autreCdg }) {
    await base.owner
      .insertInto("exploitant")
      .values({ organisme_id: cdg, designe_le: new Date().toISOString() })
      .execute();
    const noms = await base.owner.selectFrom("organisme").where("id", "=", autreCdg).select("nom").execute();
    await base.owner
      .insertInto("stockage")
      .values({ organisme_id: autreCdg, octets: 5, fichiers: 1, quota: "6000000000" })
      .execute();
    return { recherche: noms[0]?.nom ?? "", tri: "-octets" };
  },
  async certificats(monde) {
    await createPersonne(monde, monde.cdg, ["admin"]);
    for (const role of ["agent", "dgs"] as const) {
      const utilisateurId = await createPersonne(monde, monde.cdg, [role]);
      fait(await monde.as("admin", monde.cdg).rgpd.delete({ ...cle(), utilisateurId }));
    }
    return { tri: "faitLe" };
  },
  async courriers({ referent }) {
    fait(await referent.courriers.createEssai(cle()));
    return { etat: "a-envoyer" };
  },
  async travaux({ referent }) {
    const { version = 1 } = (await referent.prestataire.get()) ?? {};
    fait(await referent.prestataire.update({ ...cle(), version, reglages: {} }));
    return { etat: "created" };
  },
  async formations(monde) {
    const { cdg, referent } = monde;
    for (const nombre of [3, 12]) await createFormation(referent, cdg, { nombre });
    await createFormation(referent, cdg, { publicForme: "elu", nombre: 1, nom: "=A. Essai" });
    return { organismeId: cdg, tri: "-heures" };
  },
  async modeles(monde) {
    await createModele(monde, "Charte d'essai");
    await createModele(monde, '=Procédure; "essai"');
    return { recherche: "essai", tri: "-titre" };
  },
  async "documents-modele"(monde) {
    const { missionId } = await createDevis(monde);
    await runCopie(monde, await createCopie(monde, [missionId]));
    return { tri: "-creation" };
  },
  chiffres: () =>
    Promise.resolve({ domaine: "dossiers", recherche: "caractere executoire", tri: "-libelle" }),
  async journal(monde) {
    const { missionId } = await createDevis(monde);
    return { missionId, action: "devis-cree", du: "2026-03-10", au: "2026-03-10" };
  },
};
