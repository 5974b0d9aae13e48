#!/usr/bin/env bash
# What is asked at a terminal, through a real one, in both languages: stories of a counter in which somebody types,
# goes back, errs, is interrupted; and that nothing is asked where nobody is there.   prompts.sh [N] (N is not used)
set -euo pipefail
source "$(dirname "$0")/lib/check.bash"
begin "${1:-1}"
need expect sqlite3
phrases=$(realpath "$(dirname "$0")/../../data/phrases")
cd "$work"
export ARREARS_DB=$work/store.db HOME=$work/home TERM=xterm
mkdir "$HOME"

# A story is what expect does with `at PHRASE ANSWER`: wait for the question of that name, then type. It ends with
# the exit code of the program.
cat >prelude.tcl <<'END'
set timeout 20
set stty_init "rows 40 columns 120"
set file [open [lindex $argv 0]]
fconfigure $file -encoding utf-8
foreach line [split [read $file] "\n"] { if {[regexp {^([a-z0-9_]+) = (.*)$} $line all key text]} { set phrase($key) $text } }
close $file
proc broken {what} {
    send_user "\nbroken: waited for $what\n"
    catch { exec kill -KILL [exp_pid] }
    exit 99
}
# The words of a phrase up to what is filled in.
proc words {key} { global phrase; return [lindex [split $phrase($key) "\{"] 0] }
proc see {text} {
    expect {
        -ex $text {}
        timeout { broken $text }
        eof { broken $text }
    }
}
proc type {keys} { after 60; send -- $keys }
proc at {key answer} { see [words $key]; type "$answer\r" }
proc ends {} {
    expect {
        eof {}
        timeout { broken "the end" }
    }
    lassign [wait] pid id is_error code
    exit $code
}
END

# play WANTED WHAT <<story: the exit code that is wanted; what was seen stands in $work/seen.
play() {
    local wanted=$1 what=$2 code=0
    { cat prelude.tcl; cat; echo ends; } >story.tcl
    command expect -f story.tcl "$phrases/$ARREARS_LANG.txt" >seen 2>&1 || code=$?
    if ((code == wanted)); then pass; else fail "$ARREARS_LANG, $what: exit $code, wanted $wanted: $(tail -c 600 seen | cat -v)"; fi
}
holds() {   # WHAT SQL WANTED
    local found
    found=$(sqlite3 "$ARREARS_DB" "$2" | tr '\n' ' ' | sed 's/ $//')
    if [[ $found = "$3" ]]; then pass; else fail "$ARREARS_LANG, $1: $found, wanted $3"; fi
}
head_of() { "$arrears" audit head --json; }
fresh() {
    rm -f "$ARREARS_DB"*
    new_store "$ARREARS_DB"
    "$arrears" employer add 焦作恒达建筑劳务有限公司 --industry 47 >/dev/null
}
is_sound() { expect 0 "$ARREARS_LANG, $1: check --deep" "$arrears" check --deep; }

