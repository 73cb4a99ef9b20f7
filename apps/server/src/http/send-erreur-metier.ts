import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import type { FastifyReply } from "fastify";
import * as z from "zod";
import { ErreurMetier } from "../trpc/erreur-metier.ts";
import { readFautes } from "../trpc/format-erreur.ts";
import { sendError } from "./send-error.ts";

/**
 * Answers outside tRPC what a procedure would have refused: business errors and refused fields, in the shape of every
 * other error. Anything else is thrown again: a fault of ours.
 */
export function sendErreurMetier(reply: FastifyReply, erreur: unknown): FastifyReply {
  if (erreur instanceof ErreurMetier) {
    return sendError(reply, getHTTPStatusCodeFromError(erreur), erreur.codeMetier, erreur.message);
  }
  if (erreur instanceof z.core.$ZodError) {
    const { codeMetier, message } = readFautes(erreur);
    return sendError(reply, 400, codeMetier, message);
  }
  throw erreur instanceof TRPCError ? (erreur.cause ?? erreur) : erreur;
}
