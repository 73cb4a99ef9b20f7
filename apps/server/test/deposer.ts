import { randomUUID } from "node:crypto";
import type { Role } from "../src/session/roles.ts";
import { randomAddress, type ServeurEssai } from "./create-test-server.ts";

/** A one-page PDF, small but whole. */
export const PDF = Buffer.from(
  "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
);

/** Somebody signed in who acts for an organisme. */
export interface Personne {
  readonly cookie: string;
  readonly organisme: string;
}

/** Signs a new account in. */
export async function signIn(serveur: ServeurEssai, role: Role, organisme: string): Promise<Personne> {
  return { cookie: (await serveur.signIn(role, organisme)).cookie, organisme };
}

interface Envoi {
  readonly dossierId: string;
  readonly octets?: Buffer;
  readonly nom?: string;
  readonly genre?: string;
  readonly signataires?: readonly object[];
  readonly cleIdempotence?: string;
}

/** A multipart body, written as a browser writes it. */
export function buildDepot(parties: readonly { nom: string; fichier?: string; corps: Buffer | string }[]) {
  const limite = `essai-${randomUUID()}`;
  const morceaux = parties.flatMap(({ nom, fichier, corps }) => [
    Buffer.from(
      `--${limite}\r\nContent-Disposition: form-data; name="${nom}"${fichier === undefined ? "" : `; filename="${fichier}"`}\r\n${fichier === undefined ? "" : "Content-Type: application/octet-stream\r\n"}\r\n`,
    ),
    Buffer.from(corps),
    Buffer.from("\r\n"),
  ]);
  return {
    payload: Buffer.concat([...morceaux, Buffer.from(`--${limite}--\r\n`)]),
    type: `multipart/form-data; boundary=${limite}`,
  };
}

/** Files a document as the dashboard does. */
export function deposer(serveur: ServeurEssai, personne: Personne | null, envoi: Envoi) {
  const { octets = PDF, ...piece } = envoi;
  const { payload, type } = buildDepot([
    {
      nom: "piece",
      corps: JSON.stringify({
        cleIdempotence: randomUUID(),
        nom: "Pièce d'essai.pdf",
        genre: "autre",
        signataires: [],
        ...piece,
      }),
    },
    { nom: "fichier", fichier: "essai", corps: octets },
  ]);
  return serveur.app.inject({
    method: "POST",
    url: "/api/fichiers",
    remoteAddress: randomAddress(),
    headers: {
      "content-type": type,
      ...(personne === null ? {} : { cookie: personne.cookie, "x-organisme": personne.organisme }),
    },
    payload,
  });
}

/** Downloads a file as a plain link does. */
export function telecharger(serveur: ServeurEssai, personne: Personne, id: string) {
  return serveur.app.inject({
    url: `/api/fichiers/${id}?organisme=${personne.organisme}`,
    headers: { cookie: personne.cookie },
  });
}