a_complaint() {   # with steps back, an amount and an ID number that are wrong, an explanation
    fresh
    play 0 'a complaint' <<'END'
spawn $env(arrears) file
at ask_employer 恒达
at ask_claimed 1.005
see [words money_two_decimals]
see "1.005"
see "1.005"
type "\02512.64万\r"
at ask_workers 18
at ask_period <
see [words ask_workers]
see "18"
type "<\r"
see [words ask_claimed]
see "126,400.00"
type "12.65万\r"
at ask_workers ""
at ask_period ?
see [words about_period]
at ask_period 2012-10..2012-12
at label_channel 2
at ask_complainant 甲乙丙丁
at ask_phone 139-0000-0001
at ask_id_number 410803198001010013
see [words id_number_check]
see "410803198001010013"
type "\1772\r"
at ask_occupation <
see [words ask_id_number]
see "410803********0012"
type "\r"
at ask_occupation 瓦工
at ask_work_unit ?
see [words about_work_unit]
at ask_work_unit ""
at ask_home 中站区金源路1号
at ask_employer_representative 赵大山
at ask_post 经理
at ask_facts <
see [words ask_post]
see "经理"
type "\r"
at ask_facts 工程完工后一直拖着不付
END
    holds 'the claim' "SELECT claimed_fen, workers_claimed FROM case_state" '12650000|18'
    holds 'the case' "SELECT channel, period_from, period_to FROM case_file" '12333|2012-10|2012-12'
    holds 'the complainant' "SELECT name, id_number, phone, occupation, home FROM person ORDER BY id" '甲乙丙丁|410803198001010012|13900000001|瓦工|中站区金源路1号 赵大山|||经理|'
    holds 'the facts' "SELECT value FROM words" '工程完工后一直拖着不付'
    holds 'the journal has no personal value' "SELECT count(*) FROM journal WHERE instr(body, '13900000001') + instr(body, '410803198001010012') + instr(body, '甲乙丙丁') > 0" 0
    play 0 'the channel of the last complaint is offered' <<'END'
spawn $env(arrears) file 恒达 100 -n 1 -p 2012-12 --complainant 甲
at label_channel ""
at ask_phone ""
at ask_id_number ""
at ask_occupation ""
at ask_work_unit ""
at ask_home ""
at ask_employer_representative ""
at ask_facts ""
see [words case_maybe_same]
see "link:2013-0001"
see [words this_filing]
see [words prompt_choose]
type "2\r"
END
    holds 'the channel again' "SELECT channel FROM case_file WHERE id % 10000000 = 2" 12333
    play 0 'the same matter by another line is linked' <<'END'
spawn $env(arrears) file 恒达 500 -n 1 -p 2012-11 -c 12351 --complainant 乙
at ask_phone ""
at ask_id_number ""
at ask_occupation ""
at ask_work_unit ""
at ask_home ""
at ask_employer_representative ""
at ask_facts ""
see [words prompt_choose]
type "1\r"
END
    holds 'the contact' "SELECT count(*), (SELECT count(*) FROM case_file) FROM contact" '1|2'
    play 9 'a case filed while the question stood is not passed over' <<'END'
spawn $env(arrears) file 恒达 500 -n 1 -p 2012-11 -c 12351 --complainant 乙
at ask_phone ""
at ask_id_number ""
at ask_occupation ""
at ask_work_unit ""
at ask_home ""
at ask_employer_representative ""
at ask_facts ""
see [words prompt_choose]
exec $env(arrears) file 恒达 700 -n 1 -p 2012-11 --if-duplicate new 2>/dev/null
type "2\r"
see [words case_filed_meanwhile]
END
    play 9 'nor is a contact added to a case that changed' <<'END'
spawn $env(arrears) file 恒达 500 -n 1 -p 2012-11 -c 12351 --complainant 乙
at ask_phone ""
at ask_id_number ""
at ask_occupation ""
at ask_work_unit ""
at ask_home ""
at ask_employer_representative ""
at ask_facts ""
see [words prompt_choose]
exec $env(arrears) note 1 变了 2>/dev/null
exec $env(arrears) amend 1 --amount 1 --note 核对有误 2>/dev/null
type "1\r"
END
    holds 'neither was recorded' "SELECT count(*), (SELECT count(*) FROM case_file) FROM contact" '1|3'
    play 0 'a person is looked for at a terminal' <<'END'
spawn $env(arrears) find --person
at find_person_asked 139-0000-0001
see "2013-0001"
END
    is_sound 'a complaint'
}

