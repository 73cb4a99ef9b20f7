import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { cle, CONVENTION, createDevis, date, DELIBERATION, fait, makeReady } from "../test/create-mission.ts";
import {
  absenceDe,
  createAccepte,
  createCreneau,
  createReferent,
  FERMETURE,
  MARDI,
} from "../test/create-creneau.ts";
import { createFormation, FORMATION } from "../test/create-formation.ts";
import { createFichier } from "../test/create-fichier.ts";
import { createPersonne, DELEGATION, openSession } from "../test/create-personne.ts";
import { ACTION, createSysteme, SYSTEME } from "../test/create-systeme.ts";
import { createCopie, MODELE } from "../test/create-modele.ts";
import { createRapport, RAPPORT } from "../test/create-rapport.ts";
import { createTitre } from "../test/create-titre.ts";
import { createSiret } from "../test/create-organisme.ts";
import { type Appel, createMonde, type Monde } from "../test/create-monde.ts";
import { appRouter } from "./app-router.ts";
import { inTransaction } from "./db/in-transaction.ts";
import { REGISTRE } from "./listes/registre.ts";
import { ROLES, type Role } from "./session/roles.ts";
import type { MetaProcedure } from "./trpc/procedures.ts";

/** What a stranger gets when they name something of somebody else: nothing that exists, or an empty list. */
type Etranger = "introuvable" | "vide" | "sans-objet";

interface Ligne {
  readonly roles: readonly Role[] | "public";
  /** Input that names rows of the world's mission, as a stranger could try it. */
  readonly saisie?: (cible: Cible) => unknown;
  readonly etranger: Etranger;
  /** A good input of a procedure that is public and asks for one. */
  readonly exemple?: unknown;
}

interface Cible {
  readonly missionId: string;
  readonly devisId: string;
  readonly organismeSaisi: string;
  readonly courrierId: string;
  readonly fichierId: string;
  readonly organismeCommune: string;
  /** A system of the world's commune, one of its actions, a file of it. */
  readonly systeme: { readonly id: string; readonly actionId: string; readonly fichierId: string };
  /** A person of the commune, one of its delegations, one of its open sessions. */
  readonly utilisateurId: string;
  readonly delegationId: string;
  readonly sessionId: string;
  readonly echeanceId: string;
  readonly titreId: string;
  readonly lotId: string;
  readonly creneauId: string;
  readonly referentId: string;
  readonly absenceId: string;
  readonly fermetureId: string;
  readonly rapportId: string;
  readonly formationId: string;
  readonly modeleId: string;
  readonly copieId: string;
}

const TOUS = ROLES;
const VENDEUR: readonly Role[] = ["admin", "referent-ia"];
const DECIDEURS: readonly Role[] = ["admin", "referent-ia", "dgs", "elu"];
const ACTES: readonly Role[] = ["admin", "referent-ia", "juriste", "dgs"];
const SIGNATAIRES: readonly Role[] = ["admin", "dgs", "elu"];
const SUIVI: readonly Role[] = ROLES.filter((role) => role !== "lecture");
const REGISTRE_IA: readonly Role[] = ["admin", "referent-ia", "juriste", "dpo", "dgs", "agent"];
const MODELES: readonly Role[] = ["admin", "referent-ia", "juriste"];
const FINANCES: readonly Role[] = ["admin", "service-financier"];
const RAPPORTS: readonly Role[] = ["admin", "referent-ia", "titulaire"];
const surTitre = ({ titreId }: Cible) => ({ ...cle(), titreId, version: 1, motif: "Pris" });
const surLot = ({ lotId }: Cible) => ({ ...cle(), lotId, version: 2 });
const EMISSION = { numero: "9", bordereau: "9", emisLe: "2026-03-10" };
const page = { page: 1, taille: 50 };
const surSysteme =
  (autres: object = {}) =>
  ({ systeme }: Cible) => ({ ...cle(), systemeId: systeme.id, version: 1, ...autres });
const ACCORD: readonly Role[] = ["admin", "referent-ia", "dgs", "elu", "agent"];
const surCreneau = ({ creneauId }: Cible) => ({ ...cle(), creneauId, version: 1 });
const surEcheance = ({ echeanceId }: Cible) => ({ ...cle(), id: echeanceId, version: 1 });

const surIntervention = ({ missionId }: Cible) => ({
  ...cle(),
  missionId,
  interventionId: randomUUID(),
  version: 1,
});

