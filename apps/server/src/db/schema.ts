import type { DateIso } from "@ia-territoires/core";
import type { Source } from "@ia-territoires/core";
import type {
  Adhesion,
  Convention,
  Deliberation,
  DerogationTerritoire,
  Devis,
  EtapeMission,
  GenrePiece,
  Signataire,
  StatutDevis,
} from "@ia-territoires/dossiers";
import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from "kysely";
import type { TablesFormations } from "../formations/tables.ts";
import type { TablesChiffres } from "../chiffres/tables.ts";
import type { TablesRegistre } from "../registre/tables.ts";
import type { TablesAgenda } from "../agenda/tables.ts";
import type { TablesMission } from "../missions/tables.ts";
import type { TablesRapports } from "../rapports/tables.ts";
import type { TablesPilotage } from "../pilotage/tables.ts";
import type { TablesTitres } from "../titres/tables.ts";
import type { TablesExploitation } from "../exploitation/tables.ts";
import type { CalendrierJoint, ErreurCourrier } from "../courrier/transport.ts";
import type {
  EnTete,
  LogoEnregistre,
  PagesLegales,
  Referent,
  ReglagesPrestataire,
} from "../prestataire/prestataire.ts";

/** What is done to the instance as a whole. */
export type GenreOperation = "sauvegarde" | "restauration" | "deplacement" | "journal" | "balayage";

/** An instant: ISO text read, ISO text or `default` written. */
type Instant = ColumnType<string, string | undefined, string>;
/** JSON read as a value, written as its text. */
type Json<T extends object> = JSONColumnType<T>;
type Importe<T> = ColumnType<T, T | undefined, T>;
type JsonNullable<T extends object> = ColumnType<T | null, string | null, string | null>;

/** Identity access: instants are `Date` there (see identity-instants.ts). */
interface SessionTable {
  id: string;
  userId: string;
  token: string;
  expiresAt: Date;
  createdAt: Date;
  updatedAt: Date;
  ipAddress: string | null;
  userAgent: string | null;
}
interface UserTable {
  id: string;
  name: string;
  email: string;
  createdAt: Date;
  twoFactorEnabled: boolean;
  derniere_connexion_le: ColumnType<string | null, string | null, string | null>;
}
interface AccountTable {
  id: string;
  userId: string;
  providerId: string;
  accountId: string;
  createdAt: Date;
}
interface VerificationTable {
  id: string;
  identifier: string;
  value: string;
  expiresAt: Date;
}
interface RateLimitTable {
  key: string;
  lastRequest: string;
}
interface TwoFactorTable {
  userId: string;
  verified: boolean;
}
interface CodeTotpTable {
  utilisateur_id: string;
  code: string;
  jusqu_a: string;
}
interface IdentiteOidcTable {
  fournisseur: string;
  sujet: string;
  siret: string | null;
  lue_le: string;
}
interface AppartenanceTable {
  utilisateur_id: string;
  organisme_id: string;
  roles: string[];
  cree_le: Instant;
  /** First day without access; null while none is planned. */
  fin_le: ColumnType<DateIso | null, DateIso | null | undefined, DateIso | null>;
  invitee_le: ColumnType<string | null, string | null | undefined, string | null>;
  version: Generated<number>;
  maj_le: Instant;
}

interface ConservationReglageTable {
  organisme_id: string;
  categorie: string;
  jours: number;
  maj_le: Instant;
}
interface CertificatTable {
  id: string;
  organisme_id: string | null;
  genre: "purge" | "effacement";
  categorie: string;
  regle: Json<object>;
  nombre: number;
  empreinte: string;
  fait_le: string;
}
interface PageLegaleTable {
  organisme_id: string;
  siren: string;
  nom: string;
  mentions_legales: string;
  donnees_personnelles: string;
  accessibilite: string;
  publiee_le: string;
}

interface DelegationTable {
  id: string;
  organisme_id: string;
  delegataire_nom: string;
  delegataire_qualite: string;
  /** Account of the person who signs, when they have one here. */
  utilisateur_id: string | null;
  delegant_nom: string;
  delegant_qualite: string;
  objets: string[];
  acte: string;
  acte_le: DateIso;
  du: DateIso;
  au: DateIso | null;
  version: Generated<number>;
  cree_le: Instant;
  maj_le: Instant;
}

/** Functional contact of an organisme (a service, not a person). */
export interface ContactOrganisme {
  readonly courriel?: string | undefined;
  readonly telephone?: string | undefined;
}

