import type { ErreurApi } from "../api/read-erreur.ts";
import type { RefusAffiche } from "../api/use-envoi.ts";
import { MessageErreur } from "../affichage/message-erreur.tsx";
import { MessageRefus } from "../affichage/message-refus.tsx";
import { ConflitVersion } from "./conflit-version.tsx";
import type { ConflitForm } from "./use-formulaire-versionne.ts";

interface Props {
  readonly erreur: ErreurApi | null;
  readonly refus: RefusAffiche | null;
  readonly titreRefus?: string;
  readonly conflit?: ConflitForm | null;
  readonly libelles?: Readonly<Record<string, string>>;
  readonly formats?: Readonly<Record<string, (value: unknown) => string>>;
}

/** What the server answered to a form: conflict, refusal of a rule, or error. */
export function EtatEnvoi({
  erreur,
  refus,
  titreRefus = "Rien n’a été enregistré",
  conflit = null,
  libelles = {},
  formats = {},
}: Props) {
  if (conflit !== null) {
    return (
      <ConflitVersion
        message={erreur?.message ?? "Cette fiche a été modifiée entre-temps."}
        changements={conflit.changements}
        libelles={libelles}
        formats={formats}
        onGarder={conflit.garder}
        onReprendre={conflit.reprendre}
      />
    );
  }
  if (refus !== null) {
    return (
      <div role="alert">
        <MessageRefus refus={refus} titre={titreRefus} />
      </div>
    );
  }
  return erreur === null ? null : <MessageErreur message={erreur.message} reference={erreur.reference} />;
}
