#!/usr/bin/env bash
# R16. No control byte but the line end reaches a terminal: whatever is given in whichever option or place of
# whichever command, neither in its answer nor in what is shown afterwards; and text that is no UTF-8 is
# refused with exit 7, nothing written. The options come from the program's own help.   tty.sh [N rounds]
# REL_STRIDE=8 gives every option and place what a terminal would obey, but what is no UTF-8 to every 8th only, and looks at what is shown
# afterwards for every 8th value that was accepted, from one on that the seed chooses.
set -euo pipefail
source "$(dirname "$0")/lib/check.bash"
begin "${1:-1}"
need script iconv
stride=${REL_STRIDE:-1}
turn=$((RANDOM % stride))
cd "$work"
export SHELL=/bin/bash NO_COLOR=1   # the colours are ours: whatever else comes is not

# Everything a terminal obeys and everything an eye does not see; the last part tries to begin a line of its own.
hostile=中
for ((code = 1; code <= 31; ++code)); do printf -v byte "\\x$(printf %02x $code)"; hostile+=$byte; done
for ((code = 0x80; code <= 0x9f; ++code)); do printf -v byte "\\u$(printf %04x $code)"; hostile+=$byte; done
hostile+=$'\x7f\e[2J\e]52;c;cm0=\a\u061c\u200b\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\n伪造的一行'
no_utf8=($'\xff' $'\xc0\xaf' $'\xed\xa0\x80' $'\xe6\x81' $'\x9b31m' $'\xf4\x90\x80\x80')

# The words that each command of the help is good with. A new command needs a row here; --no-input stands last, for
# those that would ask.
commands='
file|恒达 100 --if-duplicate new --no-input
inspect|恒达 clear --no-input
recover|1 10 --no-input
call|12351 -m 最低工资
aid|living 100 --to 赵试样 --cause 失火
aid void|W1 -m 录错
due|
sweep|
show|1
list|cases
find|恒达
log|1
amend|1 --amount 1100 -m 录错
undo|
redo|
note|1 已告知
attach|1 workers.csv
print|1 registration
assign|1 周芳
reveal|1 phone 1 --reason 通知
case agree|1 100@2013-03-01
case accept|1
case supplement|1 -m 全称
case refer|1 --reason not_area --to 山阳区
case reply|1 --outcome accepted
case urge|1
case investigate|1
case extend|1
case order|1 --days 7
case serve|1 --how hand
case notice|1
case decide|1 --days 7
case review|1
case demand|1
case court|1
case police|1
case publish|1
case cancel|1 --reason not_proved
case reopen|1 -m 新情况
approve|1
return|1 -m 补件
case settle|1
case refuse|1 --reason over_2_years
case withdraw|1
case close|1 --outcome not_proved
case void|2 -m 录错
payment void|P1 -m 录错
payment return|P1
inspection void|I1 -m 录错
payroll check|pay.csv
employer add|新单位
site add|新工地 --general 恒达
employer merge|E1 E2 -m 同一家
dups|
dups show|H1
dups take|H1
dups link|H1 1
dups drop|H1
import|imported.csv --as complaints -y
campaign open|新行动 --from 2013-01-01 --to 2013-02-01 --region 410803
campaign add|春节 恒达
campaign close|春节
officer add|周芳
report|sweep
export|complaints
check|
backup|backup.db
restore|whole.db --to restored.db
doctor|
nightly|-o .
schedule install|-o . --to . --with cron
schedule show|--to .
schedule remove|--to .
id check|ids.txt
calendar show|2013
law|deadline
case explain|1
case screen|1
calendar add|2013-02-08 5wd
law import|rules.csv
calendar import|days.csv
calendar refresh|
config get|officer
config set|officer 王
config list|
completion|bash
audit head|
audit verify|
audit rebuild|rebuilt.db
init|--office 410803 --custodian bureau --officer 王 --db made.db
demo|made
help|file'
paths=' --db --output --worker-file --complainant-file --sample --to --head-to '

