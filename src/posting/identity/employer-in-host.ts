/** Prefixes and suffixes that career systems add to the name: "careers-contoso", "contoso-jobs". */
const NOT_NAME = /^(?:careers?|jobs?|karriere|external|internal|uscareers|www)-|-(?:careers?|jobs?)$/g;
const NO_EMPLOYER = /^(?:careers?|jobs?|www|app|apply|boards?|api|karriere)$/;

/**
 * Returns the employer named in a career system's host ("careers-picton-mahoney.icims.com"): the last resort if
 * the page does not name it. Empty if the name is a number or a code.
 */
export function employerInHost(url: URL): string {
  const name = (url.hostname.split('.')[0] ?? '').replace(NOT_NAME, '');
  if (/\d/.test(name) || name.length < 3 || NO_EMPLOYER.test(name)) return '';
  return name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
