import { complete } from "./complete.js";
import { UsageError } from "./usage-error.js";

/**
 * How completion works: the shell's function asks this program, `gitlab-fetch __complete <shell> <words>`, which answers a
 * line for each value (with a tab and what it means where the shell shows that), and `:files` alone where files fit.
 */
const SCRIPTS: Readonly<Record<string, string>> = {
  // Bash takes `=` and `:` for ends of words, so they are put together again, and taken away again from the answers.
  bash: `# gitlab-fetch completion bash: put this into ~/.bashrc
#   source <(gitlab-fetch completion bash)
_gitlab_fetch() {
  local word line cut= whole=()
  local i
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if ((\${#whole[@]} > 0)) && { [[ $word == [=:]* || \${COMP_WORDS[i - 1]} == *[=:] ]] && [[ $i -gt 1 ]]; } && _gitlab_fetch_joined "$i"; then
      whole[\${#whole[@]} - 1]+=$word
    else
      whole+=("$word")
    fi
  done
  word=\${whole[\${#whole[@]} - 1]}
  cut=\${word%"\${COMP_WORDS[COMP_CWORD]}"}
  [[ \${COMP_WORDS[COMP_CWORD]} == [=:] ]] && cut=$word
  COMPREPLY=()
  while IFS= read -r line; do
    if [[ $line == :files ]]; then
      local path=\${word#"$cut"} at=
      [[ $path == @* ]] && at=@
      while IFS= read -r line; do COMPREPLY+=("$at$line"); done < <(compgen -f -- "\${path#@}")
      compopt -o filenames 2>/dev/null
    else
      COMPREPLY+=("\${line#"$cut"}")
    fi
  done < <("\${COMP_WORDS[0]}" __complete bash "\${whole[@]}" 2>/dev/null)
}
# Whether a word was one with the word in front of it, which it is when no space stands between them on the line.
_gitlab_fetch_joined() {
  local rest=$COMP_LINE j
  for ((j = 0; j < $1; j++)); do
    rest=\${rest#"\${rest%%[![:space:]]*}"}
    rest=\${rest#"\${COMP_WORDS[j]}"}
  done
  [[ $rest != [[:space:]]* ]]
}
complete -o nosort -F _gitlab_fetch gitlab-fetch
`,
  zsh: `#compdef gitlab-fetch
# gitlab-fetch completion zsh: put this into ~/.zshrc, behind compinit
#   source <(gitlab-fetch completion zsh)
_gitlab_fetch() {
  local -a values
  local line files=
  while IFS= read -r line; do
    if [[ $line == :files ]]; then
      files=1
    else
      values+=("\${\${line//:/\\\\:}/$'\\t'/:}")
    fi
  done < <("\${words[1]}" __complete zsh "\${(@)words[2,CURRENT]}" 2>/dev/null)
  if [[ -n $files ]]; then
    compset -P '*='
    compset -P '@'
    _files
  fi
  ((\${#values})) && _describe -V gitlab-fetch values
}
compdef _gitlab_fetch gitlab-fetch
`,
  fish: `# gitlab-fetch completion fish: put this into ~/.config/fish/completions/gitlab-fetch.fish
#   gitlab-fetch completion fish > ~/.config/fish/completions/gitlab-fetch.fish
function __gitlab_fetch
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    for line in ($words[1] __complete fish $words[2..-1] "$current" 2>/dev/null)
        if test "$line" = ":files"
            set -l start (string match -r -- '^(?:--[^=]*=)?@?' "$current")
            for path in (__fish_complete_path (string replace -- "$start" "" "$current"))
                echo "$start$path"
            end
        else
            echo $line
        end
    end
end
complete -c gitlab-fetch -f -k -a '(__gitlab_fetch)'
`,
};

/** Help of `completion`. */
export const COMPLETION_HELP = `gitlab-fetch completion: complete resources, operations, flags and values with the Tab key

usage: gitlab-fetch completion bash|zsh|fish

${Object.values(SCRIPTS)
  .map((script) =>
    script
      .split("\n")
      .filter((line) => line.startsWith("# ") || line.startsWith("#  "))
      .slice(0, 2),
  )
  .map(([about = "", how = ""]) => `  ${about.slice(2)}\n  ${how.slice(1)}`)
  .join("\n")}
`;

/**
 * The script that tells a shell how to complete.
 *
 * @throws UsageError for a shell that is none of bash, zsh and fish
 */
export function completionScript(shell: string | undefined): string {
  const script = shell === undefined ? undefined : SCRIPTS[shell];
  if (script !== undefined) return script;
  throw new UsageError(`completion is there for bash, zsh and fish${shell === undefined ? "" : `, not "${shell}"`}`);
}

/** What the shell's function is answered: see `SCRIPTS`. */
export function answerShell([shell = "", ...words]: readonly string[]): string {
  const { values, files } = complete(words);
  const lines = values.map(([value, text]) => (shell === "bash" || !text ? value : `${value}\t${text}`));
  return [...lines, ...(files ? [":files"] : [])].map((line) => `${line}\n`).join("");
}
