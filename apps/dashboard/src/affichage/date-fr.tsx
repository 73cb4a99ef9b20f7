import { type DateIso, formatDateCourte, formatDateFr } from "@ia-territoires/core";

/** A date people read: « 2 mars 2026 », or 02/03/2026 in a table. */
export function DateFr({ date, courte = false }: { readonly date: DateIso; readonly courte?: boolean }) {
  return (
    <time dateTime={date} className="nombre">
      {courte ? formatDateCourte(date) : formatDateFr(date)}
    </time>
  );
}
