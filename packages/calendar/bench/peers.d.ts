// What the bench uses of two peers that publish no types.
declare module "luxon-business-days" {
  class DateTime {
    static fromISO(text: string): DateTime;
    static utc(year: number, month: number, day: number): DateTime;
    static prototype: DateTime;
    setupBusiness(options: { holidayMatchers: readonly ((instance: DateTime) => boolean)[] }): void;
    plusBusiness(duration: { days: number }): DateTime;
    isBusinessDay(): boolean;
    isHoliday(): boolean;
    plus(duration: { days: number }): DateTime;
    toISODate(): string;
  }
  const peer: { DateTime: typeof DateTime };
  export default peer;
}
