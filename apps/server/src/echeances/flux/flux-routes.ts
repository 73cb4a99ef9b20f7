import { timingSafeEqual } from "node:crypto";
import { addJours } from "@ia-territoires/core";
import type { FastifyInstance } from "fastify";
import type { Application } from "../../application.ts";
import { inTransaction } from "../../db/in-transaction.ts";
import type { Base } from "../../db/open-base.ts";
import { sendError } from "../../http/send-error.ts";
import { buildSignature } from "../../session/build-signature.ts";
import { getAujourdHui } from "../../session/get-aujourd-hui.ts";
import { listComptesOuverts } from "../../session/list-comptes-ouverts.ts";
import type { EcheanceVue } from "../echeance-vue.ts";
import { listEcheancesEntre } from "../list-echeances-entre.ts";
import { buildFlux } from "./build-flux.ts";

const JETON = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{43})\.ics$/;
/** What agendas keep of the past, and how far they look. */
const PASSE_JOURS = 60;
const AVENIR_JOURS = 400;
const MAXIMUM = 2_000;

function isSigne(signature: string, attendue: string): boolean {
  const [lue, juste] = [Buffer.from(signature), Buffer.from(attendue)];
  return lue.length === juste.length && timingSafeEqual(lue, juste);
}

/** The échéances of every organisme of a person, each read under the rights of the person in it. */
async function listDe(base: Base, utilisateurId: string, maintenant: Date): Promise<readonly EcheanceVue[]> {
  const aujourdHui = getAujourdHui(maintenant);
  const [compte] = await listComptesOuverts(base, aujourdHui, { id: utilisateurId });
  const mesOrganismes = (compte?.appartenances ?? []).map(({ organismeId }) => organismeId);
  const lues: EcheanceVue[] = [];
  for (const organismeId of mesOrganismes) {
    const acteur = { utilisateurId, organismeId, mesOrganismes };
    const siennes = await inTransaction({ base, acteur }, (tx) =>
      listEcheancesEntre(tx, organismeId, {
        du: addJours(aujourdHui, -PASSE_JOURS),
        au: addJours(aujourdHui, AVENIR_JOURS),
        maximum: MAXIMUM,
        annulees: true,
      }),
    );
    lues.push(...siennes);
  }
  return lues;
}

/**
 * `GET /api/agenda/{secret}.ics`: the agenda feed of a person, for programs that cannot sign in. The address is the
 * only key: a wrong, closed or moved one gets the same answer.
 */
export function registerFluxRoutes(app: FastifyInstance, { base, auth, horloge }: Application): void {
  const sign = buildSignature(auth.options.secret, "agenda");
  const adresse = new URL(auth.options.baseURL).origin;
  app.get<{ Params: { jeton: string } }>("/api/agenda/:jeton", async (request, reply) => {
    const [, id = "", signature = ""] = JETON.exec(request.params.jeton) ?? [];
    const lu =
      id !== "" && isSigne(signature, sign(id))
        ? await base.auth
            .selectFrom("flux_agenda")
            .where("id", "=", id)
            .select("utilisateur_id")
            .executeTakeFirst()
        : undefined;
    if (lu === undefined) {
      return sendError(reply, 404, "agenda-inconnu", "Cette adresse d'agenda n'existe pas ou n'existe plus.");
    }
    await base.auth
      .updateTable("flux_agenda")
      .where("id", "=", id)
      .set({ lu_le: horloge().toISOString() })
      .execute();
    return reply
      .type("text/calendar; charset=utf-8")
      .header("cache-control", "private, no-store")
      .header("content-disposition", 'inline; filename="echeances.ics"')
      .send(buildFlux(await listDe(base, lu.utilisateur_id, horloge()), adresse));
  });
}
