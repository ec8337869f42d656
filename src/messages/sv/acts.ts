/** What acts are called, by the number that packs cite them by. */
export const acts: Readonly<Record<string, string>> = {
  "SFS 2001:453": "den tidigare socialtjänstlagen",
  "SFS 2008:567": "diskrimineringslagen",
  "SFS 2009:400": "offentlighets- och sekretesslagen (OSL)",
  "SFS 2017:30": "hälso- och sjukvårdslagen",
  "SFS 2017:725": "kommunallagen",
  "SFS 2017:900": "förvaltningslagen",
  "SFS 2018:218": "dataskyddslagen",
  "SFS 2018:1197": "lagen om FN:s barnkonvention",
  "SFS 2023:196": "lagen om kommuners ansvar för brottsförebyggande arbete",
  "SFS 2024:79": "lagen om placering av barn i skyddat boende",
  "SFS 2025:170": "lagen om skyldighet att lämna uppgifter till de brottsbekämpande myndigheterna",
  "SFS 2025:400": "socialtjänstlagen",
  "SFS 2025:468": "socialtjänstförordningen",
  "SOSFS 2011:9": "Socialstyrelsens föreskrifter om ledningssystem för systematiskt kvalitetsarbete",
  "SOSFS 2014:4": "Socialstyrelsens tidigare föreskrifter om våld i nära relationer",
  "HSLF-FS 2022:39": "Socialstyrelsens föreskrifter om våld i nära relationer",
};
