import type { ICalTemporalPlainDateTimeStub, ICalTemporalZonedDateTimeStub } from "ical-generator";

/**
 * A time on the clock of a zone in the shape of a `Temporal.ZonedDateTime`, which ical-generator writes as it stands.
 * Given as text or `Date`, it would go through the clock of the host and be lost in its own changes of hour.
 */
export function buildHorlogeMurale(
  local: string,
  zone: string,
  instant: number,
): ICalTemporalZonedDateTimeStub {
  const pick = (from: number, to: number): number => Number(local.slice(from, to));
  const horloge = {
    year: pick(0, 4),
    month: pick(5, 7),
    day: pick(8, 10),
    hour: pick(11, 13),
    minute: pick(14, 16),
    second: pick(17, 19),
    toString: () => local,
    toJSON: () => local,
  };
  const plain: ICalTemporalPlainDateTimeStub = {
    ...horloge,
    toPlainDate: () => ({ ...horloge, toString: () => local.slice(0, 10) }),
    toZonedDateTime: () => zoned,
  };
  const zoned: ICalTemporalZonedDateTimeStub = {
    ...horloge,
    timeZoneId: zone,
    toPlainDateTime: () => plain,
    withTimeZone: () => zoned,
    toInstant: () => ({
      epochMilliseconds: instant,
      toZonedDateTimeISO: () => zoned,
      toString: () => new Date(instant).toISOString(),
      toJSON: () => new Date(instant).toISOString(),
    }),
  };
  return zoned;
}
