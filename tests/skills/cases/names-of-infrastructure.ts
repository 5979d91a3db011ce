import type { Case } from './case.ts';

/** Networks, telephony, servers and desktops: each product and protocol separately. */
export const NAMES_OF_INFRASTRUCTURE: readonly Case[] = [
  // Telephony, circuits and products.
  ['PSTN circuits: PRI, T1, E1, FXO, FXS', 'pstn pri t1 e1 fxo fxs'],
  [
    'CUCM, Unity Connection, UCCX, UCCE, CER',
    'cisco-unified-communications-manager cisco-unity-connection cisco-uccx cisco-ucce cisco-emergency-responder',
  ],
  ['You train as an emergency responder.', ''],
  ['We add finesse and find an expressway to growth.', ''],
  ['IP telephony on Avaya Aura with IP Office', 'voip avaya-aura'],
  ['Telephony and PBX systems', 'telephony pbx'],
  ['The DID range of SIP trunks', 'did sip-trunking'],
  ['PPP loans and the PRI of a sponsor', ''],

  // Networks.
  ['Cisco Nexus, ASR 1000, ISR, ASA, FTD', 'cisco-nexus cisco-asr cisco-isr cisco-asa cisco-firepower'],
  ['ISR and SSR with Next.js', 'isr server-side-rendering nextjs'],
  ['FortiGate, FortiManager, FortiAnalyzer', 'fortigate fortimanager own:FortiAnalyzer'],
  ['F5 LTM, GTM, F5 ASM', 'f5-ltm f5-gtm f5-asm'],
  ['RISC-V, ASM, C++', 'risc-v cpp'],
  ['Cisco Nexus, HSRP, VTP, vPC', 'hsrp vtp virtual-port-channel cisco-nexus'],
  ['AWS VPC and EC2', 'amazon-vpc amazon-ec2'],
  ['Frame Relay, ATM, MPLS', 'frame-relay atm-networking mpls'],
  ['Java for ATM machines', 'java'],
  ['AAA, RADIUS, TACACS', 'aaa radius tacacs'],
  ['An AAA studio that ships C++', 'cpp'],
  ['802.1X/EAP, PEAP', '802-1x extensible-authentication-protocol peap'],
  ['Perks such as EAP and 401k', ''],
  ['HL7, FHIR, CCDA', 'hl7 fhir clinical-document-architecture'],
  ['EDI with X12 and EDIFACT', 'edi ansi-x12 edifact'],

  // Servers, storage, desktops.
  ['vSphere (ESXi, vCenter), vMotion', 'vmware-vsphere vmware-esxi vmware-vcenter vmotion'],
  ['vRA, vRO, vROps', 'vrealize-automation vrealize-orchestrator vrealize-operations'],
  ['Exchange Online, Teams, SharePoint Online', 'exchange-online microsoft-teams sharepoint-online'],
  ['AD DS, AD CS, ADDS', 'active-directory-domain-services ad-cs'],
  ['A team that adds value', ''],
  ['XenApp, XenDesktop, PVS', 'xenapp xendesktop citrix-provisioning'],
  ['NFS, SMB, CIFS', 'nfs smb-protocol cifs'],
  ['Clients from SMB to enterprise', ''],
  ['SCCM, MDT, WDS', 'sccm microsoft-deployment-toolkit windows-deployment-services'],
  ['HP ProLiant with iLO, Dell PowerEdge with iDRAC', 'hpe-proliant dell-poweredge idrac'],
  ['Veritas Cluster Server and VxVM on AIX', 'veritas-cluster-server veritas-volume-manager aix'],
  ['CUDA, ASR, TTS in Python', 'cuda python speech-recognition'],
  ['Jumpstart your career with Solaris', 'solaris'],
  ['Postfix, Samba, CUPS', 'postfix samba cups'],
  ['Avaya, IVR, ACD, CTI', 'avaya ivr automatic-call-distribution computer-telephony-integration'],
  ['MISP, OSINT, CTI', 'osint threat-intelligence'],
  ['Teams Rooms and Crestron', 'crestron'],
  ['Java, Maven, Nexus, Jenkins', 'java apache-maven sonatype-nexus jenkins'],

  // Abbreviations of a single field.
  ['LTE core: MME, SGW, PGW, HSS', 'lte lte-core-elements hss'],
  ['An MME course for PGW holders', ''],
  ['Cisco Nexus and VSS', 'cisco-nexus cisco-vss'],
  ['SolarWinds, Sniffer', 'solarwinds sniffer-network-analysis'],
  ['A sniffer dog', ''],
  ['CICS, JCL, Natural, Adabas', 'cics jcl adabas-natural adabas'],
  ['COBOL with a natural flow', 'cobol'],
  ['CICS, Tandem, Guardian, COBOL', 'cics nonstop cobol'],
  ['Java in tandem with the guardian of quality', 'java'],
  ['DeviceGuard, UEFI, Passport/Hello', 'windows-device-guard uefi windows-hello-for-business'],
  ['Hello! A passport is needed.', ''],
];
