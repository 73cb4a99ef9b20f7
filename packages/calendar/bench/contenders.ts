import { addBusinessDays, addDays, format, isWeekend, parseISO } from "date-fns";
import Holidays from "date-holidays";
import dayjs from "dayjs";
import businessDays from "dayjs-business-days2";
import luxonBusinessDays from "luxon-business-days";
import moment from "moment-business-days";
import { Temporal as Polyfill } from "temporal-polyfill";
import { listJoursFeries } from "../src/feries.ts";
import { addJoursOuvres, createCalendrier, diffJoursOuvres, isJourOuvre } from "../src/index.ts";
import type { Contender } from "./contender.ts";

const { DateTime } = luxonBusinessDays;
const calendrier = createCalendrier({ territoire: "FR" });

/** The fériés of the century: every contender is given them. */
export const feries = new Set<string>();
for (let annee = 2000; annee <= 2099; annee++) {
  for (const { date } of listJoursFeries(calendrier, annee)) feries.add(date);
}

export const nous: Contender = {
  nom: "@ia-territoires/calendar",
  add: (date, nombre) => addJoursOuvres(calendrier, date, nombre),
  between: (from, to) => diffJoursOuvres(calendrier, from, to),
  isOuvre: (date) => isJourOuvre(calendrier, date),
  annee: (annee) => listJoursFeries(calendrier, annee).length,
};

/** Walks day by day: what every peer does, under its own date type. */
function buildLoop<T>(
  nom: string,
  parts: {
    parse: (text: string) => T;
    next: (date: T) => T;
    isOuvre: (date: T) => boolean;
    write: (date: T) => string;
    remarque?: string;
  },
): Contender {
  const { parse, next, isOuvre, write, remarque } = parts;
  return {
    nom,
    ...(remarque !== undefined && { remarque }),
    add: (text, nombre) => {
      let date = parse(text);
      for (let left = nombre; left > 0; ) {
        date = next(date);
        if (isOuvre(date)) left--;
      }
      return write(date);
    },
    between: (from, to) => {
      let nombre = 0;
      for (let date = parse(from), text = from; text < to; ) {
        date = next(date);
        text = write(date);
        if (isOuvre(date)) nombre++;
      }
      return nombre;
    },
    isOuvre: (text) => isOuvre(parse(text)),
  };
}

const DAY = 86_400_000;
const writeUtc = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
const isSemaine = (jour: number): boolean => jour !== 0 && jour !== 6;

/** The fair rival: no library, UTC, and a Set of texts; what a careful developer writes in an hour. */
export const boucle: Contender = buildLoop("boucle UTC et Set", {
  parse: (text) => Date.parse(`${text}T00:00:00Z`),
  next: (instant) => instant + DAY,
  isOuvre: (instant) => isSemaine(new Date(instant).getUTCDay()) && !feries.has(writeUtc(instant)),
  write: writeUtc,
  remarque: "le rival loyal",
});

const nombres = new Set([...feries].map((date) => Date.parse(`${date}T00:00:00Z`) / DAY));
/** The strongest loop: whole days as numbers, the day of the week by remainder (day 0, 1970-01-01, was a Thursday). */
const boucleNombres: Contender = {
  ...buildLoop("boucle d'entiers et Set", {
    parse: (text) => Date.parse(`${text}T00:00:00Z`) / DAY,
    next: (jour) => jour + 1,
    isOuvre: (jour) => isSemaine((jour + 4) % 7) && !nombres.has(jour),
    write: (jour) => writeUtc(jour * DAY),
    remarque: "la boucle la plus rapide",
  }),
  between: (from, to) => {
    const end = Date.parse(`${to}T00:00:00Z`) / DAY;
    let nombre = 0;
    for (let jour = Date.parse(`${from}T00:00:00Z`) / DAY + 1; jour <= end; jour++) {
      if (isSemaine((jour + 4) % 7) && !nombres.has(jour)) nombre++;
    }
    return nombre;
  },
};

const isoDate = (date: Date): string => format(date, "yyyy-MM-dd");
const dateFns = buildLoop("date-fns et Set", {
  parse: (text) => parseISO(text),
  next: (date) => addDays(date, 1),
  isOuvre: (date) => !isWeekend(date) && !feries.has(isoDate(date)),
  write: isoDate,
});

const dateFnsFaux: Contender = {
  nom: "date-fns addBusinessDays",
  remarque: "FAUX : ignore les fériés",
  faux: true,
  add: (date, nombre) => isoDate(addBusinessDays(parseISO(date), nombre)),
};

const { Temporal = Polyfill } = globalThis as unknown as { Temporal?: typeof Polyfill };
const temporal = buildLoop(Temporal === Polyfill ? "Temporal (polyfill) et Set" : "Temporal (natif) et Set", {
  parse: (text) => Temporal.PlainDate.from(text),
  next: (date) => date.add({ days: 1 }),
  isOuvre: (date) => date.dayOfWeek < 6 && !feries.has(date.toString()),
  write: (date) => date.toString(),
});

DateTime.fromISO("2027-01-01").setupBusiness({ holidayMatchers: [(date) => feries.has(date.toISODate())] });
const luxon: Contender = {
  nom: "luxon-business-days",
  add: (date, nombre) => DateTime.fromISO(date).plusBusiness({ days: nombre }).toISODate(),
  isOuvre: (text) => {
    const date = DateTime.fromISO(text);
    return date.isBusinessDay() && !date.isHoliday();
  },
};

dayjs.extend(businessDays, { holidays: [...feries], holidayFormat: "YYYY-MM-DD" });
const jours: Contender = {
  nom: "dayjs-business-days2",
  remarque: "liste des fériés de l'année lue en tableau",
  add: (date, nombre) => dayjs(date).businessDaysAdd(nombre).format("YYYY-MM-DD"),
  // It counts the start and not the end: one day later on both sides asks our question.
  between: (from, to) => dayjs(to).add(1, "day").businessDiff(dayjs(from).add(1, "day")),
  isOuvre: (date) => dayjs(date).isBusinessDay(),
};

interface Signed {
  businessDiff(date: unknown, relative: boolean): number;
}
moment.updateLocale("en", { holidays: [...feries], holidayFormat: "YYYY-MM-DD" });
const momentJours: Contender = {
  nom: "moment-business-days",
  add: (date, nombre) => moment(date, "YYYY-MM-DD").businessAdd(nombre).format("YYYY-MM-DD"),
  // The same shift as above. Its types leave out the second argument, without which the answer has no sign.
  between: (from, to) => {
    const end = moment(to, "YYYY-MM-DD").add(1, "day") as unknown as Signed;
    return end.businessDiff(moment(from, "YYYY-MM-DD").add(1, "day"), true);
  },
  isOuvre: (date) => moment(date, "YYYY-MM-DD").isBusinessDay(),
};

const base = new Holidays("FR");
const dateHolidays: Contender = {
  ...buildLoop("date-holidays", {
    parse: (text) => new Date(`${text}T12:00:00`),
    next: (date) => addDays(date, 1),
    isOuvre: (date) => {
      const found = base.isHoliday(date);
      return !isWeekend(date) && !(found !== false && found.some(({ type }) => type === "public"));
    },
    write: isoDate,
  }),
  remarque: "isHoliday à chaque jour",
  lent: true,
  annee: (annee) => base.getHolidays(annee).filter(({ type }) => type === "public").length,
};

export const rivaux: readonly Contender[] = [
  boucle,
  boucleNombres,
  dateFns,
  dateFnsFaux,
  temporal,
  luxon,
  jours,
  momentJours,
  dateHolidays,
];
