import { planWithAll } from "./tests/support/every-field.ts";
import { hostOf } from "./tests/support/host.ts";
import { main } from "./src/cli/main.ts";
const fillers = process.argv[5] ? JSON.parse(process.argv[5]) : ["a","a ","å","Å"," ","\t","\n","\u00a0","0","0 ","-","- ","–",".",". ",",",", ",";","/",":","(","[","[[","<","{","\"","'","*","_","#","|","`","\\","§","§ ","kap ","1 kap. ","kap. 1 § ","1 kap. 1 § SoL ","@","a@","a.","a@a.","a-","1-","2026","2026-","2026 ","2026-01-01 ","mars ","mars 2026 ","Q1 ","och ","eller ","samt ","& ","fom ","från och med ","till och med ","fram till ","löpande, ","årligen ","varje ","minst ","vart fjärde år ","ordförande ","chef ","chefi ","avchef","alla ","samtliga ","respektive ","ej utsedd ","SoL ","SFS 2001:453 ","2001:453 ","HSLF-FS ","socialtjänstlagen (","lag (2001:453) om ","kvarteret ","skyddat boende ","Storgatan 1 ","gatan 1 ","xx","XXXX-XX ","<ange","TODO ","lorem ipsum ","070-123 45 67 ","19121212-1212 ","121212-","våld ","rutin ","barn ","Nora kommun ","kommun ","e\u0301","\u0301","\u200b","👩‍👧","\ud83d\ude00","&amp;","](","![","http://a ","aa\n","\r\n","%","\u202e","=","1 ","I","İ","ß","å".normalize("NFD")];
const formats = (process.argv[2] ?? "json").split(",");
const sizes = (process.argv[3] ?? "2000,8000").split(",").map(Number);
for (const f of fillers) {
  const row:number[]=[];
  for (const size of sizes) {
    const text = f.repeat(Math.ceil(size/f.length)) + "q";
    const yaml = JSON.stringify({ ...planWithAll(() => text), municipality: "Nora", agreements:["orebro-lan-2015"] });
    const { host } = hostOf({ files: { "p.yaml": yaml } });
    const t = process.cpuUsage();
    const code = await main([...(process.argv[4]??"check").split(" "), "p.yaml", "-f", formats[0]!], host);
    if (code===70||code===2) console.log("CODE",code,JSON.stringify(f));
    row.push(((u) => (u.user+u.system)/1000)(process.cpuUsage(t)));
  }
  const r = row.at(-1)! / row[0]!; const k = sizes.at(-1)!/sizes[0]!;
  console.log(JSON.stringify(f), row.map(x=>x.toFixed(0)).join(" "), "ratio", r.toFixed(1));
}