/** The matrix, written apart from the code: a procedure without its line here fails the suite. */
const MATRICE: Readonly<Record<string, Ligne>> = {
  "session.get": { roles: "public", etranger: "sans-objet" },
  "bordereaux.list": { roles: "public", etranger: "sans-objet" },
  "bordereaux.get": { roles: "public", etranger: "sans-objet", exemple: { version: "illustratif-1" } },
  "bordereaux.price": {
    roles: "public",
    etranger: "sans-objet",
    exemple: {
      version: "illustratif-1",
      commande: {
        date: "2026-03-02",
        tva: { lieu: "metropole" },
        lignes: [{ code: "L1-PROJ", quantite: "1" }],
      },
    },
  },
  "session.moyens": { roles: TOUS, etranger: "sans-objet" },
  "session.list": { roles: TOUS, etranger: "sans-objet" },
  "session.remove": {
    roles: TOUS,
    saisie: ({ sessionId }) => ({ ...cle(), id: sessionId }),
    etranger: "introuvable",
  },
  "personnes.list": { roles: ["admin"], saisie: () => page, etranger: "vide" },
  "personnes.invite": { roles: ["admin"], etranger: "sans-objet" },
  "personnes.resend": {
    roles: ["admin"],
    saisie: ({ utilisateurId }) => ({ ...cle(), utilisateurId }),
    etranger: "introuvable",
  },
  "personnes.update": {
    roles: ["admin"],
    saisie: ({ utilisateurId }) => ({ ...cle(), utilisateurId, version: 1, roles: ["admin"], finLe: null }),
    etranger: "introuvable",
  },
  "personnes.removeSecondFacteur": {
    roles: ["admin"],
    saisie: ({ utilisateurId }) => ({
      ...cle(),
      utilisateurId,
      motif: "appareil-perdu",
      verification: "en-personne",
    }),
    etranger: "introuvable",
  },
  "personnes.getAcces": {
    roles: ["admin"],
    saisie: ({ organismeSaisi }) => ({ organismeId: organismeSaisi }),
    etranger: "introuvable",
  },
  "personnes.inviteAdministrateur": {
    roles: ["admin"],
    saisie: ({ organismeSaisi }) => ({
      ...cle(),
      organismeId: organismeSaisi,
      email: "pris@essai.invalid",
      nom: "Pris",
    }),
    etranger: "introuvable",
  },
  "delegations.list": {
    roles: TOUS,
    saisie: ({ organismeCommune }) => ({ ...page, organismeId: organismeCommune }),
    etranger: "vide",
  },
  "delegations.create": {
    roles: SIGNATAIRES,
    saisie: ({ utilisateurId }) => ({ ...cle(), ...DELEGATION, utilisateurId }),
    etranger: "introuvable",
  },
  "delegations.update": {
    roles: SIGNATAIRES,
    saisie: ({ delegationId }) => ({ ...cle(), id: delegationId, version: 1, ...DELEGATION }),
    etranger: "introuvable",
  },
  "organismes.list": {
    roles: TOUS,
    saisie: () => ({ ...page, recherche: "organisme saisi par le cdg" }),
    etranger: "vide",
  },
  "organismes.get": {
    roles: TOUS,
    saisie: ({ organismeSaisi }) => ({ id: organismeSaisi }),
    etranger: "introuvable",
  },
  "organismes.listMembres": {
    roles: TOUS,
    saisie: ({ organismeSaisi }) => ({ ...page, organismeId: organismeSaisi }),
    etranger: "vide",
  },
  "organismes.listSiretsInconnus": { roles: TOUS, etranger: "sans-objet" },
  "organismes.departements": { roles: TOUS, etranger: "sans-objet" },
  "organismes.create": { roles: VENDEUR, etranger: "sans-objet" },
  "organismes.update": {
    roles: ["admin", "referent-ia", "dgs"],
    saisie: ({ organismeSaisi }) => ({ ...cle(), id: organismeSaisi, version: 1, assemblee: "pris" }),
    etranger: "introuvable",
  },
  "organismes.lookup": { roles: VENDEUR, etranger: "sans-objet" },
  "tarifs.list": { roles: TOUS, etranger: "sans-objet" },
  "missions.list": { roles: TOUS, saisie: () => page, etranger: "vide" },
  "missions.get": { roles: TOUS, saisie: ({ missionId }) => ({ id: missionId }), etranger: "introuvable" },
  "missions.getByOrganisme": {
    roles: TOUS,
    saisie: ({ organismeSaisi }) => ({ organismeId: organismeSaisi, tarif: "cdg14-ia" }),
    etranger: "introuvable",
  },
  "missions.recordDeliberation": {
    roles: ACTES,
    saisie: ({ missionId }) => ({ ...cle(), missionId, version: 1, ...DELIBERATION }),
    etranger: "introuvable",
  },
  "missions.recordConvention": {
    roles: ACTES,
    saisie: ({ missionId }) => ({ ...cle(), missionId, version: 1, ...CONVENTION }),
    etranger: "introuvable",
  },
  "pilotage.listAnomalies": { roles: TOUS, saisie: () => page, etranger: "vide" },
  "pilotage.getTableau": { roles: TOUS, etranger: "sans-objet" },
  "pilotage.getSemaine": { roles: TOUS, etranger: "sans-objet" },
  "modeles.list": { roles: TOUS, saisie: () => page, etranger: "vide" },
  "modeles.listDocuments": { roles: TOUS, saisie: () => page, etranger: "vide" },
  "modeles.get": { roles: TOUS, saisie: ({ modeleId }) => ({ id: modeleId }), etranger: "introuvable" },
  "modeles.getValeurs": {
    roles: TOUS,
    saisie: ({ missionId }) => ({ missionId }),
    etranger: "introuvable",
  },
  "modeles.create": { roles: MODELES, etranger: "sans-objet" },
  "modeles.update": {
    roles: MODELES,
    saisie: ({ modeleId }) => ({ ...cle(), modeleId, version: 1, ...MODELE }),
    etranger: "introuvable",
  },
  "modeles.archive": {
    roles: MODELES,
    saisie: ({ modeleId }) => ({ ...cle(), modeleId, version: 1, archive: true }),
    etranger: "introuvable",
  },
  "modeles.planCopie": {
    roles: MODELES,
    saisie: ({ modeleId, missionId }) => ({
      ...cle(),
      modeleId,
      missionIds: [missionId],
      avecBlancs: true,
    }),
    etranger: "introuvable",
  },
  "modeles.startCopie": {
    roles: MODELES,
    saisie: ({ modeleId, missionId }) => ({
      ...cle(),
      modeleId,
      version: 1,
      missionIds: [missionId],
      avecBlancs: true,
    }),
    etranger: "introuvable",
  },
  "modeles.getCopie": { roles: TOUS, saisie: ({ copieId }) => ({ id: copieId }), etranger: "introuvable" },
  "modeles.cancelCopie": {
    roles: MODELES,
    saisie: ({ copieId }) => ({ ...cle(), copieId }),
    etranger: "introuvable",
  },
  "devis.list": { roles: TOUS, saisie: () => page, etranger: "vide" },
  "devis.create": {
    roles: VENDEUR,
    saisie: ({ organismeSaisi }) => ({
      ...cle(),
      organismeId: organismeSaisi,
      tarif: "cdg14-ia",
      objet: "Chez un autre",
      tranches: [{ prevueLe: date("2026-03-16"), demiJournees: 1 }],
    }),
    etranger: "introuvable",
  },
  "devis.update": {
    roles: VENDEUR,
    saisie: ({ devisId }) => ({ ...cle(), devisId, version: 1, objet: "Pris" }),
    etranger: "introuvable",
  },
  "devis.send": { roles: VENDEUR, saisie: ({ devisId }) => ({ ...cle(), devisId }), etranger: "introuvable" },
  "devis.accept": {
    roles: DECIDEURS,
    saisie: ({ devisId }) => ({ ...cle(), devisId }),
    etranger: "introuvable",
  },
  "devis.decline": {
    roles: DECIDEURS,
    saisie: ({ devisId }) => ({ ...cle(), devisId }),
    etranger: "introuvable",
  },
  "devis.cancel": {
    roles: VENDEUR,
    saisie: ({ devisId }) => ({ ...cle(), devisId }),
    etranger: "introuvable",
  },
  "registre.list": { roles: TOUS, saisie: () => page, etranger: "vide" },
  "registre.listActions": { roles: TOUS, saisie: () => page, etranger: "vide" },
  "registre.getSynthese": { roles: TOUS, etranger: "sans-objet" },
  "registre.getChoix": { roles: TOUS, etranger: "sans-objet" },
  "registre.get": { roles: TOUS, saisie: ({ systeme }) => ({ id: systeme.id }), etranger: "introuvable" },
  "registre.create": {
    roles: REGISTRE_IA,
    saisie: ({ organismeSaisi }) => ({ ...cle(), organismeId: organismeSaisi, ...SYSTEME }),
    etranger: "introuvable",
  },
  "registre.update": { roles: REGISTRE_IA, saisie: surSysteme(SYSTEME), etranger: "introuvable" },
  "registre.updateUsage": {
    roles: REGISTRE_IA,
    saisie: surSysteme({ usage: "arrete" }),
    etranger: "introuvable",
  },
  "registre.answer": {
    roles: REGISTRE_IA,
    saisie: surSysteme({ fait: "personalData", reponse: "oui" }),
    etranger: "introuvable",
  },
  "registre.undoAnswer": { roles: REGISTRE_IA, saisie: surSysteme(), etranger: "introuvable" },
  "registre.confirm": {
    roles: ["juriste"],
    saisie: surSysteme({ motif: "pris par un autre" }),
    etranger: "introuvable",
  },
  "registre.override": {
    roles: ["juriste"],
    saisie: surSysteme({ motif: "pris par un autre", classes: ["minimal"] }),
    etranger: "introuvable",
  },
  "registre.settleLecture": {
    roles: ["juriste"],
    saisie: surSysteme({ interpretation: "ouvert-influence", choix: "lettre", motif: "pris" }),
    etranger: "introuvable",
  },
  "registre.createAction": { roles: REGISTRE_IA, saisie: surSysteme(ACTION), etranger: "introuvable" },
  "registre.updateAction": {
    roles: REGISTRE_IA,
    saisie: (cible) => surSysteme({ ...ACTION, actionId: cible.systeme.actionId, etat: "faite" })(cible),
    etranger: "introuvable",
  },
  "registre.attachPreuve": {
    roles: REGISTRE_IA,
    saisie: (cible) => surSysteme({ fichierId: cible.systeme.fichierId, obligation: "d-4" })(cible),
    etranger: "introuvable",
  },
  "registre.detachPreuve": {
    roles: REGISTRE_IA,
    saisie: (cible) => surSysteme({ fichierId: cible.systeme.fichierId })(cible),
    etranger: "introuvable",
  },
  "registre.recordRelecture": {
    roles: REGISTRE_IA,
    saisie: surSysteme({
      document: "Contrat d'essai",
      clauses: [{ code: "notice", etat: "absente", passage: null }],
    }),
    etranger: "introuvable",
  },
  "registre.acknowledge": {
    roles: REGISTRE_IA,
    saisie: surSysteme({ changementId: "2026-11-25-1" }),
    etranger: "introuvable",
  },
  "registre.rescreen": { roles: REGISTRE_IA, etranger: "sans-objet" },
  "titres.list": { roles: TOUS, saisie: () => page, etranger: "vide" },
  "titres.listLots": { roles: TOUS, saisie: () => page, etranger: "vide" },
  "titres.listAFacturer": { roles: TOUS, saisie: () => page, etranger: "vide" },
  "titres.listEcarts": { roles: TOUS, saisie: () => page, etranger: "vide" },
  "titres.listMouvements": { roles: TOUS, saisie: () => page, etranger: "vide" },
  "titres.getCadre": { roles: TOUS, etranger: "sans-objet" },
  "titres.get": { roles: TOUS, saisie: ({ titreId }) => ({ id: titreId }), etranger: "introuvable" },
  "titres.getLot": { roles: TOUS, saisie: ({ lotId }) => ({ id: lotId }), etranger: "introuvable" },
  "titres.getGrandLivre": {
    roles: TOUS,
    saisie: ({ missionId }) => ({ id: missionId }),
    etranger: "introuvable",
  },
  "titres.preview": { roles: FINANCES, etranger: "sans-objet" },
  "titres.createLot": { roles: FINANCES, etranger: "sans-objet" },
  "titres.transmitLot": { roles: FINANCES, saisie: surLot, etranger: "introuvable" },
  "titres.dropLot": { roles: FINANCES, saisie: surLot, etranger: "introuvable" },
  "titres.update": {
    roles: FINANCES,
    saisie: (lue) => ({ ...surTitre(lue), objet: "Pris", codeService: "", engagement: "" }),
    etranger: "introuvable",
  },
  "titres.withdraw": { roles: FINANCES, saisie: surTitre, etranger: "introuvable" },
  "titres.reject": { roles: FINANCES, saisie: surTitre, etranger: "introuvable" },
  "titres.recordEmission": {
    roles: FINANCES,
    saisie: (lue) => ({ ...surTitre(lue), ...EMISSION }),
    etranger: "introuvable",
  },
  "titres.correctEmission": {
    roles: FINANCES,
    saisie: (lue) => ({ ...surTitre(lue), ...EMISSION }),
    etranger: "introuvable",
  },
  "titres.reduce": {
    roles: FINANCES,
    saisie: (lue) => ({ ...surTitre(lue), montantTtc: "1.00" }),
    etranger: "introuvable",
  },
  "titres.cancel": {
    roles: FINANCES,
    saisie: (lue) => ({ ...surTitre(lue), suite: "refacturer" }),
    etranger: "introuvable",
  },
  "titres.recordRectification": {
    roles: FINANCES,
    saisie: (lue) => ({ ...surTitre(lue), rectificationId: lue.titreId, ...EMISSION }),
    etranger: "introuvable",
  },
  "titres.openExercice": { roles: FINANCES, etranger: "sans-objet" },
  "titres.closeExercice": { roles: FINANCES, etranger: "sans-objet" },
  "titres.updateReglage": { roles: FINANCES, etranger: "sans-objet" },
  "titres.reconcile": { roles: [...FINANCES, "referent-ia"], etranger: "sans-objet" },
  "devis.settle": {
    roles: VENDEUR,
    saisie: ({ devisId }) => ({ ...cle(), devisId }),
    etranger: "introuvable",
  },
  "missions.terminateConvention": {
    roles: ACTES,
    saisie: ({ missionId }) => ({
      ...cle(),
      missionId,
      version: 1,
      par: "prestataire",
      le: date("2026-03-10"),
      dernierJour: date("2026-03-10"),
    }),
    etranger: "introuvable",
  },
  "missions.renewAdhesion": {
    roles: VENDEUR,
    saisie: ({ missionId }) => ({ ...cle(), missionId, version: 1, gardeDeliberation: true }),
    etranger: "introuvable",
  },
  "besoins.list": { roles: TOUS, saisie: () => page, etranger: "vide" },
  "besoins.offres": { roles: TOUS, etranger: "sans-objet" },
  "besoins.create": { roles: ["admin", "referent-ia", "dgs", "agent", "elu"], etranger: "sans-objet" },
  "besoins.dismiss": {
    roles: VENDEUR,
    saisie: ({ missionId }) => ({ ...cle(), missionId, besoinId: randomUUID(), version: 1, motif: "pris" }),
    etranger: "introuvable",
  },
  "interventions.list": { roles: TOUS, saisie: () => page, etranger: "vide" },
  "interventions.plan": {
    roles: VENDEUR,
    saisie: ({ missionId, devisId }) => ({
      ...cle(),
      missionId,
      devisId,
      version: 1,
      date: date("2026-03-16"),
      demiJournees: 1,
    }),
    etranger: "introuvable",
  },
  "interventions.update": { roles: VENDEUR, saisie: surIntervention, etranger: "introuvable" },
  "interventions.updateFiche": {
    roles: VENDEUR,
    saisie: (cible) => ({
      ...surIntervention(cible),
      objectif: "pris",
      presents: [],
      realise: "",
      suite: "",
      annexes: [],
    }),
    etranger: "introuvable",
  },
  "interventions.complete": { roles: VENDEUR, saisie: surIntervention, etranger: "introuvable" },
  "interventions.confirm": {
    roles: ["admin", "referent-ia", "service-financier", "dgs", "agent", "elu"],
    saisie: (cible) => ({
      ...surIntervention(cible),
      partie: "beneficiaire",
      signataire: { nom: "A. Essai", qualite: "maire" },
    }),
    etranger: "introuvable",
  },
  "interventions.cancel": {
    roles: VENDEUR,
    saisie: (cible) => ({ ...surIntervention(cible), motif: "pris" }),
    etranger: "introuvable",
  },
  "demandes.list": { roles: TOUS, saisie: () => page, etranger: "vide" },
  "demandes.create": {
    roles: ["admin", "referent-ia", "juriste"],
    saisie: ({ missionId }) => ({
      ...cle(),
      missionId,
      version: 1,
      libelle: "Pris",
      pourLe: date("2026-04-30"),
    }),
    etranger: "introuvable",
  },
  "demandes.getEnvois": {
    roles: TOUS,
    saisie: ({ missionId }) => ({ id: missionId }),
    etranger: "introuvable",
  },
  "demandes.receive": {
    roles: ["admin", "referent-ia", "juriste", "dgs", "agent"],
    saisie: ({ missionId, fichierId }) => ({
      ...cle(),
      missionId,
      demandeId: randomUUID(),
      version: 1,
      fichierIds: [fichierId],
    }),
    etranger: "introuvable",
  },
  "demandes.cancel": {
    roles: ["admin", "referent-ia", "juriste"],
    saisie: ({ missionId }) => ({ ...cle(), missionId, demandeId: randomUUID(), version: 1, motif: "pris" }),
    etranger: "introuvable",
  },
  "agenda.get": { roles: VENDEUR, etranger: "sans-objet" },
  "agenda.propose": {
    roles: VENDEUR,
    saisie: ({ devisId, referentId }) => ({ ...cle(), devisId, version: 1, ...MARDI, referentId }),
    etranger: "introuvable",
  },
  "agenda.confirm": { roles: ACCORD, saisie: surCreneau, etranger: "introuvable" },
  "agenda.move": {
    roles: ACCORD,
    saisie: (cible) => ({ ...surCreneau(cible), ...MARDI, referentId: cible.referentId }),
    etranger: "introuvable",
  },
  "agenda.cancel": { roles: ACCORD, saisie: surCreneau, etranger: "introuvable" },
  "agenda.getMoments": {
    roles: ACCORD,
    saisie: ({ creneauId }) => ({ creneauId }),
    etranger: "introuvable",
  },
  "agenda.reassign": {
    roles: VENDEUR,
    saisie: ({ referentId }) => ({
      ...cle(),
      de: referentId,
      vers: randomUUID(),
      note: "Pris",
      enConflit: "laisser",
    }),
    etranger: "introuvable",
  },
  "agenda.saveAbsence": {
    roles: VENDEUR,
    saisie: ({ absenceId, referentId }) => ({ ...absenceDe(referentId), id: absenceId, version: 1 }),
    etranger: "introuvable",
  },
  "agenda.removeAbsence": {
    roles: VENDEUR,
    saisie: ({ absenceId }) => ({ ...cle(), id: absenceId, version: 1 }),
    etranger: "introuvable",
  },
  "agenda.saveFermeture": {
    roles: VENDEUR,
    saisie: ({ fermetureId }) => ({ ...FERMETURE, ...cle(), id: fermetureId, version: 1 }),
    etranger: "introuvable",
  },
  "agenda.removeFermeture": {
    roles: VENDEUR,
    saisie: ({ fermetureId }) => ({ ...cle(), id: fermetureId, version: 1 }),
    etranger: "introuvable",
  },
  "agenda.list": { roles: TOUS, saisie: () => page, etranger: "vide" },
  "agenda.listAttente": { roles: VENDEUR, saisie: () => page, etranger: "vide" },
  "agenda.listAbsences": { roles: VENDEUR, saisie: () => page, etranger: "vide" },
  "agenda.listFermetures": { roles: VENDEUR, saisie: () => page, etranger: "vide" },
  "agenda.listPassations": { roles: VENDEUR, saisie: () => page, etranger: "vide" },
  "rgpd.pages": { roles: "public", etranger: "sans-objet" },
  "rgpd.mesDonnees": { roles: TOUS, etranger: "sans-objet" },
  "rgpd.dossierAcces": {
    roles: ["admin", "dpo"],
    saisie: ({ utilisateurId }) => ({ utilisateurId }),
    etranger: "introuvable",
  },
  "rgpd.delete": {
    roles: ["admin"],
    saisie: ({ utilisateurId }) => ({ ...cle(), utilisateurId }),
    etranger: "introuvable",
  },
  "rgpd.durees": { roles: ["admin", "dpo"], etranger: "sans-objet" },
  "rgpd.updateDuree": { roles: ["admin", "dpo"], etranger: "sans-objet" },
  "rgpd.listCertificats": { roles: ["admin", "dpo"], etranger: "sans-objet" },
  "chiffres.list": { roles: "public", etranger: "sans-objet", exemple: page },
  "chiffres.getSynthese": { roles: "public", etranger: "sans-objet" },
  "formations.list": { roles: TOUS, saisie: () => page, etranger: "vide" },
  "formations.getSynthese": { roles: TOUS, etranger: "sans-objet" },
  "formations.open": { roles: REGISTRE_IA, etranger: "sans-objet" },
  "formations.create": { roles: REGISTRE_IA, etranger: "sans-objet" },
  "formations.update": {
    roles: REGISTRE_IA,
    saisie: ({ formationId }) => ({ ...cle(), id: formationId, version: 1, ...FORMATION }),
    etranger: "introuvable",
  },
  "formations.remove": {
    roles: REGISTRE_IA,
    saisie: ({ formationId }) => ({ ...cle(), id: formationId, version: 1 }),
    etranger: "introuvable",
  },
  "outils.listCommunes": { roles: "public", etranger: "sans-objet" },
  "prestataire.get": { roles: TOUS, etranger: "sans-objet" },
  "prestataire.update": { roles: VENDEUR, etranger: "sans-objet" },
  "echeances.list": { roles: TOUS, saisie: () => ({ etat: "toutes", ...page }), etranger: "vide" },
  "echeances.getMois": { roles: TOUS, etranger: "sans-objet" },
  "echeances.create": {
    roles: SUIVI,
    saisie: ({ missionId }) => ({
      ...cle(),
      jour: "2026-03-16",
      heure: null,
      quoi: "Chez un autre",
      explication: "",
      dossierId: missionId,
    }),
    etranger: "introuvable",
  },
  "echeances.update": {
    roles: SUIVI,
    saisie: ({ echeanceId }) => ({
      ...cle(),
      id: echeanceId,
      version: 1,
      jour: "2026-03-16",
      heure: null,
      quoi: "Pris",
      explication: "",
    }),
    etranger: "introuvable",
  },
  "echeances.get": { roles: TOUS, saisie: ({ echeanceId }) => ({ id: echeanceId }), etranger: "introuvable" },
  "echeances.getEquipe": { roles: SUIVI, etranger: "sans-objet" },
  "echeances.assign": {
    roles: SUIVI,
    saisie: (cible) => ({ ...surEcheance(cible), attribueeA: null }),
    etranger: "introuvable",
  },
  "echeances.cancel": { roles: SUIVI, saisie: surEcheance, etranger: "introuvable" },
  "echeances.complete": { roles: SUIVI, saisie: surEcheance, etranger: "introuvable" },
  "echeances.reopen": { roles: SUIVI, saisie: surEcheance, etranger: "introuvable" },
  "echeances.getResume": { roles: TOUS, etranger: "sans-objet" },
  "echeances.updateResume": { roles: TOUS, etranger: "sans-objet" },
  "echeances.getFlux": { roles: TOUS, etranger: "sans-objet" },
  "echeances.createFlux": { roles: TOUS, etranger: "sans-objet" },
  "echeances.deleteFlux": { roles: TOUS, etranger: "sans-objet" },
  "jobs.list": { roles: VENDEUR, saisie: () => page, etranger: "vide" },
  "jobs.getEtat": { roles: VENDEUR, etranger: "sans-objet" },
  "courriers.list": { roles: VENDEUR, saisie: () => page, etranger: "vide" },
  "courriers.getEtat": { roles: VENDEUR, etranger: "sans-objet" },
  "courriers.get": {
    roles: VENDEUR,
    saisie: ({ courrierId }) => ({ id: courrierId }),
    etranger: "introuvable",
  },
  "courriers.retry": {
    roles: VENDEUR,
    saisie: ({ courrierId }) => ({ ...cle(), id: courrierId }),
    etranger: "introuvable",
  },
  "courriers.createEssai": { roles: VENDEUR, etranger: "sans-objet" },
  "courriers.listModeles": { roles: VENDEUR, etranger: "sans-objet" },
  "courriers.previewModele": { roles: VENDEUR, etranger: "sans-objet" },
  "courriers.updateModele": { roles: VENDEUR, etranger: "sans-objet" },
  "courriers.deleteModele": { roles: VENDEUR, etranger: "sans-objet" },
  "exploitation.getEtat": { roles: ["admin"], etranger: "sans-objet" },
  "exploitation.verifyJournal": { roles: ["admin"], etranger: "sans-objet" },
  "exploitation.listStockages": { roles: ["admin"], saisie: () => page, etranger: "vide" },
  "exploitation.updateQuota": {
    roles: ["admin"],
    saisie: ({ organismeCommune }) => ({ ...cle(), organismeId: organismeCommune, version: 0, quotaMo: 1 }),
    etranger: "introuvable",
  },
  "fichiers.list": {
    roles: TOUS,
    saisie: ({ missionId }) => ({ dossierId: missionId }),
    etranger: "introuvable",
  },
  "fichiers.listTous": { roles: TOUS, saisie: () => page, etranger: "vide" },
  "fichiers.remove": {
    roles: ["admin", "referent-ia", "juriste", "dgs", "agent"],
    saisie: ({ fichierId }) => ({ ...cle(), fichierId, motif: "pris par un autre" }),
    etranger: "introuvable",
  },
  "journal.list": { roles: TOUS, saisie: ({ missionId }) => ({ ...page, missionId }), etranger: "vide" },
  "listes.suivi": { roles: TOUS, etranger: "sans-objet" },
  "recherche.list": {
    roles: TOUS,
    saisie: () => ({ recherche: "organisme saisi par le cdg" }),
    etranger: "vide",
  },
  "activite.get": { roles: TOUS, etranger: "sans-objet" },
  "activite.getCarte": { roles: TOUS, etranger: "sans-objet" },
  "activite.listEquipement": { roles: TOUS, etranger: "sans-objet" },
  "rapports.list": { roles: TOUS, saisie: () => page, etranger: "vide" },
  "rapports.get": { roles: TOUS, saisie: ({ rapportId }) => ({ id: rapportId }), etranger: "introuvable" },
  "rapports.calculate": {
    roles: TOUS,
    saisie: ({ rapportId }) => ({ id: rapportId }),
    etranger: "introuvable",
  },
  "rapports.create": { roles: RAPPORTS, etranger: "sans-objet" },
  "rapports.update": {
    roles: RAPPORTS,
    saisie: ({ rapportId }) => ({ ...cle(), ...RAPPORT, id: rapportId, version: 1 }),
    etranger: "introuvable",
  },
  "rapports.delete": {
    roles: RAPPORTS,
    saisie: ({ rapportId }) => ({ ...cle(), id: rapportId, version: 1 }),
    etranger: "introuvable",
  },
  "brouillons.get": { roles: TOUS, etranger: "sans-objet" },
  "brouillons.save": { roles: TOUS, etranger: "sans-objet" },
  "brouillons.delete": { roles: TOUS, etranger: "sans-objet" },
  "imports.titres": { roles: FINANCES, etranger: "sans-objet" },
  "imports.organismes": { roles: VENDEUR, etranger: "sans-objet" },
  "listes.registre": { roles: TOUS, etranger: "sans-objet" },
  "listes.page": {
    roles: TOUS,
    saisie: () => ({ liste: "missions", criteres: {}, ...page }),
    etranger: "vide",
  },
  "listes.vues": { roles: TOUS, etranger: "sans-objet" },
  "listes.saveVue": { roles: TOUS, etranger: "sans-objet" },
  "listes.removeVue": { roles: TOUS, etranger: "sans-objet" },
  "journal.verify": { roles: TOUS, saisie: ({ missionId }) => ({ missionId }), etranger: "introuvable" },
};