a_visit_to_a_new_business() {   # recorded wholly by what is asked
    fresh
    play 0 'a visit to a new individual business' <<'END'
spawn $env(arrears) inspect
at ask_employer_or_case 阿强餐馆
see [words employer_unknown]
at prompt_choose 1
at ask_employer_name 中站区阿强餐馆
at ask_employer_kind 2
at ask_employer_region ""
at label_industry 62
at label_address ""
at ask_result 2
at ask_found 8300
at ask_workers_owed 3
at ask_employed 6
at ask_migrants ""
END
    holds 'the employer' "SELECT name, kind, region, industry FROM employer WHERE id % 10000000 = 2" '中站区阿强餐馆|individual|410803|62'
    holds 'the visit' "SELECT result, found_fen, workers, employed, migrants IS NULL FROM inspection" 'owing|830000|3|6|1'
    play 0 'the same business is not made twice' <<'END'
spawn $env(arrears) inspect 阿强
at ask_result 1
at ask_employed ""
at ask_migrants ""
END
    holds 'the employers' "SELECT count(*) FROM employer" 2
    is_sound 'a visit'
}

six_of_eleven() {   # workers paid in cash, picked from the list of those not paid yet
    local workers='姓名,身份证号,金额' number
    fresh
    for number in {1..11}; do workers+=$'\n'"工人$number,,1000"; done
    "$arrears" file 恒达 -w - <<<"$workers" >/dev/null 2>&1
    play 0 'six of eleven workers' <<'END'
spawn $env(arrears) recover
at ask_case_or_inspection 1
see " 11  工**"
at prompt_pick 1,3,4-6,12
see [words picks_unreadable]
at prompt_pick 1,3,4-6,11
see [words ask_recovered]
see "6,000.00"
type "\r"
at label_payer ""
at label_means 2
at label_proof 签字表在卷
END
    holds 'the payment' "SELECT amount_fen, means, payer, workers FROM payment" '600000|cash|employer|6'
    holds 'whom it reached' "SELECT party % 10000000 FROM payment_worker ORDER BY 1" '1 3 4 5 6 11'
    play 0 'two of the five that are left' <<'END'
spawn $env(arrears) recover 1 3000 -w -
see "  5  工**"
at prompt_pick 1、2
see "2,000.00"
see "3,000.00"
type "n\r"
at ask_recovered 2000
END
    holds 'each worker counts once' "SELECT workers_paid, paid_fen FROM case_state" '8|800000'
    expect 0 'a list of three, of whom one was paid before' "$arrears" recover 1 3000 -w - <<<$'姓名\n工人7\n工人8\n工人9'
    holds 'whoever is paid twice counts once' "SELECT workers_paid FROM case_state" 10
    expect 0 'it goes back' "$arrears" payment return P3
    holds 'money that went back reached nobody' "SELECT workers_paid FROM case_state" 8
    expect 7 'somebody who is not on the list' "$arrears" recover 1 100 -w - <<<$'姓名\n外人'
    is_sound 'six of eleven'
}

leaving() {   # nothing is written, and the terminal is as it was
    local before way
    fresh
    before=$(head_of)
    for way in '\003' 'q\r' '\004'; do
        KEYS=$(printf "$way") play 0 "left by $way" <<'END'
spawn bash -c {stty -g >before; "$arrears" file; echo "code=$?"; stty -g >after}
at ask_employer 恒达
see [words ask_claimed]
type $env(KEYS)
see "code=130"
END
        if [[ -s before ]] && cmp -s before after; then pass; else fail "left by $way: the terminal is not as it was"; fi
    done
    play 143 'ended from outside' <<'END'
spawn $env(arrears) file
at ask_employer 恒达
see [words ask_claimed]
exec kill -TERM [exp_pid]
END
    if [[ $(head_of) = "$before" ]]; then pass; else fail 'something was written by a command that was left'; fi
}

