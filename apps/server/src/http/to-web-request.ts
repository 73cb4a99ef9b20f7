import type { FastifyRequest } from "fastify";
import { ENTETE_ADRESSE } from "../session/create-auth.ts";

/**
 * Headers of a request as the Web writes them; the address of the caller is put in by us, never by the client.
 *
 * @example
 * toWebHeaders(request).get("x-organisme")
 */
export function toWebHeaders(request: FastifyRequest): Headers {
  const entetes = new Headers();
  for (const [nom, valeur] of Object.entries(request.headers)) {
    if (valeur === undefined || nom.startsWith(":")) continue;
    for (const une of Array.isArray(valeur) ? valeur : [valeur]) entetes.append(nom, une);
  }
  entetes.set(ENTETE_ADRESSE, request.ip);
  return entetes;
}

/** A request as the Web writes it, with its body read already (text, or what a JSON parser made of it). */
export function toWebRequest(request: FastifyRequest, base: string): Request {
  const entetes = toWebHeaders(request);
  entetes.delete("content-length");
  entetes.delete("transfer-encoding");
  const corps =
    request.body === undefined || request.body === null
      ? null
      : typeof request.body === "string"
        ? request.body
        : JSON.stringify(request.body);
  return new Request(new URL(request.url, base), {
    method: request.method,
    headers: entetes,
    ...(request.method === "GET" || request.method === "HEAD" ? {} : { body: corps }),
  });
}