printf "姓名,电话\n田保国,13800000001\n" >workers.csv
printf "2012年12月\e[2J\xe2\x80\xae\n姓名,身份证号,应发,实发,备注\e]0;x\a\n田\e[1m保国,410803198001010012,5000,\e[31m1000\n王\xe2\x80\x8b一凡,410802197512200028,4000,0\n" >pay.csv   # made up, and meant ill
printf "日期,类别,名称\n2013-01-14,休,停电\n" >days.csv
printf "key,value,from,instrument\naccept_complaint,3,2013-01-01,本地规定\n" >rules.csv
printf "收到日期,用人单位,金额,备注,编号\e[2J\n2013-01-07,恒达\xe2\x80\xae公司,126400000000,\e]0;x\a,1\n2013-01-08,宏远\xe2\x80\x8b公司,9,,2\n" >imported.csv   # made up, and meant ill
seed_store=$work/seed.db store=$work/store.db
new_store "$seed_store"
export ARREARS_DB=$seed_store
{
    "$arrears" employer add 焦作恒达建筑劳务有限公司
    "$arrears" campaign open 春节 --from 2013-01-01 --to 2013-02-01 --region 410803
    "$arrears" file 恒达 1000 -w workers.csv
    "$arrears" file 恒达 2000 --if-duplicate new
    "$arrears" employer add 中站区阿强餐馆
    "$arrears" site add 站前花园二期 --general 恒达
    "$arrears" inspect 1 clear
    "$arrears" recover 1 10
    "$arrears" officer add 周芳
    "$arrears" call 12351 -m 最低工资
    "$arrears" aid living 100 --to 赵试样
    printf '收到日期,用人单位,金额\n2013-01-07,焦作宏远建筑有限公司,126400000000\n' >held.csv
    "$arrears" import held.csv --as complaints
    "$arrears" backup whole.db
} >/dev/null 2>&1
echo 410803198001010012 >ids.txt   # made up
export ARREARS_DB=$store

# Standard input must stay open: at its end `script` types ^D.
mkfifo held
exec 9<>held
on_terminal() { script -qec "$(printf '%q ' "$@")" /dev/null <&9 | sed 's/\r$//' >"$work/seen"; }

cat >look <<'END'
for what in cases employers inspections payments calls aid sites campaigns officers; do "$1" list $what; done
for what in 1 2 3 I1 I2 P1 P2 C1 C2 W1 W2 E1 E2 S1; do "$1" show $what; done
"$1" due --all; "$1" log; "$1" sweep --all; "$1" report list; "$1" check
END

control='[\x00-\x09\x0b-\x1f\x7f]|\xc2[\x80-\x9f]|\xd8\x9c|\xe2\x80[\x8b-\x8f\xa8-\xae]|\xe2\x81[\xa0-\xaf]|\xef\xbb\xbf|^\xe4\xbc\xaa\xe9\x80\xa0'
is_clean() {   # WHAT: of what the terminal has seen
    local found
    found=$(LC_ALL=C grep -m1 -aP "$control" "$work/seen" | cat -v) || true
    if [[ -n $found ]]; then fail "$1: the terminal sees $(head -c 200 <<<"$found")"
    elif ! iconv -f UTF-8 -t UTF-8 "$work/seen" >/dev/null 2>&1; then fail "$1: the terminal sees no UTF-8"
    else pass; fi
}

