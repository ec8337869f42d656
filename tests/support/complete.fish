# Prints what fish would offer at the end of each line, between marks: fish complete.fish <script> <line>…
source $argv[1]
for line in $argv[2..-1]
    complete -C $line
    echo ---
end
