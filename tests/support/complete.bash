# Prints what bash would offer at the end of each line, between marks: bash complete.bash <script> <line>…
# A line is split as bash splits it: at spaces, and at : and =, which stand alone.
source "$1"
shift
for line; do
  [[ $line == *' ' ]] && last=('') || last=()
  IFS=$'\n' read -r -d '' -a COMP_WORDS < <(sed -E 's/[:=]/ & /g' <<< "$line" | xargs -n 1 printf '%s\n'; printf '\0')
  [[ $line == *[:=] ]] && last=('')
  COMP_WORDS+=("${last[@]}")
  COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
  _plankoll 2> /dev/null
  printf '%s\n' "${COMPREPLY[@]}"
  echo ---
done
