/** Who may import whom in the house (docs/adr/0001). A folder that is not here is refused until somebody decides. */
export const ALLOWED_IMPORTS: Readonly<Record<string, readonly string[]>> = {
  "packages/core": [],
  "packages/calendar": ["core"],
  "packages/pricing": ["core"],
  "packages/compliance": ["core"],
  "packages/dossiers": ["core", "calendar", "pricing", "compliance"],
  "packages/reporting": ["core", "pricing"],
  "packages/documents": ["core"],
  "packages/tableurs": [],
  "apps/server": [
    "core",
    "calendar",
    "pricing",
    "compliance",
    "reporting",
    "dossiers",
    "documents",
    "tableurs",
  ],
  // Of tableurs and documents, the entries of BROWSER_ENTRIES only: the rest is for Node.
  "apps/dashboard": [
    "core",
    "calendar",
    "pricing",
    "compliance",
    "reporting",
    "dossiers",
    "documents",
    "tableurs",
    "server",
  ],
  "tooling/scripts": [],
  "tooling/e2e": ["core", "pricing", "dossiers", "reporting"],
  "tooling/stress": ["core", "pricing", "dossiers", "server", "tableurs"],
  "tooling/bench": ["core", "calendar", "pricing", "compliance", "reporting", "dossiers", "server"],
  "tooling/tsconfig": [],
};

/** Packages whose answers depend on their arguments only: no clock, network, disk, environment or chance. */
export const PURE_FOLDERS: readonly string[] = [
  "packages/core",
  "packages/calendar",
  "packages/pricing",
  "packages/compliance",
  "packages/reporting",
  "packages/dossiers",
];

/** The one package that may open a spreadsheet, and the libraries that do it. */
export const SPREADSHEET_FOLDER = "packages/tableurs";
export const SPREADSHEET_LIBRARIES: readonly string[] = [
  "hucre",
  "exceljs",
  "@protobi/exceljs",
  "write-excel-file",
  "read-excel-file",
  "xlsx",
  "papaparse",
  "csv-parse",
  "csv-stringify",
  "fast-csv",
];

/** What a browser may use of the packages for Node: texts and cells; files read and written where they are. */
export const BROWSER_ENTRIES: Readonly<Record<string, readonly string[]>> = {
  tableurs: ["@ia-territoires/tableurs/csv", "@ia-territoires/tableurs/navigateur"],
  documents: ["@ia-territoires/documents/navigateur"],
};

/** What the dashboard may read of the server: types, from this one entry. */
export const SERVER_TYPES_ENTRY = "@ia-territoires/server/api";

/** Names whose value comes from outside the program. */
export const IMPURE_GLOBALS: readonly string[] = [
  "process",
  "fetch",
  "performance",
  "navigator",
  "window",
  "document",
  "localStorage",
  "sessionStorage",
  "XMLHttpRequest",
  "WebSocket",
  "crypto",
  "Deno",
  "Bun",
];

/** Members of pure globals that read the clock or draw a number. */
export const IMPURE_MEMBERS: readonly string[] = ["Date.now", "Math.random"];
