import type { Case } from './case.ts';

/** Security and monitoring: each product, standard and attack separately. */
export const NAMES_OF_SECURITY: readonly Case[] = [
  ['XSS, CSRF, SQL injection, SSRF', 'cross-site-scripting csrf sql-injection ssrf'],
  ['NIST CSF, NIST 800-53, CIS Controls', 'nist-csf nist-800-53 cis-controls'],
  ['ISO 27001, SOC 1, SOC 2', 'iso-27001 soc-1 soc-2'],
  ['CVE and CVSS scores', 'cve cvss'],
  ['IDS, IPS, WAF, DLP', 'intrusion-detection waf dlp'],
  ['McAfee ePO, Trellix, FireEye', 'mcafee-epo trellix fireeye'],
  ['Tenable.io, Tenable.sc, Nexpose', 'tenable tenable-sc'],
  [
    'Defender for Endpoint, Defender for Cloud',
    'microsoft-defender-for-endpoint microsoft-defender-for-cloud',
  ],
  ['Security+, CySA+, CASP+', 'comptia-security comptia-cysa casp'],

  // Names that are ordinary words, or short.
  ['You meet the Archer family.', ''],
  ['SPF, DKIM, DMARC', 'spf-records dkim dmarc'],
  ['Free sun cream with SPF 50', ''],
  ['Pizza, pasta and a long stride', ''],
  ['Okta, Ping, SAML', 'okta ping-identity saml'],
  ['Wireshark, Ping, traceroute', 'wireshark icmp traceroute'],
  ['Nmap, Burp, Metasploit', 'nmap burp-suite metasploit'],
  ['SIEM, EDR, forensics', 'siem edr digital-forensics'],
  ['AES, DES, SHA, RSA', 'aes data-encryption-standard secure-hash-algorithm rsa'],
  ['SIP, SDP, RTP', 'sip session-description-protocol rtp'],
  ['LUN, zoning, iSCSI', 'san-zoning iscsi'],
  ['You read the zoning code.', ''],
  ['Splunk, Phantom, SOAR', 'splunk splunk-soar soar'],
  ['The phantom of the office', ''],

  // Devices, not master data.
  ['MDM solutions such as Intune', 'mobile-device-management intune'],
  ['Best-of-breed MDM solutions for master data', 'master-data-management'],
  ['Libraries for http based calls', 'http'],
];
