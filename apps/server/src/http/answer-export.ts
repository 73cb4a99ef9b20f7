import { isErreurRendu } from "@ia-territoires/documents";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Application } from "../application.ts";
import { createContexte } from "../trpc/create-contexte.ts";
import type { Contexte } from "../trpc/contexte.ts";
import { checkOrganisme, checkRoles } from "../trpc/procedures.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";
import { sendErreurMetier } from "./send-erreur-metier.ts";
import { sendError } from "./send-error.ts";
import { toWebHeaders } from "./to-web-request.ts";

/** A file to send: its bytes, its type, its name. */
export interface ExportRendu {
  readonly octets: Uint8Array;
  readonly type: string;
  readonly nom: string;
}

/**
 * Answers a plain link with a file that whoever reads for the organisme of the address may have: the same rights as a
 * procedure, a refusal or a rendering that failed said in French. The organisme is in the address because a plain link
 * sends no header.
 *
 * @example
 * return answerExport(application, request, reply, async (ctx) => ({ octets, type: "application/pdf", nom: "rapport.pdf" }))
 */
export async function answerExport(
  application: Application,
  request: FastifyRequest<{ Querystring: { organisme?: unknown } }>,
  reply: FastifyReply,
  make: (ctx: Contexte & ReturnType<typeof checkOrganisme>) => Promise<ExportRendu>,
): Promise<FastifyReply> {
  const { organisme } = request.query;
  try {
    const ctx = await createContexte(application, {
      id: request.id,
      entetes: toWebHeaders(request),
      organisme: typeof organisme === "string" ? organisme : null,
    });
    const verifie = checkOrganisme(ctx);
    checkRoles(verifie, ROLES_LECTURE);
    const { octets, type, nom } = await make({ ...ctx, ...verifie });
    return await reply
      .type(type)
      .header("content-disposition", `attachment; filename="${nom}"`)
      .header("cache-control", "private, no-store")
      .send(Buffer.from(octets));
  } catch (erreur) {
    return isErreurRendu(erreur)
      ? sendError(reply, 503, erreur.code, erreur.message)
      : sendErreurMetier(reply, erreur);
  }
}