export interface OrganismeTable {
  id: string;
  nature: string;
  nom: string;
  nom_recherche: string;
  siren: string | null;
  siret: string | null;
  code_insee: string | null;
  departement: string | null;
  region: string | null;
  codes_postaux: Generated<string[]>;
  population: number | null;
  epci_siren: string | null;
  assemblee: string | null;
  adresse: string | null;
  contact: ColumnType<ContactOrganisme, string | undefined, string>;
  origine: "annuaire" | "saisie";
  cree_par: string | null;
  ferme: Generated<boolean>;
  /** Columns that only the import of the directory writes. */
  cle_annuaire: Importe<string | null>;
  autres_noms: Generated<string[]>;
  departements: Generated<string[]>;
  type_epci: Importe<string | null>;
  ept_siren: Importe<string | null>;
  version: Generated<number>;
  maj_le: Instant;
}

/** Index of the search: public rows of the directory only. */
interface AnnuaireRechercheTable {
  organisme_id: string;
  nature: string;
  population: number | null;
  nom_recherche: string;
  autres_noms: boolean;
  ferme: boolean;
}
interface AnnuaireImportTable {
  version: string;
  importe_le: Generated<string>;
  nombres: ColumnType<object, string, string>;
}

interface DossierTable {
  id: string;
  genre: "mission" | "systeme" | "formations";
  cree_par: string;
  cree_le: Instant;
  version: Generated<number>;
  demonstration: Generated<boolean>;
}
interface DossierPartieTable {
  dossier_id: string;
  organisme_id: string;
  role: "prestataire" | "beneficiaire" | "responsable" | "accompagnant";
}

interface PrestataireTable {
  organisme_id: string;
  siret: string;
  departement: string;
  fuseau: Generated<string>;
  en_tete: Json<EnTete>;
  referent: Json<Referent>;
  pages: Json<PagesLegales>;
  logo: JsonNullable<LogoEnregistre>;
  reglages: Json<ReglagesPrestataire>;
  demonstration: Generated<boolean>;
  version: Generated<number>;
  maj_le: Instant;
}
interface MissionTable {
  dossier_id: string;
  prestataire_id: string;
  beneficiaire_id: string;
  tarif: string;
  derogation: JsonNullable<DerogationTerritoire>;
  deliberation: JsonNullable<Deliberation>;
  convention: JsonNullable<Convention>;
  adhesions_passees: ColumnType<readonly Adhesion[], string | undefined, string>;
  etape: ColumnType<EtapeMission | null, undefined, EtapeMission>;
  etape_depuis: ColumnType<DateIso | null, undefined, DateIso>;
  maj_le: Instant;
}
interface DevisTable {
  id: string;
  dossier_id: string;
  prestataire_id: string;
  beneficiaire_id: string;
  numero: string;
  date: string;
  objet: string;
  statut: StatutDevis;
  montant: string;
  demi_journees: number;
  contenu: Json<Devis>;
  /** Sent one day, whatever became of it: from then on the beneficiary sees it. */
  envoye: GeneratedAlways<boolean>;
  recherche: string;
  rang: Generated<string>;
  cree_le: Instant;
  maj_le: Instant;
}
interface CompteurNumeroTable {
  prestataire_id: string;
  serie: string;
  dernier: number;
}

interface CompteurPlafondTable {
  prestataire_id: string;
  beneficiaire_id: string;
  tarif: string;
  periode_debut: string;
  plafond: number | null;
  pris: number;
}
interface MouvementPlafondTable {
  id: Generated<string>;
  prestataire_id: string;
  beneficiaire_id: string;
  tarif: string;
  periode_debut: string;
  dossier_id: string;
  devis_id: string;
  demi_journees: number;
  dossier_version: Importe<number | null>;
  cree_le: Instant;
}

