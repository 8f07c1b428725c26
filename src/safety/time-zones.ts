/** Zones that lie in one of the regions that have helplines. After zone.tab and backward of the IANA time zone database. */
const zones: Readonly<Record<string, string>> = {
  US: `America/New_York America/Detroit America/Kentucky/Louisville America/Louisville America/Kentucky/Monticello
    America/Indiana/Indianapolis America/Indianapolis America/Fort_Wayne America/Indiana/Vincennes America/Indiana/Winamac
    America/Indiana/Marengo America/Indiana/Petersburg America/Indiana/Vevay America/Indiana/Tell_City America/Indiana/Knox
    America/Chicago America/Menominee America/North_Dakota/Center America/North_Dakota/New_Salem America/North_Dakota/Beulah
    America/Denver America/Boise America/Phoenix America/Los_Angeles America/Anchorage America/Juneau America/Sitka
    America/Metlakatla America/Yakutat America/Nome America/Adak Pacific/Honolulu US/Eastern US/Central US/Mountain US/Pacific
    US/Alaska US/Hawaii US/Arizona US/Michigan US/East-Indiana US/Indiana-Starke US/Aleutian`,
  CA: `America/St_Johns America/Halifax America/Glace_Bay America/Moncton America/Goose_Bay America/Blanc-Sablon America/Toronto
    America/Montreal America/Nipigon America/Thunder_Bay America/Iqaluit America/Pangnirtung America/Atikokan America/Winnipeg
    America/Rainy_River America/Resolute America/Rankin_Inlet America/Regina America/Swift_Current America/Edmonton
    America/Cambridge_Bay America/Yellowknife America/Inuvik America/Creston America/Dawson_Creek America/Fort_Nelson
    America/Whitehorse America/Dawson America/Vancouver Canada/Newfoundland Canada/Atlantic Canada/Eastern Canada/Central
    Canada/Mountain Canada/Pacific Canada/Saskatchewan Canada/Yukon`,
  GB: "Europe/London Europe/Belfast GB GB-Eire",
  IE: "Europe/Dublin Eire",
  AU: `Australia/Sydney Australia/Melbourne Australia/Brisbane Australia/Lindeman Australia/Adelaide Australia/Darwin Australia/Perth
    Australia/Eucla Australia/Hobart Australia/Currie Australia/Broken_Hill Australia/Lord_Howe Antarctica/Macquarie Australia/ACT
    Australia/Canberra Australia/NSW Australia/North Australia/Queensland Australia/South Australia/Tasmania Australia/Victoria
    Australia/West Australia/LHI Australia/Yancowinna`,
  NZ: "Pacific/Auckland Pacific/Chatham NZ NZ-CHAT",
  IN: "Asia/Kolkata Asia/Calcutta",
  DE: "Europe/Berlin Europe/Busingen",
  FR: "Europe/Paris",
  ES: "Europe/Madrid Africa/Ceuta Atlantic/Canary",
  NL: "Europe/Amsterdam",
  ZA: "Africa/Johannesburg",
  BR: `America/Sao_Paulo America/Noronha America/Belem America/Fortaleza America/Recife America/Araguaina America/Maceio America/Bahia
    America/Campo_Grande America/Cuiaba America/Santarem America/Porto_Velho America/Boa_Vista America/Manaus America/Eirunepe
    America/Rio_Branco America/Porto_Acre Brazil/East Brazil/West Brazil/Acre Brazil/DeNoronha`,
  JP: "Asia/Tokyo Japan",
};

/** The region of a time zone, by its name in the IANA database. */
export const zoneRegions: ReadonlyMap<string, string> = new Map(
  Object.entries(zones).flatMap(([region, names]) => names.split(/\s+/).map((name) => [name, region] as const)),
);
