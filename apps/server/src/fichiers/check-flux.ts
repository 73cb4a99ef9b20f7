import { createHash } from "node:crypto";
import { type Readable, Transform } from "node:stream";

/**
 * Lets bytes through while hashing them, holding back the last piece until the whole is known to be what was filed:
 * a file altered in the store ends in an error, never in a download that looks complete.
 *
 * @example
 * reply.send(checkFlux(flux, empreinte, () => log.error("altéré")))
 */
export function checkFlux(flux: Readable, empreinte: string, onAltere: () => void): Readable {
  const lue = createHash("sha256");
  let retenu: Buffer | null = null;
  const controle = new Transform({
    transform(morceau: Buffer, _encodage, suite) {
      lue.update(morceau);
      const avant = retenu;
      retenu = morceau;
      suite(null, avant ?? undefined);
    },
    flush(fini) {
      if (lue.digest("hex") === empreinte) {
        fini(null, retenu ?? undefined);
        return;
      }
      onAltere();
      fini(new Error("Le contenu de ce fichier n'est plus celui qui a été déposé."));
    },
  });
  flux.on("error", (erreur) => controle.destroy(erreur));
  controle.on("close", () => flux.destroy());
  return flux.pipe(controle);
}
