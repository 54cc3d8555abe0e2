import { emptyOption, type OptionDraft } from './draft.ts';
import { readPrice } from './price-text.ts';

const MOST = 100;

/**
 * A list as people keep one, an option a line: "Chocolate 50", "Belgian chocolate – ₹120.50", "Vanilla", "Rush +10%". The
 * number at the end is the price; what can't be one stays in the name. Keys are given by whoever adds them (0 here).
 */
export function pastedOptions(text: string, currency: string): OptionDraft[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-•*·]|\d{1,3}[.)])\s+/, '').trim())
    .filter((line) => line !== '')
    .slice(0, MOST)
    .map((line) => ({ ...emptyOption(0), ...pastedLine(line, currency) }));
}

const PRICED =
  /^(?<name>.*?\S)(?:\s*[\t:;=–—]\s*|\s+-\s+|\s+)(?<price>[+−-]?\s*(?:₹|Rs\.?|INR|\$|€|£)?\s*[\d,]+(?:\.\d+)?)\s*(?<percent>%)?$/i;

function pastedLine(line: string, currency: string): Pick<OptionDraft, 'name' | 'price' | 'price_mode'> {
  const found = PRICED.exec(line)?.groups;
  const price_mode = found?.percent ? 'percent' : 'flat';
  const price = (found?.price ?? '')
    .replace(/Rs\.?|INR/i, '')
    .replace(/[\s,₹$€£+]/g, '')
    .replace('−', '-');
  if (!found?.name || readPrice(price, price_mode, currency) === undefined)
    return { name: line.slice(0, 80), price: '', price_mode: 'flat' };
  const name = found.name.replace(/\s*[-–—:;=]+$/, '');
  return { name: (name || found.name).slice(0, 80), price: price === '0' ? '' : price, price_mode };
}
