/**
 * Measures the search of the directory on its full data, as a signed-in person would ask it: one transaction under
 * row-level security per question. Prints p50, p95 and the slowest by kind of question.
 *
 *   node --conditions=@ia-territoires/source src/organismes/bench-recherche.ts [adresse PostgreSQL]
 *
 * Without an address: PGlite in memory.
 */
import { inTransaction } from "../db/in-transaction.ts";
import { migrate } from "../db/migrate.ts";
import { openBase } from "../db/open-base.ts";
import { formatMs, measureQuestions, openTirage } from "../mesure/measure-questions.ts";
import { importAnnuaire } from "./import-annuaire.ts";
import { type CriteresOrganismes, listOrganismes } from "./list-organismes.ts";

const BUT_P95_MS = 50;
const PAR_GENRE = 60;

type Question = Partial<CriteresOrganismes>;

function buildGenres(noms: readonly string[], codes: readonly string[]): ReadonlyMap<string, () => Question> {
  const tire = openTirage();
  const nom = () => noms[tire(noms.length)] ?? "caen";
  const code = () => codes[tire(codes.length)] ?? "14118";
  const lettre = () => "abcdefghijklmnopqrstuvwxyz".charAt(tire(26));
  const departement = () => ["14", "59", "75", "2A", "974", "62", "76"][tire(7)] ?? "14";
  return new Map<string, () => Question>([
    ["nom entier", () => ({ recherche: nom() })],
    ["nom en cours de frappe", () => ({ recherche: nom().slice(0, 3 + tire(8)) })],
    [
      "deux mots abrégés",
      () => ({
        recherche: nom()
          .split(/[ -]/)
          .map((mot) => mot.slice(0, 4))
          .join(" "),
      }),
    ],
    ["code INSEE ou postal", () => ({ recherche: code() })],
    ["SIREN ou SIRET", () => ({ recherche: tire(2) === 0 ? "211 401 187" : "21140118700011" })],
    ["nom et département", () => ({ recherche: nom().slice(0, 4), departement: departement() })],
    [
      "filtre seul",
      () => ({ departement: departement(), natures: tire(2) === 0 ? ["commune"] : ["epci", "commune"] }),
    ],
    ["une lettre", () => ({ recherche: lettre() })],
    [
      "« saint », « la », « de »",
      () => ({ recherche: ["saint", "st", "la", "de", "les", "sur"][tire(6)] ?? "st" }),
    ],
    ["lettres en foule", () => ({ recherche: Array.from({ length: 100 }, lettre).join(" ") })],
    ["% _ ' \\ 🙂", () => ({ recherche: ["%", "_", "'", "\\", "🙂", "%%%", "' or 1=1 --"][tire(7)] ?? "%" })],
    ["200 caractères", () => ({ recherche: Array.from({ length: 40 }, nom).join(" ").slice(0, 200) })],
    [
      "parcours et tris",
      () => ({ tri: (["nom", "population", "-population"] as const)[tire(3)], page: 1 + tire(40) }),
    ],
    ["dernières pages", () => ({ tri: (["nom", "-population"] as const)[tire(2)], page: 700 + tire(27) })],
  ]);
}

const [adresse = null] = process.argv.slice(2);
const base = await openBase({ url: adresse, dataDir: null });
try {
  await migrate(base);
  const debut = performance.now();
  const importe = await importAnnuaire(base.owner);
  process.stdout.write(
    `${base.genre} : import ${importe.etat} (${importe.version}), ${formatMs(performance.now() - debut)} ms\n\n`,
  );

  const connus = await base.owner
    .selectFrom("organisme")
    .select(["nom", "code_insee", "codes_postaux"])
    .execute();
  const genres = buildGenres(
    connus.map(({ nom }) => nom),
    connus.flatMap(({ code_insee, codes_postaux }) => [
      ...(code_insee === null ? [] : [code_insee]),
      ...codes_postaux,
    ]),
  );
  const acteur = { utilisateurId: "banc-d-essai", organismeId: null, mesOrganismes: [] };
  await measureQuestions({
    genres,
    ask: (question) =>
      inTransaction({ base, acteur }, (tx) => listOrganismes(tx, { page: 1, taille: 50, ...question })),
    parGenre: PAR_GENRE,
    but: BUT_P95_MS,
  });
} finally {
  await base.close();
}