/** Choices of a form, not tables: each with its reason. */
const SANS_EXPORT: Readonly<Record<string, string>> = {
  "bordereaux.list": "les bordereaux de prix publiés, entiers, pour le simulateur",
  "courriers.listModeles": "les modèles de courrier, peu nombreux, pour leur éditeur",
  "fichiers.list": "les fichiers d'un dossier sur sa page, avec la place qui reste et ce qu'on peut y faire",
  "organismes.listSiretsInconnus": "ceux d'une liste que la personne a sous les yeux, pour son rapport",
  "outils.listCommunes": "les communes qu'un champ propose à qui tape",
  "recherche.list": "la palette : quelques objets de chaque genre, pour y aller",
  "session.list": "ses propres sessions, pour les fermer",
  "tarifs.list":
    "les tarifs d'un prestataire, entiers, pour les formulaires ; ils viennent de la bibliothèque",
};

interface Procedure {
  readonly _def: { readonly type: "query" | "mutation" | "subscription"; readonly meta?: MetaProcedure };
}
const PROCEDURES = Object.entries(appRouter._def.procedures as unknown as Record<string, Procedure>);

/** Calls a procedure by its path: as the router does, whatever its type. */
async function call(appel: Appel, chemin: string, saisie: unknown): Promise<unknown> {
  const [sujet = "", nom = ""] = chemin.split(".");
  const procedures = (
    appel as unknown as Record<string, Record<string, (saisie: unknown) => Promise<unknown>>>
  )[sujet];
  const procedure = procedures?.[nom];
  if (procedure === undefined) throw new Error(`procédure ${chemin} introuvable`);
  return procedure(saisie);
}

