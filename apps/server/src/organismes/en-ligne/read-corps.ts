/**
 * Reads the body of an answer as JSON, up to `limite` bytes; gives undefined when it is longer or is not JSON.
 *
 * What is beyond the limit is not read: the connection is dropped.
 * @example
 * await readCorps(new Response("{}"), 1_000) // => {}
 */
export async function readCorps(reponse: Response, limite: number): Promise<unknown> {
  if (reponse.body === null) return undefined;
  const morceaux: Uint8Array[] = [];
  let taille = 0;
  const lecteur = reponse.body.getReader();
  for (;;) {
    const { done, value } = await lecteur.read();
    if (done) break;
    taille += value.byteLength;
    if (taille > limite) {
      await lecteur.cancel();
      return undefined;
    }
    morceaux.push(value);
  }
  try {
    return JSON.parse(Buffer.concat(morceaux).toString("utf8"));
  } catch {
    return undefined;
  }
}
