import type { FastifyReply } from "fastify";

/** Answers an error outside tRPC with the same shape everywhere: French message, stable code, identifier of the request. */
export function sendError(
  reply: FastifyReply,
  statut: number,
  codeMetier: string,
  message: string,
): FastifyReply {
  return reply.status(statut).send({ message, codeMetier, requestId: reply.request.id });
}
