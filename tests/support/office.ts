import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The program that opens office files, or nothing where it is not installed. */
const office: string | undefined = ["soffice", "libreoffice"].find((program) => {
  try {
    execFileSync(program, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
});

/** For names of tests that are skipped without it. */
export const withoutOffice = office === undefined;

/** Each sheet as a table of its own, as the sheet shows it: semicolons, UTF-8. */
export const asTables = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1";

/** Has LibreOffice open a file and write it in another format; gives what it wrote, by name. */
export function convert(
  name: string,
  content: string | Uint8Array,
  to: string,
  infilter?: string,
): ReadonlyMap<string, Buffer> {
  if (!office) throw new Error("LibreOffice is not installed.");
  const folder = mkdtempSync(join(tmpdir(), "plankoll-office-"));
  try {
    writeFileSync(join(folder, name), content);
    const out = join(folder, "out");
    const args = [
      "--headless",
      // A profile of its own, so that several may run at once.
      `-env:UserInstallation=file://${join(folder, "profile")}`,
      ...(infilter ? [`--infilter=${infilter}`] : []),
      ...["--convert-to", to, "--outdir", out, join(folder, name)],
    ];
    execFileSync(office, args, { stdio: "ignore", timeout: 120_000 });
    return new Map(readdirSync(out).map((file) => [file.normalize("NFC"), readFileSync(join(out, file))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
