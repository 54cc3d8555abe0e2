/** Check characters of official numbers. Pure; each takes a number in capitals without spaces. */

const BASE_36 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** GSTIN, last character: Luhn modulo 36 (GST Network, format of the GSTIN). */
export function isGstin(number: string): boolean {
  const sum = [...number.slice(0, -1)].reduce((total, char, i) => {
    const product = BASE_36.indexOf(char) * (i % 2 === 0 ? 1 : 2);
    return total + Math.floor(product / 36) + (product % 36);
  }, 0);
  return BASE_36[(36 - (sum % 36)) % 36] === number.at(-1);
}

/** UK VAT number: the weighted sum of seven digits with the last two is a multiple of 97, before 2010 or 55 later. */
export function isBritishVat(number: string): boolean {
  const digits = number.replace(/^GB/, '');
  const weighted = [...digits.slice(0, 7)].reduce((total, digit, i) => total + Number(digit) * (8 - i), 0);
  const check = Number(digits.slice(7, 9));
  return (weighted + check) % 97 === 0 || (weighted + check + 55) % 97 === 0;
}

/** German USt-IdNr.: ISO 7064 MOD 11,10 over the first eight digits. */
export function isGermanVat(number: string): boolean {
  const digits = number.replace(/^DE/, '');
  let product = 10;
  for (const digit of digits.slice(0, 8)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (2 * sum) % 11;
  }
  return (11 - product) % 10 === Number(digits.at(-1));
}
