import classes from "./chiffres-cles.module.css";

/** The figures that head a page: what each counts, and how many. */
export function ChiffresCles({
  chiffres,
}: {
  readonly chiffres: readonly (readonly [terme: string, valeur: string])[];
}) {
  return (
    <dl className={classes["chiffres"]}>
      {chiffres.map(([terme, valeur]) => (
        <div key={terme}>
          <dt>{terme}</dt>
          <dd className="nombre">{valeur}</dd>
        </div>
      ))}
    </dl>
  );
}
