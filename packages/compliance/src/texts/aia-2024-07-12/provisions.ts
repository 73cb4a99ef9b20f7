import type { Provision } from "../../packs/pack.ts";
import { aia } from "./aia.ts";

/** Days of application as first published. */
export const PROVISIONS: readonly Provision[] = [
  { id: "entry-into-force", from: "2024-08-01", cites: aia("113") },
  { id: "art-4", from: "2025-02-02", cites: aia("4", "113(a)") },
  { id: "art-5", from: "2025-02-02", cites: aia("5", "113(a)") },
  { id: "chapter-v", from: "2025-08-02", cites: aia("113(b)") },
  { id: "gpai-legacy", from: "2027-08-02", cites: aia("111(3)") },
  { id: "penalties", from: "2025-08-02", cites: aia("99", "113(b)") },
  { id: "general", from: "2026-08-02", cites: aia("113 al. 2") },
  {
    id: "art-50-2-legacy",
    from: "2026-08-02",
    cites: aia("113 al. 2"),
    note: "Aucun délai de grâce dans la rédaction initiale.",
  },
  { id: "chapter-iii-annex-iii", from: "2026-08-02", cites: aia("113 al. 2") },
  { id: "chapter-iii-annex-i", from: "2027-08-02", cites: aia("113(c)") },
  { id: "public-authorities-legacy", from: "2030-08-02", cites: aia("111(2)") },
  { id: "annex-x", from: "2030-12-31", cites: aia("111(1)"), certainty: "secondary" },
  { id: "sandbox", from: "2026-08-02", cites: aia("57(1)") },
];
