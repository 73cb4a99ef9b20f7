/** A calendar file that goes with a mail, and what a calendar program does with it. */
export interface CalendrierJoint {
  readonly methode: "REQUEST" | "CANCEL";
  readonly contenu: string;
}

/** A mail as it leaves. */
export interface CourrierPret {
  /** Stays the same when a mail is sent again, so that the programs of its reader may tell. */
  readonly id: string;
  readonly destinataire: string;
  readonly objet: string;
  readonly texte: string;
  readonly html: string;
  readonly calendrier: CalendrierJoint | null;
}

/** What is kept of the last failure of a mail. */
export interface ErreurCourrier {
  readonly nature: "serveur" | "passager" | "refus" | "modele";
  readonly message: string;
}

/** Why a mail did not leave. `serveur`: nobody's mail would; `refus`: this one never will. */
export class ErreurEnvoi extends Error {
  readonly nature: "serveur" | "passager" | "refus";
  constructor(nature: ErreurEnvoi["nature"], message: string) {
    super(message);
    this.nature = nature;
  }
}

/** A way out for mails. `send` throws ErreurEnvoi. */
export interface Transport {
  send(courrier: CourrierPret): Promise<void>;
  close(): void;
}
