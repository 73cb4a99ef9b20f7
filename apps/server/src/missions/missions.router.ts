import type { DateIso } from "@ia-territoires/core";
import type { ActionPossible, Mission, NatureOrganisme } from "@ia-territoires/dossiers";
import { buildJauges, type Jauge, type UsagePlafond } from "@ia-territoires/pricing/cdg";
import { inTransaction } from "../db/in-transaction.ts";
import { inMutation } from "../idempotence/in-mutation.ts";
import { type EntreeVue, listJournal } from "../journal/list-journal.ts";
import { procedureListe } from "../listes/procedure-liste.ts";
import { findPrestataire } from "../prestataire/prestataire.repository.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { notFound } from "../trpc/erreur-metier.ts";
import { procedureFor, router } from "../trpc/procedures.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";
import { actOnMission } from "./act-on-mission.ts";
import { buildJaugesMission, listActions } from "./build-mission-vue.ts";
import { LISTE_MISSIONS } from "./liste-missions.ts";
import { findMissionId, getBeneficiaire, getMission } from "./mission.repository.ts";
import {
  missionByOrganismeSchema,
  missionGetSchema,
  recordConventionSchema,
  recordDeliberationSchema,
  renewAdhesionSchema,
  terminateConventionSchema,
} from "./mission-schemas.ts";
import { requirePrestataire } from "./require-prestataire.ts";
import { ROLES_ACTION } from "./roles-mission.ts";

interface Partie {
  readonly id: string;
  readonly nom: string;
  readonly nature: NatureOrganisme;
}

/** A mission as its page shows it. */
export interface MissionVue {
  readonly mission: Mission;
  readonly version: number;
  readonly demonstration: boolean;
  readonly aujourdHui: DateIso;
  /** The side of the acting organisme. */
  readonly cote: "prestataire" | "beneficiaire";
  readonly beneficiaire: Partie;
  readonly prestataire: Partie;
  readonly usages: readonly UsagePlafond[];
  readonly jauges: readonly Jauge[];
  readonly actionsPossibles: readonly ActionPossible[];
  readonly journal: readonly EntreeVue[];
}

/** What a vendor sees of a body before and after its first devis. */
export interface MissionParOrganisme {
  readonly mission: Mission | null;
  readonly version: number | null;
  readonly usages: readonly UsagePlafond[];
  readonly jauges: readonly Jauge[];
}

export const missionsRouter = router({
  list: procedureListe(LISTE_MISSIONS),

  get: procedureFor(ROLES_LECTURE)
    .input(missionGetSchema)
    .query(
      ({ ctx, input }): Promise<MissionVue> =>
        inTransaction(ctx, async (tx) => {
          const charge = await getMission(tx, input.id, { maintenant: ctx.horloge() });
          const { mission, version, demonstration, prestataire, beneficiaire, usages, contexte } = charge;
          return {
            mission,
            version,
            demonstration,
            aujourdHui: contexte.aujourdHui,
            cote: prestataire.id === ctx.organismeId ? "prestataire" : "beneficiaire",
            beneficiaire: { id: beneficiaire.id, nom: beneficiaire.nom, nature: beneficiaire.nature },
            prestataire: { id: prestataire.id, nom: prestataire.nom, nature: prestataire.nature },
            usages,
            jauges: buildJaugesMission(charge),
            actionsPossibles: listActions(ctx, charge),
            journal: await listJournal(tx, mission.id),
          };
        }),
    ),

  /** For the page of a body and the live preview: what stands, or empty gauges when nothing does yet. */
  getByOrganisme: procedureFor(ROLES_LECTURE)
    .input(missionByOrganismeSchema)
    .query(
      ({ ctx, input }): Promise<MissionParOrganisme> =>
        inTransaction(ctx, async (tx) => {
          const beneficiaire = await getBeneficiaire(tx, input.organismeId);
          const prestataire = await findPrestataire(tx, ctx.organismeId);
          if (prestataire === null) throw notFound("Ce prestataire");
          const cle = { prestataireId: prestataire.id, beneficiaireId: beneficiaire.id, tarif: input.tarif };
          const id = await findMissionId(tx, cle);
          if (id === null) {
            const aujourdHui = getAujourdHui(ctx.horloge(), prestataire.fuseau);
            return {
              mission: null,
              version: null,
              usages: [],
              jauges: buildJauges({ tarif: input.tarif, dates: [aujourdHui] }, []),
            };
          }
          const charge = await getMission(tx, id, { maintenant: ctx.horloge() });
          return {
            mission: charge.mission,
            version: charge.version,
            usages: charge.usages,
            jauges: buildJaugesMission(charge),
          };
        }),
    ),

  recordDeliberation: procedureFor(ROLES_ACTION["enregistrer-deliberation"])
    .input(recordDeliberationSchema)
    .mutation(({ ctx, input }) =>
      inMutation(ctx, input, (tx) => {
        const { cleIdempotence: _, missionId, version, ...deliberation } = input;
        return actOnMission(tx, ctx, missionId, version, {
          type: "enregistrer-deliberation",
          ...deliberation,
        });
      }),
    ),

  recordConvention: procedureFor(ROLES_ACTION["enregistrer-convention"])
    .input(recordConventionSchema)
    .mutation(({ ctx, input }) =>
      inMutation(ctx, input, (tx) => {
        const { cleIdempotence: _, missionId, version, ...convention } = input;
        return actOnMission(tx, ctx, missionId, version, { type: "enregistrer-convention", ...convention });
      }),
    ),

  terminateConvention: procedureFor(ROLES_ACTION["denoncer-convention"])
    .input(terminateConventionSchema)
    .mutation(({ ctx, input }) =>
      inMutation(ctx, input, (tx) => {
        const { cleIdempotence: _, missionId, version, ...denonciation } = input;
        return actOnMission(tx, ctx, missionId, version, { type: "denoncer-convention", ...denonciation });
      }),
    ),

  renewAdhesion: procedureFor(ROLES_ACTION["renouveler-adhesion"])
    .input(renewAdhesionSchema)
    .mutation(({ ctx, input }) =>
      inMutation(ctx, input, async (tx) => {
        const { version, gardeDeliberation } = input;
        const missionId = await requirePrestataire(tx, ctx, input.missionId);
        return actOnMission(tx, ctx, missionId, version, { type: "renouveler-adhesion", gardeDeliberation });
      }),
    ),
});
