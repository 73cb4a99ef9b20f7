/** A logo as it was uploaded: raw bytes, their declared type, and what is read to people who do not see it. */
export interface Logo {
  readonly octets: Uint8Array;
  readonly typeMedia: "image/png" | "image/jpeg";
  /** Required by PDF/UA: for a letterhead, say whose logo it is, e.g. « Logo du centre de gestion du Calvados ». */
  readonly texteAlternatif: string;
}
