import type { Montant } from "@ia-territoires/core";
import type { GenrePiece, NatureOrganisme, StatutDevis } from "@ia-territoires/dossiers";
import type { GenreModele } from "@ia-territoires/dossiers/modeles";
import type { StatutSysteme } from "@ia-territoires/dossiers/systemes";
import type { NomModeleMission } from "../documents/modeles.ts";
import type { StatutMission } from "../missions/liste-missions.ts";
import type { Role } from "../session/roles.ts";

/** Something found, with what it takes to name it and to open it. */
export type ResultatRecherche =
  | {
      readonly genre: "organisme";
      readonly id: string;
      readonly nom: string;
      readonly nature: NatureOrganisme;
      readonly departement: string | null;
      readonly ferme: boolean;
    }
  | {
      readonly genre: "personne";
      readonly id: string;
      readonly nom: string;
      /** For administrators only, who manage people by it. */
      readonly email: string | null;
      readonly roles: readonly Role[];
    }
  | {
      readonly genre: "mission";
      readonly id: string;
      readonly tarif: string;
      readonly statut: StatutMission;
      readonly beneficiaire: string;
      readonly prestataire: string;
    }
  | {
      readonly genre: "devis";
      readonly id: string;
      readonly missionId: string;
      readonly numero: string;
      readonly objet: string;
      readonly statut: StatutDevis;
      readonly montant: Montant;
      readonly beneficiaire: string;
    }
  | {
      readonly genre: "systeme";
      readonly id: string;
      readonly nom: string;
      readonly fournisseur: string;
      readonly statut: StatutSysteme;
      readonly organisme: string;
    }
  | {
      readonly genre: "document";
      readonly modele: NomModeleMission;
      /** Of the devis, or of the mission whose act it is. */
      readonly id: string;
      readonly numero: string | null;
      readonly beneficiaire: string;
    }
  | {
      readonly genre: "titre";
      readonly id: string;
      readonly reference: string;
      readonly numero: string | null;
      readonly net: Montant;
      readonly debiteur: string;
    }
  | {
      readonly genre: "modele";
      readonly id: string;
      readonly titre: string;
      readonly nature: GenreModele;
    }
  | {
      readonly genre: "fichier";
      readonly id: string;
      readonly dossierId: string;
      readonly nom: string;
      readonly piece: GenrePiece;
      readonly beneficiaire: string;
    };