# try WHAT WANTED arguments, in which @ is the place of the value. WANTED is the exit where it is no UTF-8, or
# "any": a file's name is bytes.
try() {
    local what=$1 wanted=$2 code value
    shift 2
    fresh_store
    code=0
    on_terminal "${@/%@/$hostile}" || code=$?
    is_clean "$what"
    ((code < 20)) || fail "$what: exit $code"
    if ((code == 0)) && ! cmp -s "$seed_store" "$store"; then
        accepted+=1
        (((accepted + turn) % stride != 0)) || is_shown_clean "$what"
    fi

    tried+=1
    (((tried + turn) % stride == 0)) || return 0
    fresh_store
    code=0
    value=中${no_utf8[RANDOM % ${#no_utf8[@]}]}文
    on_terminal "${@/%@/$value}" || code=$?
    is_clean "$what, no UTF-8"
    [[ $wanted = any ]] || is_refused "$what, no UTF-8" "$wanted" "$code"
}
fresh_store() { rm -rf made made.db rebuilt.db backup.db restored.db config; copy_store "$seed_store" "$store"; }
is_refused() {   # WHAT WANTED CODE
    if (($3 == $2)) && cmp -s "$seed_store" "$store" && [[ ! -e made.db ]]; then pass; else fail "$1: exit $3, wanted $2 and nothing written: $(head -c 200 "$work/seen")"; fi
}
is_shown_clean() {
    on_terminal bash look "$arrears" || true
    is_clean "$1, looked at afterwards"
    ! grep -qF '\x1b[2J' "$work/seen" || seen+=1
}

# The options of a help page as "--name wanted": one that takes a value has it one space after its name.
options_of() {
    "$arrears" help "$@" 2>/dev/null | sed -nE 's/^  (-[a-zA-Z], )?(--[a-z-]+) ([^ ]?).*/\2 \3/p' |
        while read -r option value; do
            if [[ $paths = *" $option "* ]]; then echo "$option any"
            elif [[ $option = --new-employer ]]; then echo "$option 7"         # a flag that may carry a word
            elif [[ -z $value || $option = --lang ]]; then echo "$option 2"   # wrong usage, whatever the bytes
            else echo "$option 7"; fi
        done
}

try_every_option_and_place() {
    local row command option wanted i
    local -a given place
    "$arrears" help 2>/dev/null | sed -nE '/^通用选项/q; s/^  ([a-z]+( [a-z]+)?) .*/\1/p' >listed
    (($(wc -l <listed) > 20)) || fail 'the help lists hardly a command'
    while read -r command; do
        row=$(grep "^$command|" <<<"$commands") || { fail "tty.sh has no words for: $command"; continue; }
        read -ra given <<<"$command ${row#*|}"
        for ((i = $(wc -w <<<"$command"); i < ${#given[@]}; ++i)); do
            [[ ${given[i]} != -* && ${given[i - 1]} != -* ]] || continue
            place=("${given[@]}")
            place[i]=@
            wanted=7
            case $command in 'audit rebuild' | demo | backup | restore | 'id check') wanted=any ;; esac   # a file's name is bytes
            try "$command, place $i" $wanted "$arrears" "${place[@]}"
        done
        while read -r option wanted; do
            try "$command $option" "$wanted" "$arrears" "${given[@]}" "$option=@"
        done < <(options_of $command)
    done <listed
    while read -r option wanted; do
        try "list $option" "$wanted" "$arrears" list cases "$option=@"
    done < <(options_of)
    try 'a command that is none' 2 "$arrears" @
    try 'an option that is none' 2 "$arrears" list cases --@
    try ARREARS_OFFICER 5 env ARREARS_OFFICER=@ "$arrears" undo
    try ARREARS_LANG 2 env ARREARS_LANG=@ "$arrears" undo
    try ARREARS_TODAY 7 env ARREARS_TODAY=@ "$arrears" undo
    try ARREARS_DB any env ARREARS_DB=@ "$arrears" undo
}

# A list of workers is read from a file: its cells are fields too.
try_every_cell() {
    local cell row code value
    for cell in 1 2 3 4 5; do
        for value in "$hostile" "中${no_utf8[RANDOM % ${#no_utf8[@]}]}文" '中\x00文'; do
            row=$(awk -F, -v cell=$cell '{ $cell = "@"; print }' OFS=, <<<'王,410803198001010012,13900000001,6222020012345678901,100')
            { echo '姓名,身份证号,电话,银行账号,金额'; printf '%s"%b"%s\n' "${row%%@*}" "$value" "${row#*@}"; } >workers.csv
            fresh_store
            code=0
            on_terminal "$arrears" file 恒达 100 --if-duplicate new -w workers.csv --no-input || code=$?
            is_clean "workers, cell $cell"
            if [[ $value = "$hostile" && $cell = 1 ]]; then is_shown_clean "workers, cell $cell"
            else is_refused "workers, cell $cell" 7 $code; fi
        done
    done
}

declare -i tried=0 accepted=0 seen=0
for ((round = 1; round <= N; ++round)); do try_every_option_and_place; try_every_cell; done
echo "  $accepted values were accepted, $seen of them seen again, made visible"
((accepted > 40 && seen > 20 / stride)) || fail 'hardly a value was accepted, so little was shown'
finish