nobody_there() {   # every field that is missing at once, exit 6, and no waiting
    local what
    fresh
    for what in file inspect recover 'recover --promised' 'case agree'; do
        expect 6 "$what </dev/null" "$arrears" $what </dev/null
        expect 6 "$what from a pipe" "$arrears" $what < <(printf '恒达\n100\n')
        play 6 "$what --no-input" <<<"spawn \$env(arrears) $what --no-input; see \"arrears ${what%% --*}\""
        play 6 "$what --json" <<<"spawn \$env(arrears) $what --json; see \"fields_missing\""
        play 6 "$what with its errors elsewhere" <<<"spawn bash -c {exec \"\$arrears\" $what 2>said}"
    done
}

a_late_error() {   # loses no answer
    fresh
    play 0 'a day that has not come' <<'END'
spawn $env(arrears) file 恒达 --on 2099-01-01
at ask_claimed 5000
at ask_workers 2
at ask_period 2012-12
at label_channel 4
at ask_complainant 甲
at ask_phone 13900000001
at ask_id_number ""
at ask_occupation ""
at ask_work_unit ""
at ask_home ""
at ask_employer_representative ""
at ask_facts ""
see [words prompt_mend]
at label_day 2013-01-09
END
    holds 'all that was typed' "SELECT claimed_fen, workers_claimed, c.received_on, channel, phone FROM case_state JOIN case_file c ON c.id = case_id, person" '500000|2|2013-01-09|window|13900000001'
    play 0 'more money than is owed' <<'END'
spawn $env(arrears) recover
at ask_case_or_inspection 1
at ask_recovered 50000
at label_payer 2
at label_means 1
at ask_workers_paid 2
at label_proof 转账单在卷
see [words prompt_mend]
see [words ask_recovered]
type "5000\r"
END
    holds 'the payment' "SELECT amount_fen, payer FROM payment" '500000|general-contractor'
    is_sound 'a late error'
}

a_change_meanwhile() {   # while somebody thinks, the case is paid by another hand: exit 9
    fresh
    "$arrears" file 恒达 1000 -n 1 --no-input >/dev/null 2>&1
    play 9 'a payment meanwhile' <<'END'
spawn $env(arrears) recover
at ask_case_or_inspection 1
see [words ask_recovered]
exec $env(arrears) recover 1 400 2>@1
type "600\r"
at label_payer ""
at label_means ""
at ask_workers_paid ""
at label_proof ""
see [words record_changed]
END
    holds 'one payment' "SELECT count(*), sum(amount_fen) FROM payment" '1|40000'
}

choices() {   # where more than one could be meant: an employer, a year, a campaign
    fresh
    "$arrears" employer add 焦作恒大置业有限公司 >/dev/null
    "$arrears" file 恒达 1000 -n 1 --on 2012-12-20 >/dev/null 2>&1
    "$arrears" file 恒达 2000 -n 1 --if-duplicate new >/dev/null 2>&1
    "$arrears" campaign open 甲行动 --from 2013-01-01 --to 2013-02-01 >/dev/null 2>&1
    "$arrears" campaign open 乙行动 --from 2013-01-01 --to 2013-02-01 >/dev/null 2>&1
    play 0 'which year, and nothing else is asked' <<'END'
spawn $env(arrears) recover 1 500
see [words prompt_choose]
type "2\r"
END
    holds 'the case of the year before' "SELECT case_id / 10000000 % 10000 FROM payment" 2012
    play 0 'which employer, which campaign' <<'END'
spawn $env(arrears) inspect 焦作 clear
see "E2"
type "1\r"
see "乙行动"
see [words prompt_choose]
type "2\r"
END
    holds 'the visit' "SELECT e.name, c.name FROM inspection i JOIN employer e ON e.id = i.employer JOIN campaign c ON c.id = i.campaign" '焦作恒大置业有限公司|乙行动'
    ARREARS_OFFICER='' play 0 'who signs' <<'END'
spawn env -u ARREARS_OFFICER $env(arrears) inspect 恒大 clear --campaign none
at ask_officer 1
END
    holds 'two visits, three employers never' "SELECT (SELECT count(*) FROM inspection), (SELECT count(*) FROM employer)" '2|2'
    is_sound 'choices'
}

