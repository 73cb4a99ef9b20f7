/** What an export gives: a file with the name the server chose, or the server's own sentence. */
export type ResultatExport =
  | { readonly statut: "fait"; readonly nom: string; readonly contenu: Blob }
  | { readonly statut: "refus"; readonly message: string };

/**
 * Reads an export as it comes, telling how many bytes are there; `signal` gives it up, which also stops the server.
 * Throws what `fetch` throws when the network fails or `signal` fires.
 */
export async function downloadExport(
  adresse: string,
  signal: AbortSignal,
  onOctets: (octets: number) => void,
): Promise<ResultatExport> {
  const reponse = await fetch(adresse, { signal });
  if (!reponse.ok || reponse.body === null) return { statut: "refus", message: await readMessage(reponse) };
  const morceaux: Uint8Array<ArrayBuffer>[] = [];
  let octets = 0;
  const lecteur = reponse.body.getReader();
  for (;;) {
    const { done, value } = await lecteur.read();
    if (done) break;
    morceaux.push(value);
    octets += value.length;
    onOctets(octets);
  }
  const nom = /filename="([^"]+)"/.exec(reponse.headers.get("content-disposition") ?? "")?.[1] ?? "export";
  return {
    statut: "fait",
    nom,
    contenu: new Blob(morceaux, { type: reponse.headers.get("content-type") ?? "" }),
  };
}

async function readMessage(reponse: Response): Promise<string> {
  try {
    const lu: unknown = await reponse.json();
    if (typeof lu === "object" && lu !== null && "message" in lu && typeof lu.message === "string")
      return lu.message;
  } catch {
    // No JSON: a proxy answered.
  }
  return "L’export a échoué : réessayez dans un moment.";
}
