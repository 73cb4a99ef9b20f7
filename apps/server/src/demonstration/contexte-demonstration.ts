import type { Acteur } from "../db/in-transaction.ts";
import { LIMITES_FICHIERS } from "../fichiers/fichiers.ts";
import { buildAnnuaireEteint } from "../organismes/en-ligne/build-annuaire-eteint.ts";
import type { Base } from "../db/open-base.ts";
import type { Auth } from "../session/create-auth.ts";
import type { Role } from "../session/roles.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";

/** Who plays the demonstration, and on what day. */
export interface OptionsDemonstration {
  readonly base: Base;
  readonly auth: Auth;
  /** The vendor. */
  readonly organismeId: string;
  /** Accounts that act for the vendor and for the bodies. */
  readonly referentId: string;
  readonly secretaireId: string;
  readonly maintenant: Date;
}

/**
 * Who asks, as procedures know it: the account that acts for the vendor, at an instant of the story.
 *
 * @example
 * await createLot(tx, buildContexteAu(options, options.maintenant), demande)
 */
export function buildContexteAu(options: OptionsDemonstration, quand: Date): ContexteOrganisme {
  const { base, auth, organismeId, referentId } = options;
  const roles: readonly Role[] = ["referent-ia", "service-financier"];
  const acteur: Acteur = { utilisateurId: referentId, organismeId, mesOrganismes: [organismeId] };
  return {
    base,
    auth,
    acteur,
    organismeId,
    roles,
    procedure: "demonstration",
    session: {
      utilisateur: { id: referentId, nom: "Référent IA (démonstration)", email: "referent.ia@cdg14.demo" },
      appartenances: [{ organismeId, roles }],
    },
    organismeDemande: organismeId,
    horloge: () => quand,
    demonstration: true,
    annuaireEnLigne: buildAnnuaireEteint(),
    adresse: "http://demonstration.invalid",
    signFlux: (id) => id,
    smtpConfigure: false,
    fichiers: LIMITES_FICHIERS,
    requestId: "demonstration",
  };
}
