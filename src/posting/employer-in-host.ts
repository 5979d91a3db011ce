/** What career systems and employers put before or after the name: "careers-contoso", "contoso-jobs". */
const NOT_NAME = /^(?:careers?|jobs?|karriere|external|internal|uscareers|www)-|-(?:careers?|jobs?)$/g;
const NO_EMPLOYER = /^(?:careers?|jobs?|www|app|apply|boards?|api|karriere)$/;

/**
 * The employer as a career system's address names it ("careers-picton-mahoney.icims.com"): the last resort where
 * the page does not name it. Empty where the name is a number or a code.
 */
export function employerInHost(url: URL): string {
  const name = (url.hostname.split('.')[0] ?? '').replace(NOT_NAME, '');
  if (/\d/.test(name) || name.length < 3 || NO_EMPLOYER.test(name)) return '';
  return name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
