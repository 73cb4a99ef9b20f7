import { formatSource, formatDateFr, type Source } from "@ia-territoires/core";

interface Props {
  readonly sources: readonly Source[];
  readonly titre?: string;
}

/** The clauses an answer stands on, each once, and when they were read. */
export function Sources({ sources, titre = "Sources" }: Props) {
  const uniques = [...new Map(sources.map((source) => [formatSource(source), source])).values()];
  if (uniques.length === 0) return null;
  const dates = new Set(uniques.map(({ consulteLe }) => consulteLe));
  const commune = dates.size === 1 ? uniques[0]?.consulteLe : undefined;
  return (
    <div className="sources">
      <span>{titre} : </span>
      <ul>
        {uniques.map((source) => (
          <li key={formatSource(source)}>
            {source.url === undefined ? (
              formatSource(source)
            ) : (
              <a href={source.url} rel="noreferrer" target="_blank">
                {formatSource(source)}
                <span className="visuellement-masque"> (nouvelle fenêtre)</span>
              </a>
            )}
            {commune === undefined &&
              source.consulteLe !== undefined &&
              ` (lu le ${formatDateFr(source.consulteLe)})`}
          </li>
        ))}
      </ul>
      {commune !== undefined && ` (lu le ${formatDateFr(commune)})`}
    </div>
  );
}