workers_row_by_row() {
    fresh
    play 0 'three workers, one of them mended' <<'END'
spawn $env(arrears) file 恒达 -w -
at ask_worker_name 甲一
at ask_id_number 410803198001010012
at ask_phone 13900000001
at ask_worker_claimed 1000
at ask_worker_name 乙二
at ask_id_number ""
at ask_phone <
at ask_id_number <
see [words ask_worker_name]
see "乙二"
type "乙三\r"
at ask_id_number ""
at ask_phone 12
see [words phone_unreadable]
see [words ask_phone]
see "12"
type "\015"
see [words phone_unreadable]
see [words ask_phone]
see "12"
type "\02513900000002\r"
at ask_worker_claimed 2000
at ask_worker_name <
see [words ask_worker_claimed]
see "2,000.00"
type "2500\r"
at ask_worker_name ""
at ask_period ""
at label_channel ""
at ask_complainant ""
at ask_facts ""
END
    holds 'the workers' "SELECT p.name, p.phone, y.claimed_fen FROM party y JOIN person p ON p.id = y.person ORDER BY y.id" '甲一|13900000001|100000 乙三|13900000002|250000'
    holds 'the claim' "SELECT claimed_fen, workers_claimed FROM case_state" '350000|2'
    is_sound 'workers row by row'
}

a_reporter() {   # by what is asked, or from a file; never shown
    fresh
    play 0 'a report' <<'END'
spawn $env(arrears) file 恒达 5000 -k report -n 3 -p 2012-12 -c letter
at ask_reporter 甲乙丙丁
at ask_phone 13900000001
at ask_id_number ""
at ask_facts ""
END
    expect 0 'a report from standard input' "$arrears" file 恒达 5000 -k report --if-duplicate new --complainant-file - <<<$'姓名,电话\n甲乙丙丁,13900000002'
    holds 'the reporters' "SELECT name, phone FROM person ORDER BY id" '甲乙丙丁|13900000001 甲乙丙丁|13900000002'
    "$arrears" show 1 >shown
    if grep -qE '甲|13900000001|139\*' shown; then fail "a reporter is shown: $(grep -E '甲|139' shown)"; else pass; fi
}

a_promise_and_an_agreement() {   # asked for, with steps back, rows that are wrong, and a payment meanwhile
    fresh
    "$arrears" file 恒达 50000 -n 6 --no-input >/dev/null 2>&1
    play 0 'a promise' <<'END'
spawn $env(arrears) recover --promised
at ask_case 9
see [words case_unknown]
see "9"
type "\0251\r"
at ask_promised 0
see [words promise_of_nothing]
see "0"
type "\0252万\r"
at ask_promised_due ?
see [words about_promised_due]
at ask_promised_due <
see [words ask_promised]
see "20,000.00"
type "\r"
at ask_promised_due 2013-01-09
see [words promise_for_the_past]
see "2013-01-09"
type "\0252013-01-20\r"
END
    holds 'the promise' "SELECT amount_fen, due_on, step IS NULL FROM instalment" '2000000|2013-01-20|1'
    play 0 'what was told is not asked' <<'END'
spawn $env(arrears) recover 1 5000 --promised
at ask_promised_due 2013-01-22
END
    play 0 'an agreement' <<'END'
spawn $env(arrears) case agree 1
at ask_instalment ""
see [words prompt_needed]
at ask_instalment 30000
see [words instalment_unreadable]
see "30000"
type "@2013-01-20\r"
at ask_instalment ?
see [words about_instalment]
at ask_instalment <
see [words ask_instalment]
see "30000@2013-01-20"
type "3万＠2013-01-21\r"
at ask_instalment 100@2013-01-01
see [words promise_for_the_past]
see "100@2013-01-01"
type "\02520000@2013-02-01\r"
at ask_instalment ""
see "50,000.00"
END
    holds 'the agreement' "SELECT due_on, amount_fen FROM instalment WHERE step IS NOT NULL ORDER BY due_on" '2013-01-21|3000000 2013-02-01|2000000'
    play 0 'back from the first instalment to the case' <<'END'
spawn $env(arrears) case agree
at ask_case 1
at ask_instalment <
see [words ask_case]
type "\r"
at ask_instalment 50000@2013-02-02
at ask_instalment ""
END
    play 9 'a payment meanwhile' <<'END'
spawn $env(arrears) case agree 1
at ask_instalment 100@2013-02-03
see [words ask_instalment]
exec $env(arrears) recover 1 400 2>@1
type "\r"
see [words record_changed]
END
    play 130 'left' <<'END'
spawn $env(arrears) case agree 1
at ask_instalment 100@2013-02-03
at ask_instalment q
END
    holds 'two agreements, no more' "SELECT count(*) FROM step WHERE kind = 'agree'" 2
    is_sound 'a promise and an agreement'
}

