import { buffer } from "node:stream/consumers";
import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

/** What the catcher has been given: envelope, and the mail as a program of its reader would show it. */
export interface Recu {
  readonly pour: readonly string[];
  readonly mail: Email;
}

/** A local SMTP server that keeps what it is given. `refuser` answers a code for an address, or lets it through. */
export interface AttrapeCourrier {
  readonly url: string;
  readonly recus: readonly Recu[];
  stop(): Promise<void>;
}

/** Starts it on a free port of 127.0.0.1 (or on `port`, to come back after a stop). */
export async function startSmtp(
  options: { readonly port?: number; readonly refuser?: (adresse: string) => number | null } = {},
): Promise<AttrapeCourrier> {
  const recus: Recu[] = [];
  const serveur = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onRcptTo(adresse, _session, suite) {
      const code = options.refuser?.(adresse.address) ?? null;
      if (code === null) suite();
      else suite(Object.assign(new Error("boîte inconnue"), { responseCode: code }));
    },
    onData(flux, session, suite) {
      const pour = session.envelope.rcptTo.map(({ address }) => address);
      void buffer(flux)
        .then((octets) => PostalMime.parse(octets))
        .then((mail) => {
          recus.push({ pour, mail });
          suite();
        }, suite);
    },
  });
  serveur.on("error", () => undefined);
  await new Promise<void>((pret) => serveur.listen(options.port ?? 0, "127.0.0.1", pret));
  const { port } = serveur.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    recus,
    stop: () => new Promise((fini) => serveur.close(fini)),
  };
}
