/** What went wrong with a call, in the words of the screen. */
export interface ErreurApi {
  readonly nature:
    | "session"
    | "droit"
    | "introuvable"
    | "conflit"
    | "saisie"
    | "trop-de-demandes"
    | "hors-ligne"
    | "panne";
  readonly message: string;
  /** Stable code of the rule that answered, when it was one. */
  readonly codeMetier?: string;
  /** Messages by field path ("tranches.0.demiJournees"), when the server refused the input. */
  readonly champs: Readonly<Record<string, string>>;
  /** Given to whoever helps: finds the request in the server's logs. */
  readonly reference?: string;
  /** The rest of what the server said, for a conflict: what changed. */
  readonly details: Readonly<Record<string, unknown>>;
}

const NATURES: Readonly<Record<string, ErreurApi["nature"]>> = {
  UNAUTHORIZED: "session",
  FORBIDDEN: "droit",
  NOT_FOUND: "introuvable",
  CONFLICT: "conflit",
  PRECONDITION_FAILED: "conflit",
  BAD_REQUEST: "saisie",
  UNPROCESSABLE_CONTENT: "saisie",
  PAYLOAD_TOO_LARGE: "saisie",
  TOO_MANY_REQUESTS: "trop-de-demandes",
};

const MESSAGES: Readonly<Record<ErreurApi["nature"], string>> = {
  session: "Votre session a expiré : reconnectez-vous pour continuer.",
  droit: "Votre rôle ne permet pas cette action.",
  introuvable:
    "Cette page ou ce dossier n’existe pas, ou n’est pas visible de l’organisme pour lequel vous agissez.",
  conflit: "Cette fiche a été modifiée entre-temps : rien n’a été enregistré.",
  saisie: "La saisie contient une erreur : corrigez les champs signalés.",
  "trop-de-demandes": "Trop de demandes en peu de temps : patientez une minute, puis réessayez.",
  "hors-ligne": "Le serveur ne répond pas. Vérifiez votre connexion : votre saisie est conservée, réessayez.",
  panne: "Le serveur a rencontré une erreur. Rien n’a été enregistré : réessayez dans un instant.",
};

/**
 * Reads any error of a call (tRPC answer, lost network, bug) as one shape with a French message.
 *
 * @example
 * readErreur(new TypeError("Failed to fetch")).nature // => "hors-ligne"
 */
export function readErreur(error: unknown): ErreurApi {
  const data = record(record(error)["data"]);
  const code = text(data["code"]);
  if (code === undefined) {
    const nature = isReseau(error) ? "hors-ligne" : "panne";
    return { nature, message: MESSAGES[nature], champs: {}, details: {} };
  }
  const said = text(record(error)["message"]);
  const codeMetier = text(data["codeMetier"]);
  const nature = getNature(code, codeMetier);
  const champs = readChamps(data);
  const reference = text(data["requestId"]) ?? text(data["reference"]);
  return {
    nature,
    message: formatMessage(nature, said, champs),
    champs,
    details: data,
    ...(codeMetier === undefined ? {} : { codeMetier }),
    ...(reference === undefined ? {} : { reference }),
  };
}

function getNature(code: string, codeMetier: string | undefined): ErreurApi["nature"] {
  const nature = NATURES[code] ?? "panne";
  // A conflict is a record saved by someone else; a key used twice is a refused input.
  return nature === "conflit" && codeMetier !== undefined && codeMetier !== "version-perimee"
    ? "saisie"
    : nature;
}

function formatMessage(
  nature: ErreurApi["nature"],
  said: string | undefined,
  champs: Readonly<Record<string, string>>,
): string {
  // The server's sentence names the paths of the fields; their messages alone are for people.
  const messages = [...new Set(Object.values(champs))];
  if (nature === "saisie" && messages.length > 0) return [MESSAGES.saisie, ...messages].join(" ");
  return nature !== "panne" && said !== undefined && isPhrase(said) ? said : MESSAGES[nature];
}

function readChamps(data: Record<string, unknown>): Record<string, string> {
  const champs: Record<string, string> = {};
  const listed = data["champs"];
  if (Array.isArray(listed)) {
    for (const item of listed) {
      const chemin = record(item)["chemin"] ?? record(item)["path"] ?? record(item)["champ"];
      const message = text(record(item)["message"]);
      const path = Array.isArray(chemin) ? chemin.join(".") : text(chemin);
      if (path !== undefined && message !== undefined) champs[path] ??= message;
    }
  } else {
    for (const [path, message] of Object.entries(record(listed))) {
      if (typeof message === "string") champs[path] = message;
    }
  }
  return champs;
}

/** A sentence for people, not the JSON dump or the English of a library. */
function isPhrase(message: string): boolean {
  return message.length > 3 && !/^[[{]/.test(message) && !/^[A-Z_]+$/.test(message);
}

function isReseau(error: unknown): boolean {
  const seen = new Set<unknown>();
  for (let current = error; current instanceof Error && !seen.has(current); current = current.cause) {
    if (current instanceof TypeError && /fetch|network|load failed/i.test(current.message)) return true;
    seen.add(current);
  }
  return false;
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
