import type { Tree } from "./tree.ts";

/**
 * A script for PowerShell, both the one of Windows (5.1) and later ones.
 *
 * What it offers is data in JSON within single quotes, with nothing but ASCII: so none of it is run, no dash or
 * quotation mark is taken for PowerShell's own, and no code page can spoil it.
 */
export function powershell(tree: Tree): string {
  const commands = Object.fromEntries(
    tree.commands.map(({ path, options, ...command }) => [
      path || "plankoll",
      { ...command, options: options.map(({ flags, says, offer }) => ({ flags, says, offer })) },
    ]),
  );
  return `# plankoll: completion for PowerShell

$PlankollCompletion = '${data({ commands, offers: tree.offers })}' | ConvertFrom-Json

Register-ArgumentCompleter -Native -CommandName @('plankoll', 'plankoll.cmd', 'plankoll.ps1') -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $tree = $PlankollCompletion
    $path = 'plankoll'
    $command = $tree.commands.plankoll
    $count = 0
    $option = $null
    foreach ($element in @($commandAst.CommandElements | Select-Object -Skip 1)) {
        if ($element.Extent.EndOffset -ge $cursorPosition -and "$element" -eq "$wordToComplete") { break }
        $word = "$element".Trim([char]34, [char]39)
        if ($null -ne $option) { $option = $null; continue }
        if ($word.StartsWith('-')) {
            $option = $command.options | Where-Object { $_.flags -ccontains $word -and $null -ne $_.offer } | Select-Object -First 1
            continue
        }
        $next = if ($path -eq 'plankoll') { $word } else { "$path $word" }
        $known = $tree.commands.PSObject.Properties[$next]
        if ($count -eq 0 -and $null -ne $known -and $next -ne 'plankoll') {
            $path = $next
            $command = $known.Value
        }
        else { $count++ }
    }

    $written = "$wordToComplete".Trim([char]34, [char]39)
    $before = ''
    if ($null -eq $option -and $written -match '^(--[^=]+=)(.*)$') {
        $before = $Matches[1]
        $written = $Matches[2]
        $flag = $before.TrimEnd('=')
        $option = $command.options | Where-Object { $_.flags -ccontains $flag -and $null -ne $_.offer } | Select-Object -First 1
        if ($null -eq $option) { return }
    }

    $words = @()
    $files = $false
    if ($null -ne $option -or ($command.commands.Count -eq 0 -and -not $written.StartsWith('-'))) {
        if ($null -ne $option) { $index = $option.offer }
        else {
            $places = @($command.arguments)
            if ($command.isEndless -and $count -ge $places.Count) { $count = $places.Count - 1 }
            if ($count -ge $places.Count) { return }
            $index = $places[$count]
        }
        $offer = $tree.offers[$index]
        $words = @($offer.words)
        $files = $offer.files
        if ($offer.thenFile -and $written -match '^([^:]+:)(.*)$') {
            $before += $Matches[1]
            $written = $Matches[2]
            $words = @()
            $files = $true
        }
    }
    elseif ($written.StartsWith('-')) {
        $words = @(foreach ($each in $command.options) {
            foreach ($flag in $each.flags) { [pscustomobject]@{ word = $flag; says = $each.says } }
        })
    }
    else { $words = @($command.commands) }

    foreach ($each in $words) {
        if (-not $each.word.StartsWith($written, [StringComparison]::OrdinalIgnoreCase)) { continue }
        $text = $before + $each.word
        if ($text -match '\\s') { $text = "'" + $text.Replace("'", "''") + "'" }
        $says = if ($each.says) { $each.says } else { $each.word }
        [System.Management.Automation.CompletionResult]::new($text, $each.word, 'ParameterValue', $says)
    }
    if ($files) {
        foreach ($each in [System.Management.Automation.CompletionCompleters]::CompleteFilename($written)) {
            $text = $before + $each.CompletionText
            [System.Management.Automation.CompletionResult]::new($text, $each.ListItemText, $each.ResultType, $each.ToolTip)
        }
    }
}
`;
}

function data(value: unknown): string {
  // What is not there is null, as asking for a property that is not there may be an error.
  return JSON.stringify(value, (_, part) => part ?? null)
    .replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replaceAll("'", "\\u0027");
}
