import {
  MODELE_CHARTE,
  MODELE_MENTION_CRPA,
  MODELE_NOTICE,
  MODELE_QUESTIONNAIRE,
} from "@ia-territoires/compliance/modeles";
import { buildContenu } from "./build-contenu.ts";
import { buildSection } from "./build-section.ts";
import type { ChargeNote } from "./charge-note.ts";
import type { ContenuNote } from "./contenu-note.ts";
import { champs } from "./parties.ts";
import { buildDevoirs, buildIdentite, buildQuestions } from "./parts-systeme.ts";

/** The mention owed on an individual decision taken with an algorithm (CRPA, L. 311-3-1 and R. 311-3-1-1). */
export function buildMentionCrpa(charge: ChargeNote): ContenuNote {
  const { parties } = MODELE_MENTION_CRPA;
  return buildContenu(charge, MODELE_MENTION_CRPA, [
    buildSection(charge, parties.mention),
    buildSection(charge, parties.recours),
    buildSection(charge, parties.demandes, champs(["Service", charge.systeme.service])),
    buildSection(charge, parties.devoirs, buildDevoirs(charge, ["fr-crpa"], parties.devoirs.sinon)),
  ]);
}

/** What agents and users are told of the system. */
export function buildNotice(charge: ChargeNote): ContenuNote {
  const { parties } = MODELE_NOTICE;
  return buildContenu(charge, MODELE_NOTICE, [
    buildSection(charge, parties.usagers, champs(["À quoi il sert", charge.systeme.finalite])),
    buildSection(charge, parties.agents),
    buildSection(
      charge,
      parties.devoirs,
      buildDevoirs(charge, ["d-50", "d-26-7", "d-26-11", "fr-cst"], parties.devoirs.sinon),
    ),
  ]);
}

/** What the vendor is asked, with the environmental balance. */
export function buildQuestionnaire(charge: ChargeNote): ContenuNote {
  const { parties } = MODELE_QUESTIONNAIRE;
  return buildContenu(charge, MODELE_QUESTIONNAIRE, [
    buildSection(charge, parties.systeme, buildIdentite(charge)),
    buildSection(charge, parties.conformite, buildQuestions(charge)),
    buildSection(charge, parties.donnees),
    buildSection(charge, parties.environnement),
  ]);
}

/** A charter of use for agents, to adapt. */
export function buildCharte(charge: ChargeNote): ContenuNote {
  const { parties } = MODELE_CHARTE;
  return buildContenu(charge, MODELE_CHARTE, [
    buildSection(charge, parties.objet, buildIdentite(charge)),
    buildSection(charge, parties.permis),
    buildSection(charge, parties.interdits),
    buildSection(
      charge,
      parties.engagements,
      buildDevoirs(charge, ["d-4", "d-26", "d-50", "fr-"], parties.engagements.sinon),
    ),
  ]);
}
