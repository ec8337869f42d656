import { describe, expect, test } from "vitest";
import { nobodyWords, type OwnerKind, ownerKind } from "../../../src/core/plan/owner.ts";

const table: Readonly<Record<OwnerKind, readonly string[]>> = {
  nobody: [
    // Blank, or nothing that could be a name.
    ...["", " ", "\n\t", "\u00a0", "\u200b", "-", "–", "—", "?", "??", "...", "…", "_____", "()", "[ ]", "~", "*"],
    // The contract's words, as people write them.
    ...[
      "ej utsedd",
      "Ej utsedd",
      "EJ UTSEDD",
      "(ej utsedd)",
      "Ej utsedd.",
      "ej  utsedd",
      "– ej utsedd –",
      "ej utsedd?",
    ],
    ...["vakant", "Vakant!", "utses senare", "Utses\nsenare", "N.N.", "NN", "n.n", "N. N.", "TBD", "tbd", "T.B.D."],
    ...["inte utsedd", "ännu ej utsedd", "a\u0308nnu ej utsedd", "Ej utsedd (ännu)", "utses", "ingen", "ingen utsedd"],
    ...["saknas", "okänd", "oklart", "ej beslutat", "under rekrytering", "vet ej"],
    ...["XX", "xx", "xxxxxx", "X"],
    // A time, a number, a question and a pointer name nobody.
    ...["2026", "2026-03-31", "våren 2027", "Q3 2027", "årligen", "löpande", "tills vidare", "12:30", "17", "070-1"],
    ...["vem?", "ja", "yes", "Se ovan", "(se ovan)", "dito"],
    ...["tba", "to be decided", "To-be-decided", "not assigned", "unassigned", "nobody", "none", "N/A", "vacant"],
  ],
  everybody: [
    // Begins with the word.
    ...["alla", "Alla.", "ALLA", "(alla)", "alla förvaltningar och bolag", "Alla, även bolagen", "Alla/samtliga"],
    ...["samtliga", "samtliga förvaltningar", "respektive", "Respektive nämnd", "respektive enhetschef", "resp. nämnd"],
    ...["Allas ansvar", "Var och en"],
    ...[
      "all",
      "All boards",
      "everyone",
      "Everybody’s duty",
      "each of the boards",
      "the respective board",
      "respective manager",
    ],
    // So many boards that it is none of them.
    ...["elva olika nämnder", "Elva olika nämnder", "elva nämnder", "11 nämnder", "11 olika nämnder", "flera nämnder"],
    ...["De elva nämnderna", "tre förvaltningar", "eleven boards", "11 different boards", "several boards"],
    ...["elva olika nämnder och fyra bolag", "olika nämnder"],
    // The municipality itself.
    ...["kommunen", "Kommunen", "hela kommunen", "Hela kommunen, även bolagen", "staden", "kommunkoncernen"],
    ...["the municipality", "Municipality", "the whole municipality", "the entire city"],
    ...["kommunens verksamheter", "Kommunens nämnder och bolag", "kommunens samtliga nämnder"],
    ...["the municipality's boards", "the municipality’s boards"],
    ...["gemensamt ansvar"],
  ],
  someone: [
    // Words that only begin like nobody.
    ...["Ingenjörsavdelningen", "Vakanssamordnaren", "Inge N.", "Nonelius", "Okändagruppen", "Tbdahl", "Saknasson"],
    ...["Socialchefen (ej utsedd ännu)", "Vakant, enhetschef IFO", "Ingen annan än socialchefen", "NN-gruppen"],
    ...["Xerxes", "XX-gruppen", "Nejlikans boende"],
    // What only begins like a time, or has one in it.
    ...["Årligengruppen", "Projektledare 2026", "Enhet 2", "Maj Svensson", "Vårdcentralen våren", "Januarigruppen"],
    // Words that only begin like everybody.
    ...["Allaktivitetshuset", "Alla-hjälper-alla-föreningen", "Allan", "Allmänna utskottet", "Samtligahuset", "Allén"],
    ...["Respektgruppen", "All-hands group", "Alliance for women", "Alla\u0301ns verksamhet"],
    ...["Alla\u2010för\u2010en-gruppen", "Alla\u2011för\u2011en-gruppen"],
    // Each head of unit is a function.
    ...["varje verksamhetschef", "Varje verksamhetschef inom BAS", "Enhetschef på respektive boende"],
    ...["every head of unit", "each head of unit", "Head of each unit", "Chefer för alla förvaltningar"],
    // The municipality, but one place in it.
    ...["Kommunens folkhälsochef", "Kommunstyrelsen", "Kommunen genom socialnämnden", "hela socialförvaltningen"],
    ...["Hela kommunens säkerhetschef", "kommunens verksamhetschefer", "The municipality's HR manager"],
    // Boards and groups that can be told apart.
    ...["Socialnämnden", "socialnämnden och omsorgsnämnden", "Samverkansrådet", "HR", "Bolagen", "IFO", "1 nämnd"],
    ...["fem enhetschefer", "Elva", "elva nämndsekreterare", "Två nämnders presidium", "verksamhet 3"],
  ],
};

describe.each(Object.entries(table))("an owner is %s", (kind, owners) => {
  test.each(owners)("%j", (words) => {
    expect(ownerKind(words)).toBe(kind);
  });
});

describe("the published words for nobody", () => {
  test.each([...nobodyWords])("%j is nobody, in any case and between brackets", (words) => {
    for (const written of [words, words.toUpperCase(), `(${words})`, ` ${words}. `, words.normalize("NFD")]) {
      expect(ownerKind(written), written).toBe("nobody");
    }
  });

  test.each(nobodyWords.filter((words) => /\p{L}{2}/u.test(words)))("%j inside a name is someone", (words) => {
    expect(ownerKind(`${words}gruppen`)).toBe("someone");
    expect(ownerKind(`Socialchefen ${words}`)).toBe("someone");
  });

  test.each([
    ...["Vakant (rekrytering pågår)", "ej utsedd / vakant", "Ansvarig: ej utsedd", "ansvarig: -", "NN (utses)"],
    ...["Ej utsedd, utses senare", "vakant; ej tillsatt", "Tjänsten är vakant."],
  ])("%j is nobody, as all of it is", (words) => {
    expect(ownerKind(words)).toBe("nobody");
  });

  test.each([
    ...["Vakant (tf enhetschef)", "ej utsedd / rektor", "Ansvarig: rektor", "NN (socialsekreterare)", "Vakant, IFO"],
  ])("%j is someone, as some of it is", (words) => {
    expect(ownerKind(words)).toBe("someone");
  });

  test("each stand in the list once", () => {
    expect(nobodyWords).toEqual([...new Set(nobodyWords)]);
  });

  test.each(["ej utsedd", "vakant", "utses senare", "-", "–", "?", "N.N.", "TBD"])(
    "hold the contract's %j",
    (words) => {
      expect(nobodyWords).toContain(words);
    },
  );
});

// Quadratic time over so many characters would last longer than a test may.
test.each([
  ["punctuation between words", `alla${"!".repeat(300_000)}x`],
  ["punctuation before a word", `${"!".repeat(300_000)}y`],
  ["spaces", `kommunens${" ".repeat(300_000)}x`],
  ["x's", `${"x".repeat(300_000)}y`],
  ["full stops", `n${".".repeat(300_000)}m`],
  ["number words", "elva olika ".repeat(30_000)],
])("takes time in proportion to the text: %s", (_, words) => {
  expect(["someone", "everybody"]).toContain(ownerKind(words));
});