async function getCode(promesse: Promise<unknown>): Promise<string> {
  try {
    await promesse;
    return "faite";
  } catch (erreur) {
    return typeof erreur === "object" && erreur !== null && "codeMetier" in erreur
      ? String(erreur.codeMetier)
      : "autre-refus";
  }
}

let monde: Monde;
let cible: Cible;
beforeAll(async () => {
  monde = await createMonde();
  const { devisId, missionId } = await createDevis(monde, 2);
  const siret = createSiret();
  const saisi = fait(
    await monde.referent.organismes.create({
      ...cle(),
      nature: "epa",
      nom: "Organisme saisi par le CDG",
      siret,
      departement: "14",
      assemblee: "conseil d'administration",
    }),
  );
  await makeReady(monde, missionId, [devisId]);
  const { id: referentId, appel } = await createReferent(monde);
  const { id: creneauId } = await createCreneau(monde, await createAccepte(monde, 1), referentId);
  const { id: absenceId } = fait(await appel.agenda.saveAbsence(absenceDe(referentId)));
  const { id: fermetureId } = fait(await appel.agenda.saveFermeture(FERMETURE));
  const { id: remplacantId } = await createReferent(monde);
  fait(
    await appel.agenda.reassign({
      ...cle(),
      de: remplacantId,
      vers: referentId,
      note: "Rien à venir",
      enConflit: "refuser",
    }),
  );
  const courrier = fait(await monde.referent.courriers.createEssai(cle()));
  const modele = { modele: "essai" as const, version: 0, objet: "Essai", texte: "Bonjour {{nom}}" };
  fait(await monde.referent.courriers.updateModele({ ...cle(), ...modele }));
  const [echeance] = (await monde.referent.echeances.list({ etat: "toutes", ...page })).lignes;
  const fichierId = await createFichier(monde, missionId);
  const systeme = await createSysteme(monde);
  const utilisateurId = await createPersonne(monde, monde.commune, ["dgs"]);
  const { id: delegationId } = fait(
    await monde.as("dgs", monde.commune).delegations.create({ ...cle(), ...DELEGATION, utilisateurId }),
  );
  // Issued, so that the debtor reads it too; a stranger does not.
  const { titreId, lotId } = await createTitre(monde, { numero: "1" });
  cible = {
    titreId,
    ...(await createCopie(monde, [missionId])),
    rapportId: await createRapport(monde),
    lotId,
    creneauId,
    referentId,
    absenceId,
    fermetureId,
    formationId: await createFormation(monde.as("dgs", monde.commune), monde.commune),
    echeanceId: echeance?.id ?? "",
    missionId,
    devisId,
    organismeSaisi: saisi.id,
    courrierId: courrier.id,
    fichierId,
    organismeCommune: monde.commune,
    systeme: { ...systeme, fichierId: await createFichier(monde, systeme.id) },
    utilisateurId,
    delegationId,
    sessionId: await openSession(monde, utilisateurId),
  };
});

