# The .zshrc of a zsh that writes to $ANSWERS what it would offer at the end of each line of $ASKED, and ends.
# Only within its line editor does zsh complete; what it offers passes through compadd.
autoload -Uz compinit && compinit -u -D
source $SCRIPT
typeset -ga offered
compadd() {
  local -a taken
  builtin compadd -O taken "$@"
  offered+=("${taken[@]}")
  builtin compadd "$@"
}
zle -C offer list-choices _main_complete
zle-line-init() {
  local line
  for line in "${(@f)ASKED}"; do
    offered=()
    BUFFER=$line CURSOR=${#line}
    zle offer
    print -rl -- "${(@u)offered}" --- >> $ANSWERS
  done
  exit
}
zle -N zle-line-init
