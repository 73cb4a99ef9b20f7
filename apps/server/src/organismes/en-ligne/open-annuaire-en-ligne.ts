import { performance } from "node:perf_hooks";
import { setTimeout as attendre } from "node:timers/promises";
import { buildRefus } from "@ia-territoires/core";
import { buildLimiteur, type Horloge } from "../../http/build-limiteur.ts";
import type {
  AnnuaireEnLigne,
  CodeRefusEnLigne,
  QuestionEnLigne,
  ResultatEnLigne,
} from "./organisme-en-ligne.ts";
import { parseReponse } from "./parse-reponse.ts";
import { parseRetryAfter } from "./parse-retry-after.ts";
import { readCorps } from "./read-corps.ts";

/** The only host the server ever asks. */
const HOTE = "https://recherche-entreprises.api.gouv.fr";
const TAILLE_MAXIMALE = 1_000_000;

/** Settings of the register; all but `contact` are for tests. */
export interface OptionsEnLigne {
  /** Address under which the operator of the register can find who asks, or null. */
  readonly contact: string | null;
  readonly hote?: string;
  readonly delaiMs?: number;
  readonly horloge?: Horloge;
}

/**
 * Opens the live look-up in the API Recherche d'entreprises: one fixed host, no redirection followed, a time limit,
 * at most 7 questions a second, an answer of at most 1 MB, a pause for as long as `Retry-After` asks.
 *
 * Whatever happens on the network is a refusal with a French sentence: `find` never throws. To be called outside any
 * transaction.
 * @example
 * await openAnnuaireEnLigne({ contact: null }).find({ siren: parseSiren("211401187") }) // => { statut: "trouve", … }
 */
export function openAnnuaireEnLigne(options: OptionsEnLigne): AnnuaireEnLigne {
  const hote = options.hote ?? HOTE;
  const delaiMs = options.delaiMs ?? 5_000;
  const horloge = options.horloge ?? { maintenant: () => performance.now(), attendre: (ms) => attendre(ms) };
  const passer = buildLimiteur({ nombre: 7, fenetreMs: 1_000, patienceMs: 3_000 }, horloge);
  let reprise = 0;

  return {
    async find(question) {
      const pause = Math.ceil((reprise - horloge.maintenant()) / 1_000);
      if (pause > 0) return refuseSature(pause);
      if (!(await passer())) return refuseSature(1);
      try {
        const reponse = await fetch(buildAdresse(hote, question), {
          headers: { accept: "application/json", "user-agent": formatAgent(options.contact) },
          redirect: "manual",
          signal: AbortSignal.timeout(delaiMs),
        });
        if (reponse.status === 429) {
          const secondes = parseRetryAfter(reponse.headers.get("retry-after"), Date.now());
          reprise = horloge.maintenant() + secondes * 1_000;
          await reponse.body?.cancel();
          return refuseSature(secondes);
        }
        if (reponse.status !== 200) {
          await reponse.body?.cancel();
          return refuse(
            "annuaire-indisponible",
            `L'annuaire en ligne a répondu par une erreur (${reponse.status}).`,
          );
        }
        const lue = parseReponse(
          await readCorps(reponse, TAILLE_MAXIMALE),
          "siret" in question ? question.siret : null,
        );
        return lue === null
          ? refuse(
              "annuaire-illisible",
              "L'annuaire en ligne a donné une réponse que ce logiciel ne comprend pas.",
            )
          : { statut: "trouve", ...lue };
      } catch (erreur) {
        const enRetard = erreur instanceof Error && erreur.name === "TimeoutError";
        return refuse(
          "annuaire-indisponible",
          enRetard
            ? `L'annuaire en ligne n'a pas répondu en ${delaiMs / 1_000} secondes.`
            : "L'annuaire en ligne n'a pas pu être joint.",
        );
      }
    },
  };
}

function buildAdresse(hote: string, question: QuestionEnLigne): URL {
  const adresse = new URL("/search", hote);
  const parSiret = "siret" in question;
  const q = parSiret ? question.siret : "siren" in question ? question.siren : question.mots;
  adresse.searchParams.set("q", q);
  adresse.searchParams.set("page", "1");
  adresse.searchParams.set("per_page", "10");
  adresse.searchParams.set("minimal", "true");
  // Whether the establishment asked for is closed is said among those that match, and nowhere else.
  adresse.searchParams.set(
    "include",
    parSiret ? "siege,complements,matching_etablissements" : "siege,complements",
  );
  return adresse;
}

function formatAgent(contact: string | null): string {
  return `ia-territoires (annuaire d'organismes publics${contact === null ? "" : ` ; ${contact}`})`
    .normalize("NFD")
    .replace(/[^\x20-\x7e]/g, "");
}

const SUITE = "La saisie à la main reste possible.";

function refuse(code: CodeRefusEnLigne, message: string): ResultatEnLigne {
  return buildRefus({ code, message: `${message} ${SUITE}`, sources: [], figures: {} });
}

function refuseSature(secondes: number): ResultatEnLigne {
  const message = `L'annuaire en ligne demande de patienter : réessayer dans ${secondes} s. ${SUITE}`;
  return buildRefus({ code: "annuaire-sature", message, sources: [], figures: { secondes } });
}
