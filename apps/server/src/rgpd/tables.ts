import type { Instant, Json } from "../db/columns.ts";

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

/** Tables of retention. */
export interface TablesRgpd {
  conservation_reglage: ConservationReglageTable;
  certificat: CertificatTable;
}