test("chaque procédure a sa ligne dans la matrice, et rien d'autre", () => {
  expect(PROCEDURES.map(([chemin]) => chemin).sort()).toEqual(Object.keys(MATRICE).sort());
});

test("toute procédure qui liste a sa ligne au registre des listes, ou la raison de n'en pas avoir", () => {
  const sansLigne = PROCEDURES.filter(
    ([chemin, { _def }]) =>
      /\.list(?:[A-Z]|$)/.test(chemin) &&
      !REGISTRE.some(({ code }) => code === _def.meta?.liste) &&
      !(chemin in SANS_EXPORT),
  );
  expect(sansLigne.map(([chemin]) => chemin)).toEqual([]);
});

describe.each(PROCEDURES)("%s", (chemin, procedure) => {
  const ligne = MATRICE[chemin];
  const publique = ligne?.roles === "public";

  test("déclare les droits de la matrice", () => {
    const droit = procedure._def.meta?.droit;
    const declares = typeof droit === "string" || droit === undefined ? droit : [...droit].sort();
    expect(declares).toEqual(ligne?.roles === "public" ? "public" : [...(ligne?.roles ?? [])].sort());
  });

  test("sans session : connexion demandée", async () => {
    const code = await getCode(call(monde.as("admin", monde.cdg, { session: null }), chemin, undefined));
    expect(code === "session-expiree").toBe(!publique);
  });

  test("au nom d'un organisme où l'on n'a pas de rôle, ou d'aucun : refusé", async () => {
    const ailleurs = await getCode(
      call(monde.as("admin", monde.cdg, { organismeDemande: monde.autreCdg }), chemin, ligne?.exemple),
    );
    const faux = await getCode(
      call(monde.as("admin", monde.cdg, { organismeDemande: "' or true --" }), chemin, ligne?.exemple),
    );
    const aucun = await getCode(
      call(monde.as("admin", monde.cdg, { organismeDemande: null }), chemin, ligne?.exemple),
    );
    expect([ailleurs, faux, aucun]).toEqual(
      publique
        ? ["faite", "faite", "faite"]
        : ["organisme-sans-role", "organisme-sans-role", "organisme-non-choisi"],
    );
  });

  test.each(ROLES)("rôle %s : comme la matrice le dit", async (role) => {
    // Without input: the role is checked before anything is read, and nothing can be done.
    const code = await getCode(call(monde.as(role, monde.cdg), chemin, undefined));
    expect(code === "role-insuffisant").toBe(!publique && !(ligne?.roles ?? []).includes(role));
  });

  if (ligne?.saisie === undefined) return;
  test("identifiants d'un autre organisme, dans chaque rôle permis : rien", async () => {
    const avant = await monde.referent.missions.get({ id: cible.missionId });
    for (const role of ligne.roles === "public" ? [] : ligne.roles) {
      for (const organisme of [monde.autreCdg, monde.autreCommune]) {
        const promesse = call(monde.as(role, organisme), chemin, ligne.saisie?.(cible));
        if (ligne.etranger === "vide")
          await expect(promesse).resolves.toMatchObject({ total: 0, lignes: [] });
        // A body that sells nothing is told so, or a role limited to one's own sheet: in no case what exists elsewhere.
        else
          expect(["introuvable", "pas-prestataire", "role-insuffisant"]).toContain(await getCode(promesse));
      }
    }
    expect(await monde.referent.missions.get({ id: cible.missionId })).toEqual(avant);
  });
});

