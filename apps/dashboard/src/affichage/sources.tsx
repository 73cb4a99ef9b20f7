import { formatDateFr, type Source } from "@ia-territoires/core";

/** The clauses an answer stands on, each once. */
export function Sources({
  sources,
  titre = "Sources",
}: {
  readonly sources: readonly Source[];
  readonly titre?: string;
}) {
  const uniques = [
    ...new Map(sources.map((source) => [`${source.texte}|${source.article ?? ""}`, source])).values(),
  ];
  if (uniques.length === 0) return null;
  return (
    <div className="sources">
      <span>{titre} : </span>
      <ul>
        {uniques.map((source) => (
          <li key={`${source.texte}|${source.article ?? ""}`}>
            {source.url === undefined ? (
              formatSource(source)
            ) : (
              <a href={source.url} rel="noreferrer" target="_blank">
                {formatSource(source)}
                <span className="visuellement-masque"> (nouvelle fenêtre)</span>
              </a>
            )}
            {source.consulteLe !== undefined && <> (consulté le {formatDateFr(source.consulteLe)})</>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function formatSource({ texte, article }: Source): string {
  return article === undefined ? texte : `${texte}, ${article}`;
}
