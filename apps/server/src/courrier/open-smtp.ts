import nodemailer from "nodemailer";
import type { ReglageSmtp } from "../env.ts";
import { ErreurEnvoi, type Transport } from "./transport.ts";

const CONNEXIONS = 3;
const ATTENTE_MS = 20_000;

/** Codes of nodemailer for what concerns the server and not the mail. */
const PANNES: Readonly<Record<string, string>> = {
  ECONNECTION: "ne répond pas",
  ECONNREFUSED: "refuse la connexion",
  ESOCKET: "a coupé la connexion",
  EDNS: "n'a pas d'adresse connue",
  ETIMEDOUT: "n'a pas répondu à temps",
  ETLS: "n'a pas pu chiffrer l'échange",
  EAUTH: "refuse le compte ou le mot de passe",
  ENOAUTH: "demande un compte",
  EPROXY: "n'est pas joignable par le mandataire",
};

function read(erreur: unknown, champ: "code" | "response"): string {
  const lu = erreur as Readonly<Record<string, unknown>>;
  const valeur = lu[champ];
  return typeof valeur === "string" ? valeur : "";
}

/** Reads an error of nodemailer: its code says whether the server, the moment or the mail is at fault. */
function toErreurEnvoi(erreur: unknown): ErreurEnvoi {
  const code = read(erreur, "code");
  const reponse = read(erreur, "response")
    .replaceAll(/[^\P{C}]+/gu, " ")
    .slice(0, 300);
  const dit = reponse === "" ? "" : ` Sa réponse : « ${reponse} ».`;
  const panne = PANNES[code];
  if (panne !== undefined) return new ErreurEnvoi("serveur", `Le serveur d'envoi ${panne} (${code}).${dit}`);
  const statut = (erreur as { responseCode?: unknown }).responseCode;
  if (typeof statut === "number" && statut >= 500) {
    return new ErreurEnvoi("refus", `Le serveur d'envoi a refusé ce courrier (${statut}).${dit}`);
  }
  if (typeof statut === "number") {
    return new ErreurEnvoi("passager", `Le serveur d'envoi demande d'attendre (${statut}).${dit}`);
  }
  return new ErreurEnvoi("serveur", `L'envoi a échoué${code === "" ? "" : ` (${code})`}.`);
}

/**
 * Opens the way to the SMTP server of the configuration: a few connections kept, limits of time, TLS checked. Nothing
 * is sent yet, nor is the server asked whether it is there.
 *
 * @example
 * const transport = openSmtp({ url: "smtp://127.0.0.1:25", expediteur: "IA <ia@exemple.fr>" })
 */
export function openSmtp({ url, expediteur }: ReglageSmtp): Transport {
  const smtp = nodemailer.createTransport({
    url,
    pool: true,
    maxConnections: CONNEXIONS,
    connectionTimeout: ATTENTE_MS,
    greetingTimeout: ATTENTE_MS,
    socketTimeout: ATTENTE_MS,
    // A text is never read as the name of a file or an address to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domaine = expediteur.replace(/^.*@|>$/g, "");
  return {
    async send({ id, destinataire, objet, texte, html, calendrier }) {
      try {
        await smtp.sendMail({
          from: expediteur,
          // An object, not a text: an address is never split into several.
          to: { name: "", address: destinataire },
          subject: objet,
          text: texte,
          html,
          ...(calendrier === null
            ? {}
            : {
                icalEvent: {
                  method: calendrier.methode,
                  content: calendrier.contenu,
                  filename: "intervention.ics",
                },
              }),
          messageId: `<${id}@${domaine}>`,
          headers: { "Auto-Submitted": "auto-generated" },
        });
      } catch (erreur) {
        throw toErreurEnvoi(erreur);
      }
    },
    close: () => {
      smtp.close();
    },
  };
}