describe("sous les procédures, les lignes elles-mêmes", () => {
  const TABLES = [
    "dossier",
    "dossier_partie",
    "mission",
    "besoin",
    "anomalie",
    "creneau",
    "intervention",
    "demande_document",
    "devis",
    "journal",
    "compteur_plafond",
    "mouvement_plafond",
    "compteur_numero",
    "idempotence",
    "courrier",
    "courrier_modele",
    "fichier",
    "stockage",
    "delegation",
    "appartenance",
    "echeance",
    "flux_agenda",
    "conservation_reglage",
    "certificat",
    "brouillon",
    "resume_quotidien",
    "exercice",
    "reglage_titres",
    "lot_titres",
    "titre",
    "facturation",
    "rapprochement",
    "ecart_plafond",
    "rapport_semestriel",
    "exploitant",
    "creneau",
    "absence",
    "fermeture",
    "passation",
    "registre_formations",
    "formation",
  ] as const;

  test.each(TABLES)("%s : un étranger ne lit aucune ligne, ni sans organisme", async (table) => {
    for (const organismeId of [monde.autreCdg, monde.autreCommune, null]) {
      const acteur = { utilisateurId: randomUUID(), organismeId, mesOrganismes: [] };
      const lignes = await inTransaction({ base: monde.base, acteur }, (tx) =>
        tx.selectFrom(table).selectAll().execute(),
      );
      expect(lignes).toEqual([]);
    }
  });

  test("un étranger n'ajoute rien à un dossier", async () => {
    const acteur = {
      utilisateurId: randomUUID(),
      organismeId: monde.autreCdg,
      mesOrganismes: [monde.autreCdg],
    };
    const ctx = { base: monde.base, acteur };
    const partie = {
      dossier_id: cible.missionId,
      organisme_id: monde.autreCdg,
      role: "beneficiaire" as const,
    };
    await expect(
      inTransaction(ctx, (tx) => tx.insertInto("dossier_partie").values(partie).execute()),
    ).rejects.toMatchObject({ code: "42501" });
    await expect(
      inTransaction(ctx, (tx) =>
        tx
          .updateTable("mission")
          .set({ deliberation: null })
          .where("dossier_id", "=", cible.missionId)
          .executeTakeFirst(),
      ),
    ).resolves.toMatchObject({ numUpdatedRows: 0n });
  });

  test("la commune ne fait pas ce qui est réservé au centre de gestion", async () => {
    const { secretaire, as, commune } = monde;
    expect(await getCode(secretaire.devis.send({ ...cle(), devisId: cible.devisId }))).toBe(
      "role-insuffisant",
    );
    const admin = as("admin", commune);
    expect(await getCode(admin.devis.cancel({ ...cle(), devisId: cible.devisId }))).toBe(
      "reserve-au-prestataire",
    );
    const { actionsPossibles } = await secretaire.missions.get({ id: cible.missionId });
    expect(new Set(actionsPossibles.map(({ type }) => type))).toEqual(
      new Set([
        "enregistrer-deliberation",
        "enregistrer-convention",
        "accepter-devis",
        "decliner-devis",
        "denoncer-convention",
        "enregistrer-besoin",
        "confirmer-service-fait",
      ]),
    );
  });
});
