import type { DateIso, Siret } from "@ia-territoires/core";
import type {
  CodeTableau,
  CommandeResumee,
  FiltreCommandes,
  LectureAvoirs,
  LigneBpuConnue,
  Periode,
  Rapport,
  Redaction,
  Tableau,
} from "@ia-territoires/reporting";
import type { DifferenceTableau } from "@ia-territoires/reporting/comparaison";
import type { ChampListe, CodeSignalement, ErreurListe, Signalement } from "@ia-territoires/reporting/lignes";
import type { Graphiques } from "@ia-territoires/reporting/presentation";
import type { GenreSuivi } from "@ia-territoires/reporting/suivi";
import type { Anomalies, Omises } from "./keep-anomalies.ts";

/** Columns of the file (from 0) for the fields of a list of orders. */
export type Places = Readonly<Partial<Record<ChampListe, number>>>;

/** A sheet as the mapping shows it: its first rows, headings first. */
export interface FeuilleApercue {
  readonly nom: string;
  readonly nombreLignes: number;
  readonly debut: readonly (readonly string[])[];
}

/** A list of follow-up found beside the orders, or added to them. */
export interface SuiviOuvert {
  readonly genre: GenreSuivi;
  readonly lignes: number;
  readonly erreurs: readonly ErreurListe[];
}

export type Ouverture =
  | {
      readonly statut: "lu";
      readonly feuilles: readonly FeuilleApercue[];
      readonly suivi: readonly SuiviOuvert[];
    }
  | { readonly statut: "refus"; readonly message: string };

export type OuvertureSuivi =
  | { readonly statut: "lu"; readonly suivi: readonly SuiviOuvert[] }
  | { readonly statut: "refus"; readonly message: string };

/** A list that was saved, opened again. */
export interface ListeReouverte {
  readonly lecture: LectureListe;
  /** Columns of its file. */
  readonly places: Places;
  readonly bpu: { readonly titre: string; readonly lignes: readonly LigneBpuConnue[] };
  readonly suivi: readonly SuiviOuvert[];
}

export interface ChoixLecture {
  readonly feuille: number;
  readonly places: Places;
  readonly bpu: readonly LigneBpuConnue[];
  /** SIRET that somebody known bears; null when nobody looked. */
  readonly sirets: readonly Siret[] | null;
}

/** What is odd, gathered by kind: how many lines, and the first of them. */
export interface SignalementsGroupes {
  readonly code: CodeSignalement;
  readonly nombre: number;
  readonly exemples: readonly Signalement[];
}

/** What the list holds, before any figure. */
export interface LectureListe {
  readonly lignes: number;
  /** Rows left out because something in them is wrong. */
  readonly lignesEcartees: number;
  readonly nombreErreurs: number;
  readonly erreurs: readonly ErreurListe[];
  readonly signalements: readonly SignalementsGroupes[];
  readonly codesInconnus: readonly { readonly lot: string; readonly code: string; readonly lignes: number }[];
  /** First and last day; null without a line. */
  readonly dates: Periode | null;
  readonly lots: readonly string[];
  readonly beneficiaires: readonly { readonly siret: Siret; readonly nom: string }[];
  /** Credit notes that name the order they reduce. */
  readonly avoirsNommes: number;
}

export interface DemandeRapport {
  readonly periode: Periode;
  readonly arreteLe: DateIso;
  readonly lot: string | null;
  readonly siret: Siret | null;
  readonly avoirs: LectureAvoirs;
}

/** A table with its first rows only. */
export interface TableauCoupe extends Tableau {
  readonly nombreLignes: number;
}

/** The report as the screen shows it; the worker keeps the whole. */
export interface RapportEcran extends Omit<Rapport, "tableaux"> {
  readonly tableaux: readonly TableauCoupe[];
  readonly graphiques: Graphiques;
}

/** The earlier report: the same list over another period, or the tables of another list. */
export type Reference = { readonly periode: Periode } | { readonly tableaux: readonly Tableau[] };

export type FormatRapport = "xlsx" | "ods" | "json" | "csv";

/** What the page asks of the worker, and what it answers. */
export interface Operations {
  open(fichier: { readonly octets: ArrayBuffer; readonly nom: string }): Promise<Ouverture>;
  openSuivi(fichier: {
    readonly octets: ArrayBuffer;
    readonly nom: string;
    readonly genre: GenreSuivi;
  }): Promise<OuvertureSuivi>;
  read(choix: ChoixLecture): LectureListe;
  /** All that is wrong or odd, of which a reading shows the beginning. */
  listAnomalies(): Anomalies & { readonly omises: Omises };
  /** What a saved report keeps of the list: JSON, gzip, base64. */
  packListe(bpu: { readonly titre: string }): Promise<string>;
  openListe(liste: string): Promise<ListeReouverte>;
  calculate(demande: DemandeRapport): RapportEcran;
  list(filtre: FiltreCommandes): readonly CommandeResumee[];
  getTableau(code: CodeTableau): Tableau;
  listTableaux(): readonly Tableau[];
  diff(reference: Reference): readonly DifferenceTableau[];
  export(demande: {
    readonly format: FormatRapport;
    readonly redaction: Redaction | null;
    /** Table of a CSV. */
    readonly tableau?: CodeTableau | undefined;
  }): Promise<Uint8Array<ArrayBuffer>>;
}
