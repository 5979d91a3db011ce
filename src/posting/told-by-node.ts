import { asList, type JobNode, nodeText } from './job-node.ts';
import { MOST_TOLD, type ToldByPage } from './told.ts';

const MOST_TERMS = 10;

/** Extracts a JobPosting's statements outside its text: https://schema.org/JobPosting */
export function toldBy(node: JobNode): ToldByPage {
  const pay = payOf(node);
  const terms = [...asList(node.employmentType), ...asList(node.jobLocationType)];
  const told = {
    posted: short(node.datePosted),
    closes: short(node.validThrough),
    terms: terms.slice(0, MOST_TERMS).map(short).filter(Boolean),
    pay: pay.slice(0, 2).some(Boolean) ? pay : [],
    // Some write it as a sentence: "€60,000 to €75,000 a year".
    texts: asList(node.baseSalary)
      .slice(0, 1)
      .filter((salary) => typeof salary === 'string')
      .map(short)
      .filter(Boolean),
  };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value.length > 0));
}

/** Reads a MonetaryAmount with a QuantitativeValue, a bare number, or minimum and maximum of its own. */
function payOf(node: JobNode): string[] {
  const amount = objectIn(node.baseSalary);
  const value = objectIn(amount.value);
  const either = (name: string) => short(value[name]) || short(amount[name]);
  const one = short(value.value) || short(asList(amount.value)[0]);
  return [
    either('minValue') || one,
    either('maxValue') || one,
    either('currency') || short(node.salaryCurrency),
    either('unitText') || either('unitCode'),
  ];
}

function objectIn(value: unknown): JobNode {
  const [first] = asList(value);
  return typeof first === 'object' && first !== null ? (first as JobNode) : {};
}

function short(value: unknown): string {
  const text = nodeText(value);
  return text.length > MOST_TOLD.length ? '' : text;
}
