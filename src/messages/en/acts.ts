/** What acts are called, by the number that packs cite them by. */
export const acts: Readonly<Record<string, string>> = {
  "SFS 2001:453": "the former Social Services Act",
  "SFS 2008:567": "the Discrimination Act",
  "SFS 2009:400": "the Public Access to Information and Secrecy Act",
  "SFS 2017:30": "the Health and Medical Services Act",
  "SFS 2017:725": "the Local Government Act",
  "SFS 2017:900": "the Administrative Procedure Act",
  "SFS 2018:218": "the Data Protection Act",
  "SFS 2018:1197": "the Act on the Convention on the Rights of the Child",
  "SFS 2023:196": "the Act on municipalities' responsibility for crime prevention",
  "SFS 2024:79": "the Act on placing children in protected housing",
  "SFS 2025:170": "the Act on the duty to give information to law enforcement authorities",
  "SFS 2025:400": "the Social Services Act",
  "SFS 2025:468": "the Social Services Ordinance",
  "SOSFS 2011:9": "the National Board of Health and Welfare's regulations on management systems for quality",
  "SOSFS 2014:4": "the National Board of Health and Welfare's former regulations on violence in close relationships",
  "HSLF-FS 2022:39": "the National Board of Health and Welfare's regulations on violence in close relationships",
};
