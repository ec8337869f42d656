import { expect, test } from "vitest";
import { sentencesOf } from "../../../src/core/text/sentences.ts";

test.each([
  ["Planen gäller. Den antogs 2020.", ["Planen gäller.", "Den antogs 2020."]],
  ["Stöd ges enligt 5 kap. 11 § SoL. Det gäller alla.", ["Stöd ges enligt 5 kap. 11 § SoL.", "Det gäller alla."]],
  ["Se skr. Makten att forma samhället.", ["Se skr. Makten att forma samhället."]],
  ["- SoL\n- HSL\n\nAnnat", ["- SoL", "HSL", "Annat"]],
  ["En mening\növer två   rader", ["En mening över två rader"]],
  ["Gäller det? ”Ja.” Nej!", ["Gäller det?", "”Ja.”", "Nej!"]],
  ["Stöd ges (se bilaga). Det gäller alla.", ["Stöd ges (se bilaga).", "Det gäller alla."]],
  ["  Planen gäller. \n\n  Den antogs 2020 \n", ["Planen gäller.", "Den antogs 2020"]],
  ["", []],
])("%j", (text, sentences) => expect(sentencesOf(text)).toEqual(sentences));

test("Decomposed letters come out composed", () => expect(sentencesOf("a\u030A")).toEqual(["å"]));
