// big.js ships no types: what the bench uses of it.
declare module "big.js" {
  export class Big {
    static roundHalfUp: 1;
    constructor(value: string | number | Big);
    times(value: string | number | Big): Big;
    plus(value: string | number | Big): Big;
    div(value: string | number | Big): Big;
    round(decimals: number, mode: 1): Big;
    toFixed(decimals: number): string;
  }
}
