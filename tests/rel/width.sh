#!/usr/bin/env bash
# No line of any list, report or record is wider than the terminal it is shown on, at 80, 100 and 160 columns, in either
# language; in a pipe nothing is shortened or dropped, and no colour gets there.   width.sh [N] (N is not used)
set -euo pipefail
source "$(dirname "$0")/lib/check.bash"
begin "${1:-1}"
need script
cd "$work"
export SHELL=/bin/bash TERM=xterm

"$arrears" demo sample >/dev/null 2>&1
export ARREARS_DB=$work/sample/arrears.db

shown='sweep
report sweep --all
report list
due --all
due --all --as-of 2013-02-20
log
log --most 500
list cases
list employers
list inspections
list payments
list campaigns
list officers
show 2013-1
show I2013-1
show P2013-1
show E1
check --deep
calendar show 2013
config list
doctor'

mkfifo held
exec 9<>held
widest_on_terminal() {   # COLUMNS words…: the columns of its widest line, without the colours
    local columns=$1
    shift
    script -qec "stty cols $columns; $(printf '%q ' "$arrears" "$@")" /dev/null <&9 | tr -d '\r' >seen
    sed -E 's/\x1b\[[0-9;]*m//g' seen | wc -L
}

while read -ra words; do
    for language in zh en; do
        for columns in 80 100 160; do
            widest=$(widest_on_terminal $columns "${words[@]}" --lang $language)
            if ((widest > 0 && widest <= columns)); then pass; else fail "${words[*]} in $language at $columns columns is $widest wide: $(awk -v most=$columns 'length > most' seen | head -1)"; fi
        done
        "$arrears" "${words[@]}" --lang $language 2>/dev/null >piped
        if grep -q $'\x1b\|…公司' piped; then fail "${words[*]} in $language is coloured or shortened in a pipe"; else pass; fi
    done
done <<<"$shown"

widest_on_terminal 160 due --all --as-of 2013-02-20 >/dev/null
if grep -q $'\x1b\[31m' seen; then pass; else fail 'what is late is not red on a terminal'; fi
NO_COLOR=1 widest_on_terminal 160 due --all --as-of 2013-02-20 >/dev/null
if grep -q $'\x1b\[' seen; then fail 'NO_COLOR is not honoured'; else pass; fi
widest_on_terminal 160 due --all --as-of 2013-02-20 --color never >/dev/null
if grep -q $'\x1b\[' seen; then fail '--color never is not honoured'; else pass; fi
"$arrears" due --all --as-of 2013-02-20 --color always 2>/dev/null >seen
if grep -q $'\x1b\[31m' seen; then pass; else fail '--color always does not colour a pipe'; fi
finish