interface JournalTable {
  chaine: string;
  rang: number;
  dossier_id: string | null;
  organisme_id: string;
  quand: string;
  acteur_id: string;
  acteur_roles: string[];
  action: string;
  objet_id: string;
  donnees: Json<object>;
  precedente: string;
  empreinte: string;
}
interface JournalSceauTable {
  jour: string;
  chaine: string;
  rang: number;
  empreinte: string;
}
interface JournalSceauJourTable {
  jour: string;
  chaines: number;
  precedente: string;
  empreinte: string;
  scelle_le: Instant;
}
interface IdempotenceTable {
  utilisateur_id: string;
  procedure: string;
  cle: string;
  empreinte: string;
  reponse: JsonNullable<object>;
  cree_le: Instant;
}
interface CourrierTable {
  id: string;
  /** Null when no single organisme sends it. */
  organisme_id: string | null;
  destinataire: string;
  destinataire_id: string | null;
  modele: string;
  variables: Json<Record<string, string>>;
  calendrier: JsonNullable<CalendrierJoint>;
  etat: Generated<"a-envoyer" | "envoye" | "retenu" | "abandonne">;
  /** As it left. */
  objet: string | null;
  texte: string | null;
  essais: Generated<number>;
  /** Null: as soon as possible. */
  prochain_essai: string | null;
  reserve_jusqua: string | null;
  erreur: JsonNullable<ErreurCourrier>;
  cree_le: Instant;
  traite_le: string | null;
}
interface CourrierModeleTable {
  organisme_id: string;
  modele: string;
  objet: string;
  texte: string;
  version: Generated<number>;
  maj_le: string;
}
interface FichierTable {
  id: string;
  dossier_id: string;
  organisme_id: string;
  genre: GenrePiece;
  nom: string;
  type_mime: string;
  octets: string;
  empreinte: string;
  signataires: Json<readonly Signataire[]>;
  verdict: "sain" | null;
  depose_par: string;
  depose_le: string;
  /** Words of the name, as the search cuts them. */
  mots: ColumnType<readonly string[], never, never>;
  retire_le: Importe<string | null>;
  retire_par: Importe<string | null>;
  retire_motif: Importe<string | null>;
  efface_le: Importe<string | null>;
}
interface StockageTable {
  organisme_id: string;
  octets: ColumnType<string, number, number>;
  fichiers: number;
  quota: Importe<string | null>;
  version: Generated<number>;
}
interface OperationTable {
  id: string;
  genre: GenreOperation;
  commencee_le: string;
  finie_le: string;
  statut: "reussie" | "echouee";
  details: Json<object>;
}
interface EcheanceTable {
  id: string;
  /** Who has to act. */
  organisme_id: string;
  dossier_id: string | null;
  /** Null when it was entered by hand. */
  cle: string | null;
  nature: string;
  jour: string;
  heure: string | null;
  fuseau: string | null;
  quoi: string;
  explication: Generated<string>;
  sources: ColumnType<readonly Source[], string, string>;
  /** Seen by every party of the dossier. */
  partagee: boolean;
  /** The account of the organisme that has it; null for everybody. */
  attribuee_a: Importe<string | null>;
  etat: Generated<"a-faire" | "faite" | "annulee">;
  faite_le: string | null;
  /** The account that said so; null when the dossier says it. */
  faite_par: string | null;
  sequence: Generated<number>;
  version: Generated<number>;
  cree_le: Instant;
  maj_le: string;
}
interface EcheanceRepriseTable {
  dossier_id: string;
  organisme_id: string;
}
interface ResumeQuotidienTable {
  utilisateur_id: string;
  actif: Generated<boolean>;
  dernier_le: string | null;
}
interface FluxAgendaTable {
  id: string;
  utilisateur_id: string;
  cree_le: string;
  /** A text for `ia_app`, a `Date` for the identity access, which writes it. */
  lu_le: string | null;
}
interface BrouillonTable {
  utilisateur_id: string;
  organisme_id: string;
  cle: string;
  contenu: ColumnType<unknown, string, string>;
  maj_le: string;
}
interface VueListeTable {
  id: string;
  utilisateur_id: string;
  organisme_id: string;
  liste: string;
  nom: string;
  recherche: Json<object>;
  cree_le: Instant;
}
interface MigrationTable {
  nom: string;
  empreinte: string;
  appliquee_le: Instant;
}

/** Every table, as Kysely sees it. */
export interface Schema
  extends TablesAgenda,
    TablesChiffres,
    TablesExploitation,
    TablesFormations,
    TablesMission,
    TablesRapports,
    TablesPilotage,
    TablesRegistre,
    TablesTitres {
  user: UserTable;
  session: SessionTable;
  account: AccountTable;
  verification: VerificationTable;
  rateLimit: RateLimitTable;
  twoFactor: TwoFactorTable;
  code_totp: CodeTotpTable;
  identite_oidc: IdentiteOidcTable;
  appartenance: AppartenanceTable;
  delegation: DelegationTable;
  conservation_reglage: ConservationReglageTable;
  certificat: CertificatTable;
  "publie.page_legale": PageLegaleTable;
  organisme: OrganismeTable;
  annuaire_recherche: AnnuaireRechercheTable;
  annuaire_import: AnnuaireImportTable;
  dossier: DossierTable;
  dossier_partie: DossierPartieTable;
  prestataire: PrestataireTable;
  mission: MissionTable;
  devis: DevisTable;
  compteur_numero: CompteurNumeroTable;
  compteur_plafond: CompteurPlafondTable;
  mouvement_plafond: MouvementPlafondTable;
  journal: JournalTable;
  journal_sceau: JournalSceauTable;
  journal_sceau_jour: JournalSceauJourTable;
  idempotence: IdempotenceTable;
  courrier: CourrierTable;
  courrier_modele: CourrierModeleTable;
  fichier: FichierTable;
  stockage: StockageTable;
  operation: OperationTable;
  echeance: EcheanceTable;
  echeance_reprise: EcheanceRepriseTable;
  resume_quotidien: ResumeQuotidienTable;
  flux_agenda: FluxAgendaTable;
  brouillon: BrouillonTable;
  vue_liste: VueListeTable;
  ia_migration: MigrationTable;
}