agreed_by_worker() {   # a list typed row by row, and a payment of which each gets a part
    fresh
    "$arrears" file 恒达 5000 -n 2 --no-input >/dev/null 2>&1
    play 0 'an agreement by worker' <<'END'
spawn $env(arrears) case agree 1 -w -
at ask_worker_name 甲大勇
at ask_id_number 410803198001010012
at ask_phone ""
at ask_worker_agreed 3000
at ask_worker_name 乙保国
at ask_id_number ""
at ask_phone ""
at ask_worker_agreed 2000
at ask_worker_name ""
at ask_instalment 5000@2013-02-02
at ask_instalment ""
END
    holds 'what was agreed' "SELECT amount_fen FROM claim WHERE stage = 'agreed' ORDER BY id" '300000 200000'
    play 0 'each gets a part of it' <<'END'
spawn $env(arrears) recover 1 4000 -w -
at prompt_pick 1,2
see "5,000.00"
see "4,000.00"
type "y\r"
see "甲**"
see [words ask_worker_paid]
see "3,000.00"
type "\r"
see "乙**"
at ask_worker_paid <
see "甲**"
see [words ask_worker_paid]
type "\r"
at ask_worker_paid 1000
END
    holds 'what each got' "SELECT amount_fen FROM payment_worker ORDER BY id" '300000 100000'
    play 0 'what is left to one of them is what he gets' <<'END'
spawn $env(arrears) recover 1 -w -
see "1,000.00"
at prompt_pick 1
see [words ask_recovered]
see "1,000.00"
type "\r"
at label_payer ""
at label_means ""
at label_proof 签字表在卷
END
    expect 0 'nobody is short' "$arrears" case settle 1
    is_sound 'an agreement by worker'
}

help_for_a_person() {   # with a number that does not check; the second time by the number of the first
    fresh
    play 0 'help' <<'END'
spawn $env(arrears) aid
at column_kind 1
at ask_aid_to 赵试样
at ask_id_number 410803196701010015
see [words id_number_check]
see "410803196701010015"
type "\025410803196701010014\r"
at field_amount 5000
at column_cause 失火
at column_referrer 街道办事处工会
END
    play 0 'help again' <<'END'
spawn $env(arrears) aid training --to W1
END
    holds 'the help' 'SELECT kind, amount_fen, person = (SELECT min(person) FROM aid) FROM aid ORDER BY id' 'living|500000|1 training||1'
    is_sound 'help'
}

stories='a_complaint a_visit_to_a_new_business six_of_eleven leaving nobody_there a_late_error a_change_meanwhile choices
    workers_row_by_row a_reporter a_promise_and_an_agreement agreed_by_worker help_for_a_person'
for ARREARS_LANG in zh en; do
    export ARREARS_LANG arrears
    for story in ${STORIES:-$stories}; do $story; done
done
if [[ -z $(ls -A "$HOME") ]]; then pass; else fail "something was left behind: $(ls -A "$HOME")"; fi
finish
