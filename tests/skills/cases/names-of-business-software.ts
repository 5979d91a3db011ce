import type { Case } from './case.ts';

/** Parts of business suites, names that are ordinary words too, and BI, statistics, GIS, design. */
export const NAMES_OF_BUSINESS_SOFTWARE: readonly Case[] = [
  // SAP.
  ['SAP modules: MM, SD, PP, QM, PM, WM', 'sap sap-mm sap-sd sap-pp sap-qm sap-pm sap-wm'],
  ['Python, PM, SQL', 'python sql'],
  ['SAP PM, PS and QM', 'sap-pm sap-ps sap-qm'],
  ['PS, Xbox, Switch', 'playstation xbox'],
  ['SD card driver', ''],
  ['sap sd, mm', 'sap-sd sap-mm'],
  ['SAP FI/CO, SAP FI, SAP CO', 'sap-fico sap-fi sap-co'],
  ['MM, SD, FI/CO', 'sap-mm sap-sd sap-fico'],
  ['BDC, LSMW and BAPI', 'sap-bdc sap-lsmw bapi'],
  ['ALE, BAPI, ABAP', 'ale bapi abap'],
  ['Ale and wine', ''],
  ['IDocs, user exits, ABAP', 'sap-idoc sap-user-exits abap'],
  ['SAP PI/PO and CPI', 'sap-pi-po sap-integration-suite'],
  ['SAP SLT and BODS', 'sap-slt sap-data-services'],
  ['SAP R/3 and S/4', 'sap-r-3 sap-s-4hana'],
  ['S/4 HANA Cloud', 'sap-s-4hana'],
  ['Planning: APO - Advanced Planning and Optimization', 'sap-apo'],
  ['Aftermarket: SPP - Service Part Planning', 'sap-spp'],
  ['SuccessFactors and Workday', 'sap-successfactors workday'],
  ['Critical success factors', ''],

  // Oracle.
  ['Oracle 11i', 'oracle-e-business-suite'],
  ['Oracle Payables, Oracle Order Management', 'oracle-payables oracle-order-management'],
  ['Oracle HCM Cloud, Fast Formula, OTBI', 'oracle-fusion-hcm oracle-fast-formula otbi'],
  [
    'Hyperion Planning, Essbase, HFM, DRM',
    'hyperion-planning oracle-essbase hyperion-financial-management oracle-drm',
  ],
  ['Widevine DRM', 'widevine drm'],
  ['FCCS, ARCS, EPBCS', 'fccs oracle-arcs epbcs'],
  ['Essbase and Smart View', 'oracle-essbase oracle-smart-view'],
  ['no Crystal Ball needed', ''],
  ['Siebel CRM, Siebel Tools, eScript', 'siebel siebel-tools siebel-escript'],
  ['Gantt charts in P6', 'gantt-charts primavera-p6'],
  ['P6 and P7 staff', ''],

  // Microsoft, Salesforce, Workday, IBM.
  ['Dynamics NAV, AX and GP', 'dynamics-nav dynamics-ax'],
  ['Dynamics CRM, D365 F&O', 'dynamics-365-customer-engagement dynamics-365-finance'],
  ['Pack Office', 'microsoft-office'],
  ['SalesForce.com', 'salesforce'],
  ['Force.com and Apex', 'force-com apex'],
  ['Platform Events, Apex, LWC', 'salesforce-platform-events apex lightning-web-components'],
  ['Events on the platform', ''],
  ['SFMC: Automation Studio, AMPscript', 'salesforce-marketing-cloud sfmc-automation-studio ampscript'],
  ['Apex Data Loader, SOQL', 'salesforce-data-loader soql'],
  ['Workday Studio, EIB, RaaS', 'workday-studio workday-eib workday-raas'],
  ['Kronos, UltiPro and UKG', 'kronos ukg own:UltiPro'],

  // Health, finance, retail.
  ['Experience with Epic and Cerner', 'epic-systems cerner'],
  ['Write Epics, Features and Stories', ''],
  ['CDISC SDTM and ADaM', 'cdisc sdtm adam'],
  ['RIS, PACS, LIS', 'radiology-information-systems pacs laboratory-information-systems'],
  ['Bloomberg, Reuters, FactSet', 'bloomberg-terminal refinitiv factset'],
  ['Work at Bloomberg', ''],
  ['Stripe, Square, Adyen', 'stripe square adyen'],
  ['1000 Square feet', ''],
  ['NEFT, IMPS, UPI payments', 'upi'],
  [
    'WMS, TMS, OMS',
    'warehouse-management-systems transportation-management-systems order-management-systems',
  ],
  ['WFS and WMS', 'web-feature-service web-map-service'],
  ['Extended Warehouse Management', 'sap-ewm'],

  // Marketing, documents, sales.
  ['GA4, GTM and Looker Studio', 'google-analytics google-tag-manager looker-studio'],
  ['GTM strategy, sales', ''],
  ['VAST and VPAID for video ads', 'vast'],
  ['A VAST choice of benefits', ''],
  ['Gong, Outreach, SalesLoft', 'gong outreach-io salesloft'],
  ['When the Gong rings', ''],
  ['Ironclad and Icertis', 'ironclad icertis'],
  ['An Ironclad guarantee', ''],
  ['Box, Dropbox, OneDrive', 'box dropbox onedrive'],
  ['Think outside the Box', ''],
  ['CRM, ERP, EDMS', 'crm erp document-management-systems'],
  ['DFC, DQL, Documentum', 'documentum documentum-dfc documentum-dql'],
  ['DFC design', ''],

  ['Canvas, Blackboard, Moodle', 'canvas-lms blackboard moodle'],
  ['Figma, Canva, Photoshop', 'figma canva adobe-photoshop'],
  ['DAM, CMS', 'digital-asset-management content-management-systems'],

  // BI and statistics.
  ['Cognos PowerPlay and Report Studio', 'cognos-powerplay cognos-report-studio'],
  ['Base SAS, SAS Macros, PROC SQL', 'base-sas sas-macro proc-sql'],
  ['SAS or R', 'sas|a r|a'],
  ['Linear regression modeling', 'linear-regression'],
  ['ANOVA, t-tests, logistic regression', 'anova t-tests logistic-regression'],

  // GIS, media, reality.
  ['ArcGIS Pro, ArcSDE, ArcObjects', 'arcgis-pro arcobjects own:ArcSDE'],
  ['Trimble GPS and ArcGIS', 'trimble gps arcgis'],
  ['XR, AR, VR and mixed reality', 'extended-reality augmented-reality virtual-reality mixed-reality'],
  ['Optimism, Arbitrum, Polygon', 'optimism arbitrum polygon'],

  // Design.
  ['Figma, Dovetail, Maze', 'figma dovetail maze'],
  ['Dovetail joints', ''],
  ['Miro, Whimsical, Figma', 'miro whimsical figma'],
  ['Whimsical ideas', ''],
  ['Personas, user flows and wireframes', 'personas wireframing'],

  // Parts named beside their maker.
  ['Dynamics NAV/BC', 'dynamics-nav dynamics-365-business-central'],
  ['Workday HCM/Financials and Oracle ERP', 'workday-hcm oracle-fusion-cloud'],
  ['Ensighten TMS tags', 'ensighten tag-management'],
  ['ServiceNow: UI Actions, Business Rules', 'servicenow servicenow-scripting'],
  ['We write business rules in Java now.', 'java'],
  ['ServiceNow ITOM, Discovery, ATF', 'servicenow-itom servicenow-discovery servicenow-atf'],
  ['The discovery of new drugs', ''],
  ['ServiceNow Discovery, Orchestration', 'servicenow-discovery servicenow-orchestration'],
];
