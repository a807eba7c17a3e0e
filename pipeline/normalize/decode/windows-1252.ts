/**
 * What windows-1252 has in the places 0x80 to 0x9F, where Latin-1 has control characters (WHATWG Encoding, index
 * windows-1252). Every byte has its own character, so that bytes can be had back.
 */
export const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
