// A second opinion: four well-known libraries, each given our fériés, count the same days.
import { addBusinessDays, format, parseISO } from "date-fns";
import dayjs from "dayjs";
import businessDays from "dayjs-business-days2";
import fc from "fast-check";
import luxonBusinessDays from "luxon-business-days";
import moment from "moment-business-days";
import { expect, test } from "vitest";
import { listJoursFeries } from "../src/feries.ts";
import { addJoursOuvres, createCalendrier } from "../src/index.ts";
import { joursDuMilieu } from "./arbitraries.ts";

const { DateTime } = luxonBusinessDays;
const RE = createCalendrier({ territoire: "RE" });
const feries = new Set<string>();
for (let annee = 2039; annee <= 2067; annee++)
  for (const { date } of listJoursFeries(RE, annee)) feries.add(date);

dayjs.extend(businessDays, { holidays: [...feries], holidayFormat: "YYYY-MM-DD" });
moment.updateLocale("en", { holidays: [...feries], holidayFormat: "YYYY-MM-DD" });
DateTime.fromISO("2027-01-01").setupBusiness({ holidayMatchers: [(date) => feries.has(date.toISODate())] });

test("La Réunion : dayjs, moment et luxon donnent les mêmes échéances", () => {
  fc.assert(
    fc.property(joursDuMilieu, fc.integer({ min: 1, max: 40 }), (date, nombre) => {
      const attendu = addJoursOuvres(RE, date, nombre);
      expect(dayjs(date).businessDaysAdd(nombre).format("YYYY-MM-DD")).toBe(attendu);
      expect(moment(date, "YYYY-MM-DD").businessAdd(nombre).format("YYYY-MM-DD")).toBe(attendu);
      expect(DateTime.fromISO(date).plusBusiness({ days: nombre }).toISODate()).toBe(attendu);
    }),
    { numRuns: 40 },
  );
});

test("date-fns n'est d'accord que sans aucun férié entre les deux dates", () => {
  const date = "2040-04-27";
  expect(format(addBusinessDays(parseISO(date), 1), "yyyy-MM-dd")).toBe(addJoursOuvres(RE, date, 1));
  expect(format(addBusinessDays(parseISO(date), 10), "yyyy-MM-dd")).not.toBe(addJoursOuvres(RE, date, 10));
});
