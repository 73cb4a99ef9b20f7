/** Where mails go: kept here in demonstration mode, to the SMTP server, or nowhere yet. */
export type ModeCourrier = "demonstration" | "smtp" | "non-configure";

/** A row of the outbox as screens show it. */
export interface CourrierListe {
  readonly id: string;
  readonly etat: "a-envoyer" | "envoye" | "retenu" | "abandonne";
  readonly modele: string;
  readonly titre: string;
  readonly destinataire: string;
  /** As it left; null while it waits. */
  readonly objet: string | null;
  readonly essais: number;
  readonly erreur: string | null;
  readonly creeLe: string;
  readonly traiteLe: string | null;
  readonly prochainEssai: string | null;
}

/** What the outbox has to say of itself. */
export interface EtatDepot {
  readonly mode: ModeCourrier;
  readonly enAttente: number;
  readonly abandonnes: number;
  /** Set while the server fails: what it says, since when mails wait, when it is tried again. */
  readonly panne: {
    readonly message: string;
    readonly depuis: string;
    readonly prochainEssai: string | null;
  } | null;
}
