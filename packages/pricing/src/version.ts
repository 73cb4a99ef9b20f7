/** This library and its version, written on every quote; a test holds it equal to package.json. */
export const BIBLIOTHEQUE = "@ia-territoires/pricing 0.0.0";
